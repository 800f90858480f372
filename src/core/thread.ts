import type { Comment } from './comment.ts';
import { Comments, type Slot } from './comments.ts';
import { Decisions } from './decide.ts';
import { FingerprintReader } from './fingerprint.ts';
import { NearFinder } from './near.ts';
import { Order, orderOf } from './order.ts';
import { Originals } from './originals.ts';
import { type Judged, makeReport, type Tally, type ThreadReport, tallyOf } from './report.ts';
import { CharacterTable } from './table.ts';
import type { Verdict, VerdictSettings } from './verdict.ts';

/** A verdict that is other than before; null when the comment has left the thread. */
export interface Change {
  readonly key: string;
  readonly verdict: Verdict | null;
}

/** Whether deciding should pause, to be gone on with by `resume`; asked every few comments. */
export type IsDue = () => boolean;

/**
 * The comments of one page or frame and the verdict on each. Comments come, change
 * and go in any order and any batch; verdicts depend on the comments and the
 * settings alone, never on the order in which they came.
 */
export interface Thread {
  /**
   * Adds comments and replaces those whose key is known; then takes out `removed`. A new
   * comment that is kept is no change.
   */
  update(put: Iterable<Comment>, removed?: Iterable<string>, isDue?: IsDue): Change[];
  configure(settings: VerdictSettings, isDue?: IsDue): Change[];
  /** Comments are left to be decided on, whose verdicts are those from before. */
  readonly isBehind: boolean;
  /** Goes on where `isDue` made it pause. */
  resume(isDue?: IsDue): Change[];
  verdict(key: string): Verdict | undefined;
  /** Stands for a text in the reader's never and always lists; the text cannot be read from it. */
  fingerprint(key: string): string | undefined;
  report(): ThreadReport;
  /** As `report`, but its numbers alone. */
  tally(): Tally;
  /** In the order in which they may be originals. */
  comments(): Comment[];
  readonly size: number;
}

/** Comments between two looks at `isDue`: a tenth of a millisecond. */
const perLook = 8;

export const createThread = (settings: VerdictSettings, looksEvery = perLook): Thread =>
  new ReplayingThread(settings, looksEvery);

const never: IsDue = () => false;
/**
 * Decides on the comments one after another in the order in which they may be originals
 * (see `orderOf`). A change somewhere in that order takes back what was decided from there
 * on and decides it again: so nothing depends on the order of arrival, and a comment added
 * at the end costs one look-up.
 */
class ReplayingThread implements Thread {
  readonly #table = new CharacterTable();
  readonly #reader = new FingerprintReader(this.#table);
  readonly #comments = new Comments();
  readonly #decisions = new Decisions(this.#comments);
  readonly #slots = new Map<string, Slot>();
  /** Slots that nothing uses, and those of comments that others may have been told to repeat. */
  readonly #free: Slot[] = [];
  readonly #leaving: Slot[] = [];
  #used = 0;
  /** All comments; those before `#decided` are decided. */
  readonly #order: Order;
  #decided = 0;
  /** Decided on before what came changed their order: to be taken back, the last first. */
  #stale: Slot[] = [];
  /** What was decided last has changed what follows for comments before. */
  #isTurned = false;
  readonly #looksEvery: number;
  #settings: VerdictSettings;
  #originals: Originals;

  constructor(settings: VerdictSettings, looksEvery: number) {
    this.#settings = settings;
    this.#looksEvery = looksEvery;
    this.#order = new Order(this.#comments, orderOf(settings.original));
    this.#originals = this.#createOriginals();
  }

  get size(): number {
    return this.#slots.size;
  }

  get isBehind(): boolean {
    return this.#decided < this.#order.size || this.#stale.length > 0;
  }

  verdict(key: string): Verdict | undefined {
    const slot = this.#slots.get(key);
    return slot === undefined ? undefined : this.#decisions.verdict(slot);
  }

  fingerprint(key: string): string | undefined {
    const slot = this.#slots.get(key);
    if (slot === undefined) return undefined;
    this.#comments.read(slot, this.#reader);
    return this.#comments.fingerprint(slot);
  }

