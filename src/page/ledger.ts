import type { Comment } from '../core/comment.ts';
import { outer } from './dom.ts';
import { identityOf, isEdit } from './identity.ts';
import { comesBefore, elementAt, holds, isInDocument } from './node.ts';
import { indexFor, type Placed, positionBetween } from './order.ts';
import type { Reading } from './pattern.ts';

/** A comment of the page: its node, what was read there, and what the core was told. */
export interface Known extends Placed {
  readonly key: string;
  readonly reading: Reading;
  readonly comment: Comment;
}

type Entry = { -readonly [P in keyof Known]: Known[P] } & {
  /** Which address it came under, counted. */
  readonly page: number;
};

/** What has changed since the last batch. */
export interface Batch {
  /** What the thread must be told. */
  readonly put: readonly Comment[];
  readonly removed: readonly string[];
  /** Comments whose node went, or became another's. */
  readonly left: readonly string[];
  /** Comments that came or were read again, changed or not. */
  readonly touched: readonly string[];
}

/** The page's comments by key, by node and in page order. */
export interface Ledger {
  /** Whether `reading` is of another comment than the one its node was known for. */
  isOther(reading: Reading): boolean;
  put(reading: Reading): void;
  /**
   * Lets go of the comment that a node was known for. All nodes that show another comment now
   * are let go of before any is put: a list that swaps two of them holds one key twice else.
   */
  letGo(element: Element, now: Reading | null): void;
  /** Takes comments whose nodes were moved out of the order, until they are put again. */
  lift(elements: Iterable<Element>): void;
  /**
   * Forgets the nodes that left the document. Where a list that draws a part of itself has drawn
   * others in their place, or the list is known to recycle, they were shown: they stay in the
   * thread as key and position, up to a bound. Else the site took them back, and they leave; those
   * that come back after all tell that the list recycles.
   */
  sweep(othersCame: boolean, drawsPart: boolean): void;
  /**
   * All that changed at a time has been told. Where some of the comments that lost their nodes
   * came back at once, the list was drawn anew; the site took back those that did not.
   */
  endRound(): void;
  /** The page shows another address now: what is not in the document is forgotten. */
  turnPage(): void;
  /** Which comments the address points to; they and their ancestors are exempt. */
  point(linked: (reading: Reading) => boolean): void;
  /** What is new since the last call. */
  take(): Batch;
  get(key: string): Known | undefined;
  /** The comments that stand nested in this one or answer it. */
  under(key: string): Iterable<Known>;
  /** The comments this one stands nested in or answers. */
  over(key: string): Iterable<Known>;
  at(element: Element): Known | undefined;
  /** The comment whose element holds `node` most closely. */
  holding(node: Node): Known | undefined;
  all(): readonly Known[];
  /** The list is known to show a part of itself, and to use its nodes again. */
  readonly recycles: boolean;
}

/** Comments without a node that are remembered; the oldest go first. */
const goneBound = 5000;

