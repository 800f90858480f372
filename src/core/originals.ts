import { Column } from './column.ts';
import { negatesTheSame } from './commas.ts';
import type { Comments, Slot } from './comments.ts';
import { mayMatch, placesOf } from './context.ts';
import { sameFacts } from './facts.ts';
import { combine } from './hash.ts';
import { Lookup } from './lookup.ts';
import type { Found, NearFinder } from './near.ts';
import { sameText } from './same-text.ts';
import type { Reason, VerdictSettings } from './verdict.ts';

/** An original found for a comment; the reason is undefined where they only share a frame. */
export interface Match {
  readonly original: Slot;
  readonly reason: Reason | undefined;
  readonly comparison: Found['comparison'] | undefined;
}

/**
 * The comments that stand for themselves, in the order in which they were decided. The
 * last put in is the first taken out, so any earlier state can be returned to.
 */
export class Originals {
  readonly #comments: Comments;
  readonly #settings: VerdictSettings;
  readonly #stack = new Column();
  #size = 0;
  readonly #equal = new Lookup(Infinity);
  readonly #near: NearFinder | undefined;

  /** Without `near`, only equal wording is found. */
  constructor(comments: Comments, settings: VerdictSettings, near: NearFinder | undefined) {
    this.#comments = comments;
    this.#settings = settings;
    this.#near = near;
  }

  find(slot: Slot): Match | undefined {
    return this.#findEqual(slot) ?? this.#findNear(slot);
  }

  push(slot: Slot): void {
    const index = this.#size;
    this.#size += 1;
    this.#stack.set(index, slot);
    for (const place of placesOf(this.#comments, slot, this.#settings))
      this.#equal.push(this.#hash(slot, place), slot);
    if (this.#isRead(slot)) this.#near?.push(slot, index);
    else this.#near?.pass(index);
  }

  pop(): void {
    this.#size -= 1;
    this.#equal.pop(this.#stack.get(this.#size));
    this.#near?.pop(this.#size);
  }

  #findEqual(slot: Slot): Match | undefined {
    for (const place of placesOf(this.#comments, slot, this.#settings)) {
      const hash = this.#hash(slot, place);
      for (let at = this.#equal.first(hash); at >= 0; at = this.#equal.next(hash, at)) {
        const original = this.#equal.ownerAt(at);
        if (this.#isEqual(original, slot))
          return { original, reason: this.#reasonFor(original, slot), comparison: undefined };
      }
    }
    return undefined;
  }

  #findNear(slot: Slot): Match | undefined {
    return this.#isRead(slot) ? this.#near?.find(slot, this.#stack) : undefined;
  }

  /** It has words, and they are a reader's. */
  #isRead(slot: Slot): boolean {
    return !this.#comments.isEmpty(slot) && !this.#comments.isPlaceholder(slot);
  }

  #isEqual(original: Slot, slot: Slot): boolean {
    const comments = this.#comments;
    if (comments.isPlaceholder(slot))
      return comments.isPlaceholder(original) && comments.sameLetters(original, slot);
    if (comments.isPlaceholder(original)) return false;
    if (!comments.sameWording(original, slot)) return false;
    if (!negatesTheSame(comments.get(original).text, comments.get(slot).text)) return false;
    if (this.#settings.level === 'exact' && !this.#isExact(original, slot)) return false;
    return mayMatch(comments, original, slot, this.#settings);
  }

  /** Of two in the same wording. */
  #isExact(original: Slot, slot: Slot): boolean {
    const [a, b] = [this.#comments.get(original), this.#comments.get(slot)];
    return sameText(a.text, b.text) && sameFacts(a, b);
  }

  #reasonFor(original: Slot, copy: Slot): Reason {
    if (this.#comments.isPlaceholder(copy)) return 'placeholder';
    return this.#isExact(original, copy) ? 'exact' : 'same wording';
  }

  #hash(slot: Slot, place: number): number {
    const comments = this.#comments;
    if (comments.isPlaceholder(slot)) return combine(comments.low(slot), place);
    const wording = comments.low(slot) ^ comments.detail(slot);
    return combine(combine(wording, comments.facts(slot)), place);
  }
}
