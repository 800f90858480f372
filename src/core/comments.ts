import { Rows } from './column.ts';
import type { Comment } from './comment.ts';
import { hashFacts } from './facts.ts';
import type { FingerprintReader } from './fingerprint.ts';
import { placeholderLength, placeholderLine, placeholderStart } from './lists/all.ts';

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
    this.#noted.set(slot, parts.low, low);
    this.#noted.set(slot, parts.high, high);
    this.#noted.set(slot, parts.detail, detail);
    this.#noted.set(slot, parts.facts, hashFacts(comment));
    this.#noted.set(
      slot,
      parts.weight,
      (weight << markBits) |
        marks.read |
        (isEmpty ? marks.empty : 0) |
        (isPlaceholder ? marks.placeholder : 0),
    );
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
    return (
      this.#noted.get(a, parts.low) === this.#noted.get(b, parts.low) &&
      this.#noted.get(a, parts.high) === this.#noted.get(b, parts.high)
    );
  }

  /** Equal wording, with the same links, images, code and rating. */
  sameWording(a: Slot, b: Slot): boolean {
    return (
      this.sameLetters(a, b) &&
      this.#noted.get(a, parts.detail) === this.#noted.get(b, parts.detail) &&
      this.#noted.get(a, parts.facts) === this.#noted.get(b, parts.facts) &&
      !this.isEmpty(a)
    );
  }

  /** Stands for the wording in a reader's lists; the text cannot be read from it. */
  fingerprint(slot: Slot): string {
    return [parts.low, parts.high, parts.detail]
      .map(part => (this.#noted.get(slot, part) >>> 0).toString(36))
      .join('-');
  }
}

const isPlaceholderLine = (text: string): boolean =>
  text.length <= placeholderLength && placeholderStart.test(text) && placeholderLine.test(text);
