import { mayMatch, placesOf } from './context.ts';
import { type Entry, sameText, sameWording } from './entry.ts';
import { sameFacts } from './facts.ts';
import { combine } from './hash.ts';
import { Lookup } from './lookup.ts';
import type { Found, NearFinder } from './near.ts';
import type { Reason, VerdictSettings } from './verdict.ts';

/** An original found for a comment; the reason is undefined where they only share a frame. */
export interface Match {
  readonly original: Entry;
  readonly reason: Reason | undefined;
  readonly comparison: Found['comparison'] | undefined;
}

/**
 * The comments that stand for themselves, in the order in which they were decided. The
 * last put in is the first taken out, so any earlier state can be returned to.
 */
export class Originals {
  readonly #settings: VerdictSettings;
  readonly #stack: Entry[] = [];
  readonly #equal = new Lookup(Infinity);
  readonly #near: NearFinder | undefined;

  /** Without `near`, only equal wording is found. */
  constructor(settings: VerdictSettings, near: NearFinder | undefined) {
    this.#settings = settings;
    this.#near = near;
  }

  find(entry: Entry): Match | undefined {
    if (entry.isEmpty && entry.comment.text === '') return undefined;
    return this.#findEqual(entry) ?? this.#findNear(entry);
  }

  push(entry: Entry): void {
    const index = this.#stack.length;
    this.#stack.push(entry);
    for (const place of placesOf(entry, this.#settings))
      this.#equal.push(this.#hash(entry, place), index);
    if (!entry.isEmpty && !entry.isPlaceholder) this.#near?.push(entry, index);
  }

  pop(): void {
    const index = this.#stack.length - 1;
    this.#equal.pop(index);
    this.#near?.pop(index);
    this.#stack.pop();
  }

  #findEqual(entry: Entry): Match | undefined {
    let original: Entry | undefined;
    for (const place of placesOf(entry, this.#settings)) {
      this.#equal.visit(this.#hash(entry, place), owner => {
        const candidate = this.#stack[owner];
        if (candidate === undefined || !this.#isEqual(candidate, entry)) return false;
        original = candidate;
        return true;
      });
      if (original !== undefined)
        return { original, reason: reasonOf(entry, original), comparison: undefined };
    }
    return undefined;
  }

  #findNear(entry: Entry): Match | undefined {
    return entry.isEmpty || entry.isPlaceholder ? undefined : this.#near?.find(entry, this.#stack);
  }

  #isEqual(original: Entry, entry: Entry): boolean {
    if (entry.isPlaceholder) return original.isPlaceholder && sameLetters(original, entry);
    if (original.isPlaceholder || !mayMatch(original, entry, this.#settings)) return false;
    if (this.#settings.level === 'exact') return isExact(original, entry);
    return sameWording(original, entry);
  }

  #hash(entry: Entry, place: number): number {
    if (entry.isPlaceholder) return combine(entry.low, place);
    return combine(combine(entry.low ^ entry.detail, entry.facts), place);
  }
}

const sameLetters = (a: Entry, b: Entry): boolean => a.low === b.low && a.high === b.high;

const isExact = (a: Entry, b: Entry): boolean =>
  a.low === b.low &&
  sameText(a.comment.text, b.comment.text) &&
  sameFacts(a.comment, b.comment) &&
  !a.isEmpty;

function reasonOf(copy: Entry, original: Entry): Reason {
  if (copy.isPlaceholder) return 'placeholder';
  return isExact(copy, original) ? 'exact' : 'same wording';
}
