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
        const reason = this.#reasonFor(original, slot);
        if (reason !== undefined) return { original, reason, comparison: undefined };
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

  /** Undefined where the two are not in the same wording, or not to be compared. */
  #reasonFor(original: Slot, slot: Slot): Reason | undefined {
    const comments = this.#comments;
    if (comments.isPlaceholder(slot)) {
      const isEqual = comments.isPlaceholder(original) && comments.sameLetters(original, slot);
      return isEqual ? 'placeholder' : undefined;
    }
    if (!comments.sameWording(original, slot)) return undefined;
    if (!mayMatch(comments, original, slot, this.#settings)) return undefined;
    const [a, b] = [comments.get(original), comments.get(slot)];
    if (sameText(a.text, b.text) && sameFacts(a, b)) return 'exact';
    const isSame = this.#settings.level !== 'exact' && negatesTheSame(a.text, b.text);
    return isSame ? 'same wording' : undefined;
  }

  #hash(slot: Slot, place: number): number {
    const comments = this.#comments;
    if (comments.isPlaceholder(slot)) return combine(comments.low(slot), place);
    const wording = comments.low(slot) ^ comments.detail(slot);
    return combine(combine(wording, comments.facts(slot)), place);
  }
}
