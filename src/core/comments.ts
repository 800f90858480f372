import { Rows } from './column.ts';
import type { Comment } from './comment.ts';
import { hashFacts } from './facts.ts';
import type { FingerprintReader } from './fingerprint.ts';
import { isPlaceholderLine } from './placeholder.ts';

/** Where a comment stands in the columns of its thread, as long as it is there. */
export type Slot = number;

/** What is noted of a comment: see `Fingerprint`, and `facts`. */
const parts = { low: 0, high: 1, detail: 2, facts: 3, weight: 4 } as const;

/** Marks beside a weight; what has none was not read yet. */
const marks = { read: 1, empty: 2, placeholder: 4 } as const;
const markBits = 3;

/**
 * The comments of a thread, and what was read from each once: in numbers, since an object for
 * each would take as long as reading its text, and four times the memory.
 */
export class Comments {
  readonly #comments: (Comment | undefined)[] = [];
  readonly #noted = new Rows(5);

  put(slot: Slot, comment: Comment): void {
    this.#comments[slot] = comment;
    this.#noted.set(slot, parts.weight, 0);
  }

  remove(slot: Slot): void {
    this.#comments[slot] = undefined;
  }

  get(slot: Slot): Comment {
    const comment = this.#comments[slot];
    if (comment === undefined) throw new RangeError(`There is no comment ${slot}.`);
    return comment;
  }

  /** Reads a comment, the first time that it is asked for. */
  read(slot: Slot, reader: FingerprintReader): void {
    if (this.#noted.get(slot, parts.weight) !== 0) return;
    const comment = this.get(slot);
    const { low, high, detail, weight, isEmpty } = reader.read(comment.text);
    const isPlaceholder = comment.placeholder === true || isPlaceholderLine(comment.text);
    const { values } = this.#noted;
    const at = this.#noted.placeOf(slot);
    values[at + parts.low] = low;
    values[at + parts.high] = high;
    values[at + parts.detail] = detail;
    values[at + parts.facts] = hashFacts(comment);
    values[at + parts.weight] =
      (weight << markBits) |
      marks.read |
      (isEmpty ? marks.empty : 0) |
      (isPlaceholder ? marks.placeholder : 0);
  }

  low(slot: Slot): number {
    return this.#noted.get(slot, parts.low);
  }

  detail(slot: Slot): number {
    return this.#noted.get(slot, parts.detail);
  }

  /** Hash over links, images, code and rating. */
  facts(slot: Slot): number {
    return this.#noted.get(slot, parts.facts);
  }

  /** In tenths of a Latin letter. */
  weight(slot: Slot): number {
    return this.#noted.get(slot, parts.weight) >> markBits;
  }

  /** Nothing to read: equals no other. */
  isEmpty(slot: Slot): boolean {
    return (this.#noted.get(slot, parts.weight) & marks.empty) !== 0;
  }

  /** A line that the site wrote in a comment's place. */
  isPlaceholder(slot: Slot): boolean {
    return (this.#noted.get(slot, parts.weight) & marks.placeholder) !== 0;
  }

  sameLetters(a: Slot, b: Slot): boolean {
    const { values } = this.#noted;
    const [x, y] = [this.#noted.placeOf(a), this.#noted.placeOf(b)];
    return (
      values[x + parts.low] === values[y + parts.low] &&
      values[x + parts.high] === values[y + parts.high]
    );
  }

  /** Equal wording, with the same links, images, code and rating; neither is a placeholder. */
  sameWording(a: Slot, b: Slot): boolean {
    const { values } = this.#noted;
    const [x, y] = [this.#noted.placeOf(a), this.#noted.placeOf(b)];
    const marked = (values[x + parts.weight] ?? 0) | (values[y + parts.weight] ?? 0);
    return (
      values[x + parts.low] === values[y + parts.low] &&
      values[x + parts.high] === values[y + parts.high] &&
      values[x + parts.detail] === values[y + parts.detail] &&
      values[x + parts.facts] === values[y + parts.facts] &&
      (marked & (marks.empty | marks.placeholder)) === 0
    );
  }

  /** Stands for the wording in a reader's lists; the text cannot be read from it. */
  fingerprint(slot: Slot): string {
    return [parts.low, parts.high, parts.detail]
      .map(part => (this.#noted.get(slot, part) >>> 0).toString(36))
      .join('-');
  }
}
