import type { Comment } from './comment.ts';
import { decide, equalVerdicts, undecide, verdictOf } from './decide.ts';
import { Entry } from './entry.ts';
import { FingerprintReader } from './fingerprint.ts';
import { NearFinder } from './near.ts';
import { orderOf } from './order.ts';
import { Originals } from './originals.ts';
import { makeReport, type Tally, type ThreadReport, tallyOf } from './report.ts';
import { CharacterTable } from './table.ts';
import type { Verdict, VerdictSettings } from './verdict.ts';

/** A verdict that is other than before; null when the comment has left the thread. */
export interface Change {
  readonly key: string;
  readonly verdict: Verdict | null;
}

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
  update(put: Iterable<Comment>, removed?: Iterable<string>): Change[];
  configure(settings: VerdictSettings): Change[];
  verdict(key: string): Verdict | undefined;
  /** Stands for a text in the reader's never and always lists; the text cannot be read from it. */
  fingerprint(key: string): string | undefined;
  report(): ThreadReport;
  /** As `report`, but its numbers alone. */
  tally(): Tally;
  comments(): Comment[];
  readonly size: number;
}

export const createThread = (settings: VerdictSettings): Thread => new ReplayingThread(settings);

/**
 * Decides on the comments one after another in the order in which they may be originals
 * (see `orderOf`). A change somewhere in that order takes back what was decided from there
 * on and decides it again: so nothing depends on the order of arrival, and a comment added
 * at the end costs one look-up.
 */
class ReplayingThread implements Thread {
  readonly #table = new CharacterTable();
  readonly #reader = new FingerprintReader(this.#table);
  readonly #entries = new Map<string, Entry>();
  /** All entries, sorted; those before `#decided` are decided. */
  #order: Entry[] = [];
  #decided = 0;
  /** What was decided last has changed what follows for comments before. */
  #isTurned = false;
  #settings: VerdictSettings;
  #compare: (a: Comment, b: Comment) => number;
  #originals: Originals;

  constructor(settings: VerdictSettings) {
    this.#settings = settings;
    this.#compare = orderOf(settings.original);
    this.#originals = this.#createOriginals();
  }

  get size(): number {
    return this.#entries.size;
  }

  verdict(key: string): Verdict | undefined {
    return this.#entries.get(key)?.verdict;
  }

  fingerprint(key: string): string | undefined {
    return this.#entries.get(key)?.fingerprint;
  }

  report(): ThreadReport {
    return makeReport(this.#order);
  }

  tally(): Tally {
    return tallyOf(this.#order);
  }

  comments(): Comment[] {
    return this.#order.map(({ comment }) => comment);
  }

  update(put: Iterable<Comment>, removed: Iterable<string> = []): Change[] {
    const added = new Set<Entry>();
    const dropped = new Set<Entry>();
    const changes: Change[] = [];
    for (const comment of put) this.#add(comment, added, dropped);
    for (const key of removed) {
      const entry = this.#entries.get(key);
      if (entry === undefined) continue;
      this.#drop(entry, added, dropped);
      changes.push({ key, verdict: null });
    }
    this.#arrange(added, dropped);
    this.#decide(changes);
    return changes;
  }

  configure(settings: VerdictSettings): Change[] {
    this.#takeBack(0);
    this.#settings = settings;
    this.#compare = orderOf(settings.original);
    this.#originals = this.#createOriginals();
    this.#order.sort((a, b) => this.#compare(a.comment, b.comment));
    const changes: Change[] = [];
    this.#decide(changes);
    return changes;
  }

  #createOriginals(): Originals {
    const isExact = this.#settings.level === 'exact';
    const near = isExact ? undefined : new NearFinder(this.#reader, this.#table, this.#settings);
    return new Originals(this.#settings, near);
  }

  #add(comment: Comment, added: Set<Entry>, dropped: Set<Entry>): void {
    const known = this.#entries.get(comment.key);
    const entry = new Entry(comment);
    if (known !== undefined) {
      entry.verdict = known.verdict;
      this.#drop(known, added, dropped);
    }
    this.#entries.set(comment.key, entry);
    added.add(entry);
  }

  #drop(entry: Entry, added: Set<Entry>, dropped: Set<Entry>): void {
    this.#entries.delete(entry.comment.key);
    if (!added.delete(entry)) dropped.add(entry);
  }

  /** Puts the order right, and takes back what was decided from the first change on. */
  #arrange(added: ReadonlySet<Entry>, dropped: ReadonlySet<Entry>): void {
    let from = this.#order.length;
    for (const entry of added) from = Math.min(from, this.#placeOf(entry));
    for (const entry of dropped) from = Math.min(from, this.#placeOf(entry));
    this.#takeBack(from);
    const tail = this.#order.slice(from).filter(entry => !dropped.has(entry));
    tail.push(...added);
    tail.sort((a, b) => this.#compare(a.comment, b.comment));
    this.#order.length = from;
    for (const entry of tail) this.#order.push(entry);
  }

  /** Index of the first entry that does not sort before this one. */
  #placeOf(entry: Entry): number {
    let low = 0;
    let high = this.#order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.#order[middle];
      if (other !== undefined && this.#compare(other.comment, entry.comment) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #takeBack(from: number): void {
    while (this.#decided > from) {
      this.#decided -= 1;
      const entry = this.#order[this.#decided];
      if (entry !== undefined && undecide(entry, this.#originals)) this.#isTurned = true;
    }
  }

  #decide(changes: Change[]): void {
    const from = this.#decided;
    for (; this.#decided < this.#order.length; this.#decided += 1) {
      const entry = this.#order[this.#decided];
      if (entry === undefined) continue;
      entry.read(this.#reader);
      if (decide(entry, this.#originals, this.#settings)) this.#isTurned = true;
    }
    this.#tell(this.#isTurned ? 0 : from, changes);
    this.#isTurned = false;
  }

  #tell(from: number, changes: Change[]): void {
    for (let index = from; index < this.#order.length; index += 1) {
      const entry = this.#order[index];
      if (entry === undefined) continue;
      const verdict = verdictOf(entry, this.#settings);
      if (equalVerdicts(verdict, entry.verdict)) continue;
      entry.verdict = verdict;
      changes.push({ key: entry.comment.key, verdict });
    }
  }
}
