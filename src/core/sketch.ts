import { bareUnit, droppedEnds, usualWords } from './dropped.ts';
import type { Reading } from './fingerprint.ts';
import { finish, mixHigh, mixLow } from './hash.ts';

/**
 * Weights, in tenths of a Latin letter, from which texts are found by shingles and up to
 * which by their halves; they overlap, since copies may be longer or shorter.
 */
const shingleFrom = 160;
const halvesTo = 400;
/** Bins of least shingles, and how many of them make one hash to be found by. */
const bins = 16;
const groups = 4;
const noShingle = 0x7fffffff;
const seeds = { core: 11, front: 12, back: 13, shingle: 14 } as const;

/**
 * Hashes under which texts find each other that may be near-duplicates: equal but for
 * words that carry nothing; in a short text with one letter more, less or other, by the
 * half that it leaves whole (after PassJoin, Li et al. 2011, with two segments); in a long
 * one by the least shingle of each of four groups (one permutation hashing, Li et al. 2012).
 */
export class Sketcher {
  /** Hashes to put a text in under, and to look others up by; valid until the next `sketch`. */
  readonly stored: number[] = [];
  readonly sought: number[] = [];
  /** Hashes for both that many texts share; `agreement` tells which of them are alike. */
  readonly shingles: number[] = [];
  /** Four bits of the least shingle of each bin (b-bit minwise hashing, Li and König 2010). */
  low = 0;
  high = 0;
  readonly #least = new Int32Array(bins);
  #core = new Uint16Array(256);

  sketch(reading: Reading, weight: number): void {
    this.stored.length = 0;
    this.sought.length = 0;
    this.shingles.length = 0;
    this.low = this.high = 0;
    const length = this.#takeCore(reading);
    if (length === 0) return;
    this.#both(hashOf(this.#core, 0, length, seeds.core));
    if (weight < halvesTo) this.#addHalves(length);
    if (weight >= shingleFrom) this.#addShingles(length, weight / length >= 130 ? 3 : 5);
  }

  #both(hash: number): void {
    this.stored.push(hash);
    this.sought.push(hash);
  }

  /** Copies the units without words that carry nothing; all of them where nothing else is left. */
  #takeCore({ units, length, wordStarts, words }: Reading): number {
    // A usual spelling is up to four times as long as what stands for it.
    if (this.#core.length < 4 * length) this.#core = new Uint16Array(5 * length);
    const core = this.#core;
    let taken = 0;
    for (let at = 0, from = 0; at <= words; at += 1) {
      const to = at === words ? length : (wordStarts[at] ?? length);
      let begun = taken;
      const usual = usualWords.get(units, from, to);
      const word = usual ?? units;
      const end = usual === undefined ? to : usual.length;
      for (let index = usual === undefined ? from : 0; index < end; index += 1) {
        const unit = bareUnit(word[index] ?? 0);
        const since = taken - begun;
        if (unit === two && since >= leastDoubled && word[index + 1] !== two) {
          core.copyWithin(taken, begun, taken);
          taken += since;
          begun = taken;
        } else if (!isDrawl(unit) && !isUmlautSign(unit, core[taken - 1])) core[taken++] = unit;
      }
      from = to;
    }
    const kept = droppedEnds.endOf(this.#core, endOfDigits(this.#core, taken));
    if (kept > 0) return periodOf(this.#core, kept);
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
    const least = this.#least.fill(noShingle);
    const units = this.#core;
    let power = 1;
    for (let index = 0; index < size; index += 1) power = Math.imul(power, base);
    let rolling = 0;
    for (let index = 0; index < length; index += 1) {
      rolling = (Math.imul(rolling, base) + (units[index] ?? 0)) | 0;
      if (index < size - 1) continue;
      if (index >= size) rolling = (rolling - Math.imul(power, units[index - size] ?? 0)) | 0;
      let mixed = Math.imul(rolling ^ (rolling >>> 15), 0x2c1b3c6d);
      mixed ^= mixed >>> 12;
      const bin = mixed & (bins - 1);
      const value = mixed >>> 5;
      if (value < (least[bin] ?? 0)) least[bin] = value;
    }
    this.#summarize(least);
  }

  #summarize(least: Int32Array): void {
    for (let bin = 0; bin < 8; bin += 1) {
      this.low |= nibbleOf(least[bin] ?? 0) << (4 * bin);
      this.high |= nibbleOf(least[bin + 8] ?? 0) << (4 * bin);
    }
    for (let group = 0; group < groups; group += 1) {
      let lowest = noShingle;
      for (let bin = group; bin < bins; bin += groups)
        lowest = Math.min(lowest, least[bin] ?? noShingle);
      if (lowest !== noShingle)
        this.shingles.push(finish(lowest ^ ((seeds.shingle + group) << 27)));
    }
  }
}