  report(): ThreadReport {
    return makeReport(this.#judged());
  }

  tally(): Tally {
    return tallyOf(this.#judged(true));
  }

  comments(): Comment[] {
    return Array.from(this.#judged(), ({ comment }) => comment);
  }

  update(put: Iterable<Comment>, removed: Iterable<string> = [], isDue = never): Change[] {
    const added: Slot[] = [];
    const edited = new Map<Slot, Comment>();
    const changes: Change[] = [];
    for (const comment of put) {
      const slot = this.#slots.get(comment.key);
      if (slot === undefined) added.push(this.#add(comment));
      else edited.set(slot, comment);
    }
    const leaving = new Set<Slot>();
    for (const key of removed) {
      const slot = this.#slots.get(key);
      if (slot === undefined) continue;
      this.#slots.delete(key);
      leaving.add(slot);
      edited.delete(slot);
      changes.push({ key, verdict: null });
    }
    this.#arrange(added, edited, leaving);
    this.#decide(changes, isDue);
    return changes;
  }

  configure(settings: VerdictSettings, isDue = never): Change[] {
    this.#outdate(0);
    this.#takeBack(never);
    this.#settings = settings;
    this.#originals = this.#createOriginals();
    this.#order.sort(orderOf(settings.original));
    return this.resume(isDue);
  }

  resume(isDue = never): Change[] {
    const changes: Change[] = [];
    this.#decide(changes, isDue);
    return changes;
  }

  #createOriginals(): Originals {
    const near =
      this.#settings.level === 'exact'
        ? undefined
        : new NearFinder(this.#comments, this.#reader, this.#table, this.#settings);
    return new Originals(this.#comments, this.#settings, near);
  }

  #add(comment: Comment): Slot {
    const slot = this.#free.pop() ?? this.#used++;
    this.#slots.set(comment.key, slot);
    this.#comments.put(slot, comment);
    return slot;
  }

  /** Puts the order right; what was decided from the first change on has to be taken back. */
  #arrange(
    added: readonly Slot[],
    edited: ReadonlyMap<Slot, Comment>,
    leaving: ReadonlySet<Slot>,
  ): void {
    // What came and went, or came twice, at one go has no place in the order yet.
    const fresh = new Set(edited.size + leaving.size > 0 ? added : []);
    this.#takeOut(new Set([...edited.keys(), ...leaving].filter(slot => !fresh.has(slot))));
    for (const [slot, comment] of edited) this.#comments.put(slot, comment);
    const staying = leaving.size > 0 ? added.filter(slot => !leaving.has(slot)) : added;
    this.#putIn([...staying, ...[...edited.keys()].filter(slot => !fresh.has(slot))]);
    for (const slot of leaving) this.#leaving.push(slot);
  }

  #takeOut(slots: ReadonlySet<Slot>): void {
    if (slots.size === 0) return;
    let from = this.#order.size;
    for (const slot of slots) from = Math.min(from, this.#order.placeOf(slot));
    this.#outdate(from);
    this.#order.remove(from, slots);
  }

  #putIn(slots: Slot[]): void {
    const sorted = this.#order.sortSlots(slots);
    const [first] = sorted;
    if (first === undefined) return;
    const from = this.#order.placeOf(first);
    this.#outdate(from);
    this.#order.insert(from, sorted);
  }

  /** To be called before the order changes. */
  #outdate(from: number): void {
    if (from >= this.#decided) return;
    this.#stale = this.#order.between(from, this.#decided).concat(this.#stale);
    this.#decided = from;
  }

  /** Returns false where it was made to pause. */
  #takeBack(isDue: IsDue): boolean {
    for (let slot = this.#stale.pop(); slot !== undefined; slot = this.#stale.pop()) {
      if (this.#decisions.undecide(slot, this.#originals)) this.#isTurned = true;
      if (this.#stale.length % this.#looksEvery === 0 && isDue()) break;
    }
    return this.#stale.length === 0;
  }

  #decide(changes: Change[], isDue: IsDue): void {
    if (!this.#takeBack(isDue)) return;
    const from = this.#decided;
    while (this.isBehind) {
      const slot = this.#order.at(this.#decided);
      this.#comments.read(slot, this.#reader);
      if (this.#decisions.decide(slot, this.#originals, this.#settings)) this.#isTurned = true;
      this.#decided += 1;
      if ((this.#decided - from) % this.#looksEvery === 0 && isDue()) break;
    }
    this.#tell(this.#isTurned ? 0 : from, changes);
    this.#isTurned = false;
    if (!this.isBehind) this.#release();
  }

  #tell(from: number, changes: Change[]): void {
    for (let index = from; index < this.#decided; index += 1) {
      const slot = this.#order.at(index);
      const verdict = this.#decisions.tell(slot, this.#settings);
      if (verdict !== undefined) changes.push({ key: this.#comments.get(slot).key, verdict });
    }
  }

  /** No verdict names the comments that left any more. */
  #release(): void {
    for (const slot of this.#leaving.splice(0)) {
      this.#comments.remove(slot);
      this.#decisions.forget(slot);
      this.#free.push(slot);
    }
  }

  *#judged(onlyHidden = false): Generator<Judged> {
    for (let index = 0; index < this.#order.size; index += 1) {
      const slot = this.#order.at(index);
      if (onlyHidden && !this.#decisions.isHidden(slot)) continue;
      yield {
        comment: this.#comments.get(slot),
        verdict: this.#decisions.verdict(slot),
        weight: this.#comments.weight(slot),
      };
    }
  }
}
