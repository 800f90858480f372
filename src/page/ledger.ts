import type { Comment } from '../core/comment.ts';
import { identityOf, isEdit } from './identity.ts';
import { type Placed, placeFor } from './order.ts';
import type { Reading } from './pattern.ts';

/** A comment of the page: its node, what was read there, and what the core was told. */
export interface Known extends Placed {
  readonly key: string;
  readonly reading: Reading;
  readonly comment: Comment;
}

type Entry = { -readonly [P in keyof Known]: Known[P] };

/** What the thread must be told. */
export interface Batch {
  readonly put: Comment[];
  readonly removed: string[];
}

/** The page's comments by key, by node and in page order. */
export interface Ledger {
  /** Writes down what was read; a comment whose node was moved is put in its new place. */
  put(reading: Reading, moved?: boolean): Batch;
  /** Takes out what is no comment any more, though its node still stands. */
  remove(element: Element): Batch;
  /**
   * Forgets the nodes that left the document. A list that puts others in their place recycles:
   * its comments were shown, so they stay in the thread as key and position, up to a bound.
   * Otherwise the site took them back, and they leave.
   */
  sweep(recycled: boolean): Batch;
  /** Forgets everything that is not in the document: the page shows another address now. */
  forgetGone(): Batch;
  /** Says again which comments the address points to. */
  point(target: Element | null): Batch;
  get(key: string): Known | undefined;
  /** The comments that stand nested in this one or answer it. */
  under(key: string): Iterable<Known>;
  /** The comments this one stands nested in or answers. */
  over(key: string): Iterable<Known>;
  at(element: Element): Known | undefined;
  /** The comment whose element holds `node` most closely. */
  holding(node: Node): Known | undefined;
  all(): readonly Known[];
}

/** Comments without a node that are remembered; the oldest go first. */
const goneBound = 5000;

export function createLedger(): Ledger {
  const byKey = new Map<string, Entry>();
  const byElement = new Map<Element, Entry>();
  /** Comments whose node is gone, by key, oldest first. */
  const gone = new Map<string, Comment>();
  const overs = new Map<string, ReadonlySet<string>>();
  const unders = new Map<string, Set<string>>();
  let order: Entry[] = [];
  let target: Element | null = null;

  function put(reading: Reading, moved = false): Batch {
    const batch: Batch = { put: [], removed: [] };
    const entry = byElement.get(reading.element);
    if (!entry) {
      insert(reading, batch);
    } else if (identityOf(entry.reading) === identityOf(reading)) {
      entry.reading = reading;
      if (moved) replace(entry, batch);
      tell(entry, batch);
    } else {
      drop([entry]);
      if (isEdit(entry.reading, reading)) batch.removed.push(entry.key);
      else bury(entry, batch);
      insert(reading, batch);
    }
    return batch;
  }

  function insert(reading: Reading, batch: Batch): void {
    const { element } = reading;
    const key = freeKey(identityOf(reading));
    link(key, reading);
    const entry: Entry = {
      key,
      element,
      position: 0,
      reading,
      comment: { key, position: 0, text: '' },
    };
    byKey.set(key, entry);
    byElement.set(element, entry);
    place(entry, batch);
    // A recycling list brings a comment back under its old position, so that no verdict turns.
    entry.position = gone.get(key)?.position ?? entry.position;
    gone.delete(key);
    tell(entry, batch);
  }

  function replace(entry: Entry, batch: Batch): void {
    order = order.filter(other => other !== entry);
    place(entry, batch);
  }

  function place(entry: Entry, batch: Batch): void {
    let { index, position } = placeFor(entry.element, order);
    if (position === order[index - 1]?.position || position === order[index]?.position) {
      renumber(batch);
      ({ index, position } = placeFor(entry.element, order));
    }
    entry.position = position;
    order.splice(index, 0, entry);
  }

  function renumber(batch: Batch): void {
    order.forEach((entry, position) => {
      entry.position = position;
      tell(entry, batch);
    });
  }

  function link(key: string, { element, parent }: Reading): void {
    const over = new Set<string>();
    for (const entry of [parent && byElement.get(parent), holding(element.parentNode)]) {
      if (!entry) continue;
      over.add(entry.key);
      const siblings = unders.get(entry.key);
      if (siblings) siblings.add(key);
      else unders.set(entry.key, new Set([key]));
    }
    overs.set(key, over);
  }

  function holding(node: Node | null): Entry | undefined {
    for (let at = node; at; at = at.parentNode) {
      const entry = byElement.get(at as Element);
      if (entry) return entry;
    }
    return undefined;
  }

  /** One identity shown twice at a time gets two keys. */
  function freeKey(identity: string): string {
    let key = identity;
    for (let n = 2; byKey.has(key); n++) key = `${identity} #${n}`;
    return key;
  }

  function tell(entry: Entry, batch: Batch): void {
    const { element, body: _body, parent, depth: _depth, ...said } = entry.reading;
    entry.comment = {
      ...said,
      key: entry.key,
      position: entry.position,
      parent: parent ? byElement.get(parent)?.key : parent,
      exempt: isPointedTo(element),
    };
    batch.put.push(entry.comment);
  }

  /** A comment that holds the linked one is its ancestor, and stays too. */
  function isPointedTo(element: Element): boolean {
    return target !== null && element.contains(target);
  }

  function drop(entries: readonly Entry[]): void {
    for (const entry of entries) {
      byKey.delete(entry.key);
      byElement.delete(entry.element);
      for (const over of overs.get(entry.key) ?? []) unders.get(over)?.delete(entry.key);
      overs.delete(entry.key);
    }
    order = order.filter(entry => byKey.get(entry.key) === entry);
  }

  function bury(entry: Entry, batch: Batch): void {
    gone.set(entry.key, entry.comment);
    for (const key of gone.keys()) {
      if (gone.size <= goneBound) break;
      gone.delete(key);
      batch.removed.push(key);
    }
  }

  function sweep(recycled: boolean): Batch {
    const batch: Batch = { put: [], removed: [] };
    const left = order.filter(({ element }) => !element.isConnected);
    if (left.length > 0) drop(left);
    for (const entry of left) {
      if (recycled) bury(entry, batch);
      else batch.removed.push(entry.key);
    }
    return batch;
  }

  function present(keys: Iterable<string> = []): Known[] {
    return [...keys].flatMap(key => byKey.get(key) ?? []);
  }

  return {
    put,
    remove(element) {
      const entry = byElement.get(element);
      if (!entry) return { put: [], removed: [] };
      drop([entry]);
      return { put: [], removed: [entry.key] };
    },
    sweep,
    forgetGone() {
      const batch = sweep(false);
      batch.removed.push(...gone.keys());
      gone.clear();
      return batch;
    },
    point(next) {
      target = next;
      const batch: Batch = { put: [], removed: [] };
      for (const entry of order) {
        if (entry.comment.exempt !== isPointedTo(entry.element)) tell(entry, batch);
      }
      return batch;
    },
    get: key => byKey.get(key),
    at: element => byElement.get(element),
    under: key => present(unders.get(key)),
    over: key => present(overs.get(key)),
    holding,
    all: () => order,
  };
}
