import { Column } from './column.ts';
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

/**
 * Finds the texts that may be near-duplicates of another, without looking at all. Owners are
 * numbered in the order in which they are put in; the last is the first taken out.
 */
export class Candidates {
  readonly #wholes = new Lookup(mostUnderHash);
  readonly #halves = new Lookup(mostUnderHash);
  readonly #shingles = new Lookup(mostUnderHash);
  /** By fours, as they are looked at together: length, letters and bins of each owner's core. */
  readonly #outlines = new Column();
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
    const outline = outlineOf(owner);
    this.#outlines.set(outline + 3, high);
    this.#outlines.set(outline + 2, low);
    this.#outlines.set(outline + 1, letters);
    this.#outlines.set(outline, length);
  }

  pop(owner: number): void {
    this.#wholes.pop(owner);
    this.#halves.pop(owner);
    this.#shingles.pop(owner);
    this.#cores.forget(owner);
  }

  #isAlike(owner: number, readingOf: ReadingOf): boolean {
    const { length, low, high } = this.#sketcher;
    const outline = outlineOf(owner);
    if (!mayOverlap(length, this.#outlines.get(outline))) return false;
    const [otherLow, otherHigh] = [
      this.#outlines.get(outline + 2),
      this.#outlines.get(outline + 3),
    ];
    if (agreement(low, high, otherLow, otherHigh) < leastAgreement) return false;
    return overlaps(this.#sketcher, this.#cores.coreOf(owner, readingOf));
  }

  /** Half of a short text stands in many others; what is left must be close to the same. */
  #isSlip(owner: number, readingOf: ReadingOf): boolean {
    const outline = outlineOf(owner);
    const [length, letters] = [this.#outlines.get(outline), this.#outlines.get(outline + 1)];
    if (!mayBeSlip(this.#sketcher, length, letters)) return false;
    return isSlip(this.#sketcher, this.#cores.coreOf(owner, readingOf));
  }
}

const outlineOf = (owner: number): number => 4 * owner;

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
