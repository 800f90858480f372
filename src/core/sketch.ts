import { droppedEnds, droppedWords } from './dropped.ts';
import type { Reading } from './fingerprint.ts';
import { finish, mixHigh, mixLow } from './hash.ts';

/**
 * Weight, in tenths of a Latin letter, from which texts are found by shingles; shorter
 * ones by their halves.
 */
const shingleWeight = 320;
const bins = 4;
const seeds = { core: 11, front: 12, back: 13, shingle: 14 } as const;

/**
 * Hashes under which texts find each other that may be near-duplicates: equal but for
 * words that carry nothing; in a short text with one letter more, less or other, by the
 * half that it leaves whole (after PassJoin, Li et al. 2011, with two segments); in a long
 * one by the least shingle of each of four bins (one permutation hashing, Li et al. 2012).
 */
export class Sketcher {
  /** Hashes to put a text in under, and to look others up by; valid until the next `sketch`. */
  readonly stored: number[] = [];
  readonly sought: number[] = [];
  #core = new Uint16Array(256);

  sketch(reading: Reading, weight: number): void {
    this.stored.length = 0;
    this.sought.length = 0;
    const length = this.#takeCore(reading);
    if (length === 0) return;
    this.#both(hashOf(this.#core, 0, length, seeds.core));
    if (weight < shingleWeight) this.#addHalves(length);
    else this.#addShingles(length, weight / length >= 130 ? 3 : 5);
  }

  #both(hash: number): void {
    this.stored.push(hash);
    this.sought.push(hash);
  }

  /** Copies the units without words that carry nothing; all of them where nothing else is left. */
  #takeCore({ units, length, wordStarts, words }: Reading): number {
    if (this.#core.length < length) this.#core = new Uint16Array(length * 2);
    let taken = 0;
    for (let word = 0; word <= words; word += 1) {
      const from = word === 0 ? 0 : (wordStarts[word - 1] ?? 0);
      const to = word === words ? length : (wordStarts[word] ?? length);
      if (droppedWords.has(units, from, to)) continue;
      for (let index = from; index < to; index += 1) this.#core[taken++] = units[index] ?? 0;
    }
    const kept = droppedEnds.endOf(this.#core, taken);
    if (kept > 0) return kept;
    this.#core.set(units.subarray(0, length));
    return length;
  }

  #addHalves(length: number): void {
    if (length < 3) return;
    for (let other = length - 1; other <= length + 1; other += 1) {
      const half = other >> 1;
      const front = hashOf(this.#core, 0, half, seeds.front + (other << 4));
      const back = hashOf(this.#core, length - (other - half), length, seeds.back + (other << 4));
      this.sought.push(front, back);
      if (other === length) this.stored.push(front, back);
    }
  }

  #addShingles(length: number, size: number): void {
    const least = new Int32Array(bins).fill(0x7fffffff);
    let power = 1;
    for (let index = 0; index < size; index += 1) power = Math.imul(power, base);
    let rolling = 0;
    for (let index = 0; index < length; index += 1) {
      rolling = (Math.imul(rolling, base) + (this.#core[index] ?? 0)) | 0;
      if (index >= size) rolling = (rolling - Math.imul(power, this.#core[index - size] ?? 0)) | 0;
      if (index < size - 1) continue;
      let mixed = Math.imul(rolling ^ (rolling >>> 15), 0x2c1b3c6d);
      mixed ^= mixed >>> 12;
      const bin = mixed & (bins - 1);
      const value = mixed >>> 2;
      if (value < (least[bin] ?? 0)) least[bin] = value;
    }
    for (let bin = 0; bin < bins; bin += 1)
      if (least[bin] !== 0x7fffffff)
        this.#both(finish(((least[bin] ?? 0) << 2) ^ (seeds.shingle + (bin << 28))));
  }
}

const base = 0x01000193;

function hashOf(units: Uint16Array, from: number, to: number, seed: number): number {
  let low = seed;
  for (let index = from; index < to; index += 1) low = mixLow(low, units[index] ?? 0);
  return finish(mixHigh(low, to - from));
}
