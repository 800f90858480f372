import { Rows } from './column.ts';
import { CoreCache, type ReadingOf } from './cores.ts';
import type { Reading } from './fingerprint.ts';
import { Lookup } from './lookup.ts';
import { isSlip, mayBeSlip, mayOverlap, overlaps } from './overlap.ts';
import { agreement, Sketcher } from './sketch.ts';

/** Owners that one hash finds, and that are given for one text. */
const mostUnderHash = 6;
const mostCandidates = 12;
/** Share of the bins that agree in texts worth comparing. */
const leastAgreement = 0.3;
/** What is noted of a core: how long it is, its letters and its bins, as `Sketcher` has them. */
const outline = { length: 0, letters: 1, low: 2, high: 3 } as const;
/** Units of a core whose shingles are too few for that. */
const fewShingles = 24;

/**
 * Finds the texts that may be near-duplicates of another, without looking at all. Owners are
 * numbered in the order in which they are put in; the last is the first taken out.
 */
export class Candidates {
  readonly #wholes = new Lookup(mostUnderHash);
  readonly #halves = new Lookup(mostUnderHash);
  readonly #shingles = new Lookup(mostUnderHash);
  /** The core of each owner in outline. */
  readonly #outlines = new Rows(4);
  readonly #sketcher = new Sketcher();
  readonly #cores = new CoreCache();
  #id: number | undefined;

  /**
   * Reads what a text is found by, and notes a hash by which it is found whatever it says;
   * `find` and `push` are of the text sketched last.
   */
  sketch(reading: Reading, weight: number, id: number | undefined): void {
    this.#sketcher.sketch(reading, weight);
    this.#id = id;
  }

  /** Owners, the first ones first. */
  find(readingOf: ReadingOf): readonly number[] {
    const { whole, sought, shingles } = this.#sketcher;
    const found: number[] = [];
    if (whole !== 0) collect(this.#wholes, whole, found, always);
    if (this.#id !== undefined) collect(this.#wholes, this.#id, found, always);
    if (shingles.length > 0) {
      const isAlike = (owner: number): boolean => this.#isAlike(owner, readingOf);
      for (const hash of shingles) collect(this.#shingles, hash, found, isAlike);
    }
    if (sought.length > 0) {
      const isSlip = (owner: number): boolean => this.#isSlip(owner, readingOf);
      for (const hash of sought) collect(this.#halves, hash, found, isSlip);
    }
    return found.length < 2 ? found : found.sort((a, b) => a - b).slice(0, mostCandidates);
  }

  push(owner: number): void {
    const { whole, stored, shingles, length, letters, low, high } = this.#sketcher;
    if (whole !== 0) this.#wholes.push(whole, owner);
    if (this.#id !== undefined) this.#wholes.push(this.#id, owner);
    for (const hash of stored) this.#halves.push(hash, owner);
    for (const hash of shingles) this.#shingles.push(hash, owner);
    this.#outlines.set(owner, outline.length, length);
    this.#outlines.set(owner, outline.letters, letters);
    this.#outlines.set(owner, outline.low, low);
    this.#outlines.set(owner, outline.high, high);
  }

  pop(owner: number): void {
    this.#wholes.pop(owner);
    this.#halves.pop(owner);
    this.#shingles.pop(owner);
    this.#cores.forget(owner);
  }

  #isAlike(owner: number, readingOf: ReadingOf): boolean {
    const { length, low, high } = this.#sketcher;
    const outlines = this.#outlines;
    if (!mayOverlap(length, outlines.get(owner, outline.length))) return false;
    const share = agreement(
      low,
      high,
      outlines.get(owner, outline.low),
      outlines.get(owner, outline.high),
    );
    if (length > fewShingles && share < leastAgreement) return false;
    return overlaps(this.#sketcher, this.#cores.coreOf(owner, readingOf));
  }

  /** Half of a short text stands in many others; what is left must be close to the same. */
  #isSlip(owner: number, readingOf: ReadingOf): boolean {
    const length = this.#outlines.get(owner, outline.length);
    const letters = this.#outlines.get(owner, outline.letters);
    if (!mayBeSlip(this.#sketcher, length, letters)) return false;
    return isSlip(this.#sketcher, this.#cores.coreOf(owner, readingOf));
  }
}

const always = (): boolean => true;

function collect(
  lookup: Lookup,
  hash: number,
  found: number[],
  isWanted: (owner: number) => boolean,
): void {
  for (let place = lookup.first(hash); place >= 0; place = lookup.next(hash, place)) {
    const owner = lookup.ownerAt(place);
    if (!found.includes(owner) && isWanted(owner)) found.push(owner);
  }
}