export function createLedger(): Ledger {
  const byKey = new Map<string, Entry>();
  const byElement = new Map<Element, Entry>();
  /** Comments whose node is gone, by key, oldest first, with the round in which it went. */
  const gone = new Map<string, { readonly comment: Comment; readonly round: number }>();
  /** Elements of the comments that answer the one of an element, nested in it or not. */
  const answers = new WeakMap<Element, Set<Element>>();
  /** Where to look for a free number for an identity that is shown more than once. */
  const numbers = new Map<string, number>();
  const exempt = new Set<string>();
  /** Comments out of the order, whose nodes were moved. */
  const lifted = new Set<Entry>();
  let linked: (reading: Reading) => boolean = () => false;
  let order: Entry[] = [];
  /** Where each stands in `order`; null once that has changed, until it is asked for. */
  let indices: Map<Entry, number> | null = null;
  let lastPosition = -1;
  let round = 0;
  /** Few comments can be changed by the reader: those are the reader's own, and exempt. */
  let fewEditable = true;
  /** Comments lost their nodes and were given others in this round. */
  let redrawn = false;
  let page = 0;
  /** Comments were seen to come back after they had gone: the list shows a part of itself. */
  let recycles = false;

  let puts = new Map<string, Comment>();
  let removals = new Set<string>();
  let left = new Set<string>();
  let touched = new Set<string>();

  function put(reading: Reading): void {
    const entry = byElement.get(reading.element);
    if (!entry) {
      insert(reading);
    } else if (isOther(reading)) {
      letGo(reading.element, reading);
      insert(reading);
    } else {
      entry.reading = reading;
      settleIn(entry);
      tell(entry);
    }
  }

  function settleIn(entry: Entry): void {
    if (!lifted.delete(entry)) {
      if (standsRight(entry)) return;
      keepInOrder(other => other !== entry);
    }
    place(entry, entry.position);
  }

  /** Neighbours alone are asked: what stands far apart is dear to compare in a long list. */
  function standsRight(entry: Entry): boolean {
    const index = indexOf(entry);
    const [before, after] = [order[index - 1], order[index + 1]];
    return (
      (!before || comesBefore(before.element, entry.element)) &&
      (!after || comesBefore(entry.element, after.element))
    );
  }

  /** Of one out of the order, where what comes before it stands. */
  function indexOf(entry: Entry): number {
    indices ??= new Map(order.map((one, index) => [one, index]));
    return indices.get(entry) ?? indexFor(entry.element, order) - 1;
  }

  function keepInOrder(stays: (entry: Entry) => boolean): void {
    order = order.filter(stays);
    indices = null;
  }

  function isOther(reading: Reading): boolean {
    const entry = byElement.get(reading.element);
    return entry !== undefined && identityOf(entry.reading) !== identityOf(reading);
  }

  function insert(reading: Reading): void {
    const { element } = reading;
    const key = freeKey(identityOf(reading));
    const back = gone.get(key);
    gone.delete(key);
    if (back) comeBack(reading, back.round);
    const comment = { key, position: 0, text: '' };
    const entry: Entry = { key, element, position: 0, reading, comment, page };
    byKey.set(key, entry);
    byElement.set(element, entry);
    place(entry, back?.comment.position ?? lastPosition + 1);
    if (reading.parent) linkTo(reading.parent, element);
    if (linked(reading)) exemptUp(entry);
    tell(entry);
  }

  /** Without an id or a time, another may have said the same. */
  function comeBack({ id, time }: Reading, wentIn: number): void {
    if (wentIn === round) redrawn = true;
    else if (id !== undefined || time !== undefined) recycles = true;
  }

  /** One identity shown twice at a time gets two keys. */
  function freeKey(identity: string): string {
    if (!byKey.has(identity)) return identity;
    let n = numbers.get(identity) ?? 2;
    while (byKey.has(`${identity} #${n}`)) n++;
    numbers.set(identity, n + 1);
    return `${identity} #${n}`;
  }

  /**
   * A list that recycles its nodes has them in any order: there `wish` alone tells the place, so
   * that a comment that comes back stands where it stood and no verdict turns.
   */
  function place(entry: Entry, wish: number): void {
    const index = indexFor(entry.element, order);
    const before = order[index - 1]?.position;
    const after = order[index]?.position;
    entry.position = recycles ? wish : positionBetween(before, after, wish);
    order.splice(index, 0, entry);
    // A list that grows at its end moves none.
    if (index === order.length - 1) indices?.set(entry, index);
    else indices = null;
    lastPosition = Math.max(lastPosition, entry.position);
    if (!recycles && (entry.position === before || entry.position === after)) renumber();
  }

  function renumber(): void {
    for (const [position, entry] of order.entries()) {
      entry.position = position;
      tell(entry);
    }
  }

  function linkTo(parent: Element, element: Element): void {
    const known = answers.get(parent);
    if (known) known.add(element);
    else answers.set(parent, new Set([element]));
  }

  function tell(entry: Entry): void {
    const { text, id, author, time, likes, links, images, code, rating } = entry.reading;
    const { role, placeholder, parent } = entry.reading;
    touched.add(entry.key);
    const comment: Comment = {
      ...{ text, id, author, time, likes, links, images, code, rating, role, placeholder },
      key: entry.key,
      position: entry.position,
      parent: parent ? byElement.get(parent)?.key : parent,
      exempt: exempt.has(entry.key) || (fewEditable && entry.reading.editable),
    };
    if (isEqual(comment, entry.comment)) return;
    entry.comment = comment;
    puts.set(entry.key, comment);
    removals.delete(entry.key);
  }

  function drop(entry: Entry): void {
    byKey.delete(entry.key);
    byElement.delete(entry.element);
    exempt.delete(entry.key);
    lifted.delete(entry);
    left.add(entry.key);
    touched.delete(entry.key);
    const identity = identityOf(entry.reading);
    if (numbers.has(identity)) numbers.set(identity, 2);
  }

  function forget(key: string): void {
    puts.delete(key);
    removals.add(key);
  }

  function bury({ key, comment }: Entry): void {
    gone.set(key, { comment, round });
    for (const oldest of gone.keys()) {
      if (gone.size <= goneBound) break;
      gone.delete(oldest);
      forget(oldest);
    }
  }

  function letGo(element: Element, now: Reading | null): void {
    const entry = byElement.get(element);
    if (!entry) return;
    drop(entry);
    keepInOrder(other => other !== entry);
    if (now === null || isEdit(entry.reading, now)) forget(entry.key);
    else retire(entry);
  }

  /** Another comment's node now, or none's: remembered, unless it is of another address. */
  function retire(entry: Entry): void {
    if (entry.page === page) bury(entry);
    else forget(entry.key);
  }

  function sweep(othersCame: boolean, drawsPart: boolean): void {
    const away = [...byElement.values()].filter(({ element }) => !isInDocument(element));
    if (away.length === 0) return;
    // A list that shows a part of itself lets go at its ends; what goes from between was deleted.
    const stays = (entry: Entry) => isInDocument(entry.element);
    const [first, last] = [order.findIndex(stays), order.findLastIndex(stays)];
    const between = new Set(first < 0 ? [] : order.slice(first, last));
    for (const entry of away) {
      drop(entry);
      const isReplaced = othersCame && !between.has(entry);
      if (recycles || isReplaced) retire(entry);
      if (!recycles && !(isReplaced && drawsPart)) forget(entry.key);
    }
    keepInOrder(entry => byKey.get(entry.key) === entry);
  }

  function endRound(): void {
    for (const [key, { round: wentIn }] of redrawn && !recycles ? gone : []) {
      if (wentIn !== round) continue;
      gone.delete(key);
      forget(key);
    }
    redrawn = false;
    round += 1;
    const editable = order.filter(({ reading }) => reading.editable);
    const few = editable.length <= order.length / 2;
    if (few === fewEditable) return;
    fewEditable = few;
    for (const entry of editable) tell(entry);
  }

  function exemptUp(entry: Known): void {
    if (exempt.has(entry.key)) return;
    exempt.add(entry.key);
    for (const over of overOf(entry)) {
      exemptUp(over);
      tell(over as Entry);
    }
  }

  function* overOf({ element, reading }: Known): Generator<Entry> {
    const answered = reading.parent && byElement.get(reading.parent);
    if (answered) yield answered;
    for (let at = outer(element); at; at = outer(at)) {
      const entry = byElement.get(at);
      if (entry && entry !== answered) yield entry;
    }
  }

  function* underOf(entry: Entry): Generator<Entry> {
    // In document order those nested in a comment come right after it.
    for (let i = indexOf(entry) + 1; ; i++) {
      const next = order[i];
      if (!next || !holds(entry.element, next.element)) break;
      yield next;
    }
    for (const element of answers.get(entry.element) ?? []) {
      const answer = byElement.get(element);
      if (answer?.reading.parent === entry.element && !holds(entry.element, element)) yield answer;
    }
  }

  return {
    isOther,
    put,
    letGo,
    lift(elements) {
      for (const element of elements) {
        const entry = byElement.get(element);
        if (entry) lifted.add(entry);
      }
      if (lifted.size > 0) keepInOrder(entry => !lifted.has(entry));
    },
    sweep,
    endRound,
    turnPage() {
      sweep(false, false);
      for (const key of gone.keys()) forget(key);
      gone.clear();
      recycles = false;
      page += 1;
    },
    point(next) {
      linked = next;
      const before = new Set(exempt);
      exempt.clear();
      for (const entry of order) if (linked(entry.reading)) exemptUp(entry);
      for (const entry of order) if (before.has(entry.key) !== exempt.has(entry.key)) tell(entry);
    },
    take() {
      const batch = {
        put: [...puts.values()],
        removed: [...removals],
        left: [...left],
        touched: [...touched],
      };
      [puts, removals, left, touched] = [new Map(), new Set(), new Set(), new Set()];
      return batch;
    },
    get: key => byKey.get(key),
    at: element => byElement.get(element),
    under: key => {
      const entry = byKey.get(key);
      return entry ? underOf(entry) : [];
    },
    over: key => {
      const entry = byKey.get(key);
      return entry ? overOf(entry) : [];
    },
    holding(node) {
      for (let at = elementAt(node); at; at = outer(at)) {
        const entry = byElement.get(at);
        if (entry) return entry;
      }
      return undefined;
    },
    all: () => order,
    get recycles() {
      return recycles;
    },
  };
}

/** Whether the core would be told the same again. */
function isEqual(a: Comment, b: Comment): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Comment>;
  for (const key of keys) {
    const [one, other] = [a[key], b[key]];
    if (one === other) continue;
    if (!Array.isArray(one) || !Array.isArray(other)) return false;
    if (one.length !== other.length || one.some((item, i) => item !== other[i])) return false;
  }
  return true;
}