/** Four bits of a least shingle; 0 for an empty bin. */
const nibbleOf = (least: number): number => (least === noShingle ? 0 : 1 + (least % 15));

/** Share of the bins filled in either of two texts that agree; 1 in 15 does by chance. */
export function agreement(lowA: number, highA: number, lowB: number, highB: number): number {
  const filled = countNibbles(lowA | lowB) + countNibbles(highA | highB);
  const unequal = countNibbles(lowA ^ lowB) + countNibbles(highA ^ highB);
  return filled === 0 ? 0 : 1 - unequal / filled;
}

/** How many of the eight groups of four bits are not 0. */
function countNibbles(bits: number): number {
  const any = (bits | (bits >>> 1) | (bits >>> 2) | (bits >>> 3)) & 0x11111111;
  const pairs = (any & 0x01010101) + ((any >>> 4) & 0x01010101);
  return Math.imul(pairs, 0x01010101) >>> 24;
}

/** ー and small kana, which draw a sound out or are typed for the large ones. */
const isDrawl = (unit: number): boolean =>
  unit >= 0x3041 && (unit === 0x30fc || (unit <= 0x3049 && (unit & 1) === 1));

/** The e of ae, oe, ue, which stand for ä, ö, ü. */
const isUmlautSign = (unit: number, before: number | undefined): boolean =>
  unit === 101 && (before === 97 || before === 111 || before === 117);

/** Where a laugh of digits begins at the end of letters (555, 666, 2333), else the end. */
function endOfDigits(units: Uint16Array, length: number): number {
  let start = length;
  while (start > 0 && units[start - 1] === units[length - 1]) start -= 1;
  const digit = (units[length - 1] ?? 0) - 48;
  if (digit === 3 && length - start >= 2 && start > 1 && units[start - 1] === 50) return start - 1;
  return length - start >= 3 && start > 0 && (digit === 5 || digit === 6) ? start : length;
}

/** Length of what the units repeat at least twice, the last time perhaps cut short; else all. */
function periodOf(units: Uint16Array, length: number): number {
  if (!beginsAgain(units, length)) return length;
  const borders = new Int32Array(length);
  let border = 0;
  for (let index = 1; index < length; index += 1) {
    while (border > 0 && units[index] !== units[border]) border = borders[border - 1] ?? 0;
    if (units[index] === units[border]) border += 1;
    borders[index] = border;
  }
  const period = length - border;
  return (period >= 3 || (period === 2 && isHan(units[0] ?? 0))) && period * 2 <= length
    ? period
    : length;
}

/** Malay and Indonesian write a 2 behind what is said twice: akal2an. */
const two = 50;
const leastDoubled = 3;

const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

/** Whether the first three units stand once more in the first half and a bit. */
function beginsAgain(units: Uint16Array, length: number): boolean {
  const [first = 0, second, third] = units;
  if (isHan(first) && units[2] === first && units[3] === second) return true;
  for (let index = 3; index * 2 <= length; index += 1)
    if (units[index] === first && units[index + 1] === second && units[index + 2] === third)
      return true;
  return false;
}

const base = 0x01000193;

function hashOf(units: Uint16Array, from: number, to: number, seed: number): number {
  let low = seed;
  for (let index = from; index < to; index += 1) low = mixLow(low, units[index] ?? 0);
  return finish(mixHigh(low, to - from));
}
