import { mayMatch, placesOf } from './context.ts';
import { type Entry, sameText, sameWording } from './entry.ts';
import { sameFacts } from './facts.ts';
import { combine } from './hash.ts';
import { Lookup } from './lookup.ts';
import type { Reason, VerdictSettings } from './verdict.ts';

/** An original found for a comment, and why. */
export interface Match {
  readonly original: Entry;
  readonly reason: Reason;
}

/**
 * The comments that stand for themselves, in the order in which they were decided. The
 * last put in is the first taken out, so any earlier state can be returned to.
 */
export class Originals {
  readonly #settings: VerdictSettings;
  readonly #stack: Entry[] = [];
  readonly #lookup = new Lookup();

  constructor(settings: VerdictSettings) {
    this.#settings = settings;
  }

  find(entry: Entry): Match | undefined {
    for (const place of placesOf(entry, this.#settings)) {
      const found = this.#lookup.find(this.#hash(entry, place), index =>
        this.#accepts(this.#stack[index], entry),
      );
      const original = found === undefined ? undefined : this.#stack[found];
      if (original !== undefined) return { original, reason: reasonOf(entry, original) };
    }
    return undefined;
  }

  push(entry: Entry): void {
    this.#stack.push(entry);
    if (this.#lookup.isFull) this.#grow();
    else this.#put(entry, this.#stack.length - 1);
  }

  pop(entry: Entry): void {
    const index = this.#stack.length - 1;
    for (const place of placesOf(entry, this.#settings).reverse())
      this.#lookup.pop(this.#hash(entry, place), index);
    this.#stack.pop();
  }

  #accepts(original: Entry | undefined, entry: Entry): boolean {
    if (original === undefined || !mayMatch(original, entry, this.#settings)) return false;
    if (this.#settings.level === 'exact') return isExact(original, entry);
    return sameWording(original, entry);
  }

  #hash(entry: Entry, place: number): number {
    return combine(combine(entry.low ^ entry.detail, entry.facts), place);
  }

  #put(entry: Entry, index: number): void {
    for (const place of placesOf(entry, this.#settings))
      this.#lookup.push(this.#hash(entry, place), index);
  }

  #grow(): void {
    this.#lookup.grow();
    for (const [index, entry] of this.#stack.entries()) this.#put(entry, index);
  }
}

const isExact = (a: Entry, b: Entry): boolean =>
  a.low === b.low &&
  sameText(a.comment.text, b.comment.text) &&
  sameFacts(a.comment, b.comment) &&
  !a.isEmpty;

const reasonOf = (copy: Entry, original: Entry): Reason =>
  isExact(copy, original) ? 'exact' : 'same wording';
