import { enlarge } from './column.ts';
import type { Comment } from './comment.ts';
import type { Comments, Slot } from './comments.ts';
import type { VerdictSettings } from './verdict.ts';

type Compare = (a: Comment, b: Comment) => number;

/** Page order; the key settles what the position leaves open. */
export function byPosition(a: Comment, b: Comment): number {
  return a.position - b.position || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

/** Which of two comments stays when they say the same: the one that sorts first. */
export function orderOf(original: VerdictSettings['original']): Compare {
  switch (original) {
    case 'first':
      return byPosition;
    case 'oldest':
      return (a, b) => compareNumbers(a.time ?? Infinity, b.time ?? Infinity) || byPosition(a, b);
    case 'most liked':
      return (a, b) => compareNumbers(b.likes ?? 0, a.likes ?? 0) || byPosition(a, b);
  }
}

const compareNumbers = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** The comments of a thread in the order in which they may be originals. */
export class Order {
  readonly #comments: Comments;
  #compare: Compare;
  #slots = new Int32Array(64);
  #size = 0;

  constructor(comments: Comments, compare: Compare) {
    this.#comments = comments;
    this.#compare = compare;
  }

  get size(): number {
    return this.#size;
  }

  at(index: number): Slot {
    return this.#slots[index] ?? 0;
  }

  /** The comments from one index to before another. */
  between(from: number, to: number): Slot[] {
    return [...this.#slots.subarray(from, to)];
  }

  /** Index of the first comment that does not sort before this one. */
  placeOf(slot: Slot): number {
    let low = 0;
    let high = this.#size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compareSlots(this.at(middle), slot) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  sortSlots(slots: Slot[]): Slot[] {
    return slots.sort((a, b) => this.#compareSlots(a, b));
  }

  /** Takes comments out that stand at `from` or after. */
  remove(from: number, gone: ReadonlySet<Slot>): void {
    const rest = this.#slots.slice(from, this.#size);
    this.#size = from;
    for (const slot of rest) if (!gone.has(slot)) this.#push(slot);
  }

  /** Puts sorted comments in that belong at `from` or after. */
  insert(from: number, added: readonly Slot[]): void {
    const size = this.#size + added.length;
    if (size > this.#slots.length) this.#slots = enlarge(this.#slots, size);
    const rest = this.#slots.slice(from, this.#size);
    this.#size = from;
    let next = 0;
    for (const slot of added) {
      while (next < rest.length && this.#compareSlots(rest[next] ?? 0, slot) < 0)
        this.#push(rest[next++] ?? 0);
      this.#push(slot);
    }
    while (next < rest.length) this.#push(rest[next++] ?? 0);
  }

  /** Puts all in another order. */
  sort(compare: Compare): void {
    this.#compare = compare;
    const sorted = this.sortSlots([...this.#slots.subarray(0, this.#size)]);
    this.#slots.set(sorted);
  }

  #push(slot: Slot): void {
    this.#slots[this.#size] = slot;
    this.#size += 1;
  }

  #compareSlots(a: Slot, b: Slot): number {
    return this.#compare(this.#comments.get(a), this.#comments.get(b));
  }
}
