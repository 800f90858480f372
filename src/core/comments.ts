import { Column } from './column.ts';
import type { Comment } from './comment.ts';
import { hashFacts } from './facts.ts';
import type { FingerprintReader } from './fingerprint.ts';
import { placeholderLength, placeholderLine, placeholderStart } from './lists/placeholders.ts';

/** Where a comment stands in the columns of its thread, as long as it is there. */
export type Slot = number;

/** Marks beside a weight; what has none was not read yet. */
const marks = { read: 1, empty: 2, placeholder: 4 } as const;
const markBits = 3;

/**
 * The comments of a thread, and what was read from each once: in columns, since an object for
 * each would take as long as reading its text, and four times the memory.
 */
export class Comments {
  readonly #comments: (Comment | undefined)[] = [];
  // See `Fingerprint`.
  readonly #low = new Column();
  readonly #high = new Column();
  readonly #detail = new Column();
  readonly #weight = new Column();
  readonly #facts = new Column();

  put(slot: Slot, comment: Comment): void {
    this.#comments[slot] = comment;
    this.#weight.set(slot, 0);
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
    if (this.#weight.get(slot) !== 0) return;
    const comment = this.get(slot);
    const { low, high, detail, weight, isEmpty } = reader.read(comment.text);
    const isPlaceholder = comment.placeholder === true || isPlaceholderLine(comment.text);
    this.#low.set(slot, low);
    this.#high.set(slot, high);
    this.#detail.set(slot, detail);
    this.#facts.set(slot, hashFacts(comment));
    this.#weight.set(
      slot,
      (weight << markBits) |
        marks.read |
        (isEmpty ? marks.empty : 0) |
        (isPlaceholder ? marks.placeholder : 0),
    );
  }

  low(slot: Slot): number {
    return this.#low.get(slot);
  }

  detail(slot: Slot): number {
    return this.#detail.get(slot);
  }

  /** Hash over links, images, code and rating. */
  facts(slot: Slot): number {
    return this.#facts.get(slot);
  }

  /** In tenths of a Latin letter. */
  weight(slot: Slot): number {
    return this.#weight.get(slot) >> markBits;
  }

  /** Nothing to read: equals no other. */
  isEmpty(slot: Slot): boolean {
    return (this.#weight.get(slot) & marks.empty) !== 0;
  }

  /** A line that the site wrote in a comment's place. */
  isPlaceholder(slot: Slot): boolean {
    return (this.#weight.get(slot) & marks.placeholder) !== 0;
  }

  sameLetters(a: Slot, b: Slot): boolean {
    return this.#low.get(a) === this.#low.get(b) && this.#high.get(a) === this.#high.get(b);
  }

  /** Equal wording, with the same links, images, code and rating. */
  sameWording(a: Slot, b: Slot): boolean {
    return (
      this.sameLetters(a, b) &&
      this.#detail.get(a) === this.#detail.get(b) &&
      this.#facts.get(a) === this.#facts.get(b) &&
      !this.isEmpty(a)
    );
  }

  /** Stands for the wording in a reader's lists; the text cannot be read from it. */
  fingerprint(slot: Slot): string {
    return [this.#low, this.#high, this.#detail]
      .map(column => (column.get(slot) >>> 0).toString(36))
      .join('-');
  }
}

const isPlaceholderLine = (text: string): boolean =>
  text.length <= placeholderLength && placeholderStart.test(text) && placeholderLine.test(text);
