import { bareUnit, dropped, mixWord, withoutCoda } from './dropped.ts';
import { combine, finish, highPrime, lowPrime, lowSeed } from './hash.ts';
import { type Core, mostOpens } from './overlap.ts';
import type { Reading } from './wording.ts';

/**
 * Weights, in tenths of a Latin letter, from which texts are found by shingles and up to
 * which by their halves; they overlap, since copies may be longer or shorter.
 */
const shingleFrom = 160;
const halvesTo = 400;
/** Bins of least shingles, and how many of them make one hash to be found by. */
const bins = 16;
const groups = 4;
/** Units up to which a core has too few shingles to be known by the least of them. */
export const fewShingles = 48;
const noShingle = 0x7fffffff;
const seeds = { core: 11, front: 12, back: 13, shingle: 14 } as const;

/** A few hashes, in a typed array: an array for each text would cost as much as filling it. */
export class Hashes {
  readonly #values = new Int32Array(mostHashes);
  size = 0;

  at(index: number): number {
    return this.#values[index] as number;
  }

  add(hash: number): void {
    this.#values[this.size] = hash;
    this.size += 1;
  }

  clear(): void {
    this.size = 0;
  }
}

const mostHashes = 8;

/**
 * Hashes under which texts find each other that may be near-duplicates: equal but for
 * words that carry nothing; in a short text with one letter more, less or other, by the
 * half that it leaves whole (after PassJoin, Li et al. 2011, with two segments); in a long
 * one by both ends and by the least shingle of each of four groups (one permutation hashing,
 * Li et al. 2012).
 */
export class Sketcher implements Core {
  core = new Uint16Array(256);
  readonly start = 0;
  length = 0;
  opens = 0;
  /** Hash over the core, 0 where there is none. */
  whole = 0;
  /** Hashes of its halves to put a text in under, and to look others up by. */
  readonly stored = new Hashes();
  readonly sought = new Hashes();
  /** Hashes for both that many texts share; `agreement` tells which of them are alike. */
  readonly shingles = new Hashes();
  /** Four bits of the least shingle of each bin (b-bit minwise hashing, Li and König 2010). */
  low = 0;
  high = 0;
  readonly #least = new Int32Array(bins);
  readonly #dropped = dropped();
  /** All units that were taken, put together bit by bit. */
  #bits = 0;

  sketch(reading: Reading, weight: number): void {
    this.stored.clear();
    this.sought.clear();
    this.shingles.clear();
    this.low = this.high = this.whole = 0;
    this.takeCore(reading);
    const { length } = this;
    if (length === 0) return;
    this.#hashCore();
    if (weight < halvesTo && length >= 3) this.#addHalves();
    if (weight < shingleFrom) return;
    const isDense = weight / length >= 130;
    const end = isDense ? 4 : 8;
    if (length >= 2 * end) {
      this.shingles.add(this.#front(end));
      this.shingles.add(this.#back(end));
    }
    this.#addShingles(isDense ? 3 : 5);
  }

  /**
   * Copies the units without words that carry nothing, in the usual spelling and without
   * accents; all of them as they are where nothing else is left.
   */
  takeCore({ units, end }: Reading): void {
    // A usual spelling is up to four times as long as what stands for it.
    if (this.core.length <= 4 * end) this.core = new Uint16Array(5 * end);
    const taken = this.#takeWords(units, end);
    const { core } = this;
    const { ends } = this.#dropped;
    const all = endOfDigits(core, taken);
    let kept = ends.endOf(core, all);
    // What is said again may itself end so: 好耶好耶.
    if (kept < all) kept = ends.endOf(core, periodOf(core, all));
    this.length = kept > 0 ? periodOf(core, kept) : this.#takeAll(units, end);
    if ((this.#bits & koreanBit) === 0) return;
    for (let index = 0; index < this.length; index += 1)
      core[index] = withoutCoda(core[index] as number);
  }

  /** Returns how many units are taken. */
  #takeWords(units: Uint16Array, end: number): number {
    const { core } = this;
    const { words } = this.#dropped;
    let taken = 0;
    let from = 0;
    let word = 0;
    let hash = 0;
    let bits = 0;
    let opens = 1;
    for (let index = 0; index <= end; index += 1) {
      const unit = index < end ? (units[index] as number) : 0;
      if (unit !== 0) {
        const bare = bareUnits[unit] as number;
        if (bare > special) {
          core[taken] = bare;
          taken += 1;
        } else taken = addUnit(core, word, taken, unit);
        bits |= unit;
        hash = mixWord(hash, unit);
        continue;
      }
      const usual = index > from ? words.get(hash, index - from) : undefined;
      if (usual !== undefined) {
        taken = word;
        // It may stand for several words, or for none.
        if (word < mostOpens) opens &= ~(1 << word);
        for (const other of usual) {
          taken = addUnit(core, word, taken, other);
          bits |= other;
        }
      }
      from = index + 1;
      word = taken;
      if (word < mostOpens) opens |= 1 << word;
      hash = 0;
    }
    this.#bits = bits;
    this.opens = opens;
    return taken;
  }

  #takeAll(units: Uint16Array, end: number): number {
    let taken = 0;
    for (let index = 0; index < end; index += 1) {
      const unit = units[index] ?? 0;
      if (unit !== 0) this.core[taken++] = unit;
    }
    return taken;
  }

  #hashCore(): void {
    const { core, length } = this;
    let hash = lowSeed;
    let other: number = seeds.core;
    for (let index = 0; index < length; index += 1) {
      const unit = core[index] as number;
      hash = Math.imul(hash ^ unit, lowPrime);
      other = Math.imul(other ^ unit, highPrime);
    }
    this.whole = combine(hash, other);
  }

  /** Half of the text, and half of one that is up to three letters longer or shorter. */
  #addHalves(): void {
    const half = this.length >> 1;
    const rest = this.length - half;
    const front = this.#front(half);
    const back = this.#back(rest);
    this.stored.add(front);
    this.stored.add(back);
    this.sought.add(front);
    this.sought.add(back);
    for (let more = -1; more <= 1; more += 2) {
      this.sought.add(this.#front(half + more));
      this.sought.add(this.#back(rest - more));
    }
  }

  #front(size: number): number {
    let hash: number = seeds.front;
    for (let index = 0; index < size; index += 1)
      hash = Math.imul(hash ^ (this.core[index] as number), lowPrime);
    return combine(hash, size);
  }

  #back(size: number): number {
    let hash: number = seeds.back;
    for (let index = this.length - size; index < this.length; index += 1)
      hash = Math.imul(hash ^ (this.core[index] as number), lowPrime);
    return combine(hash, size);
  }

  #addShingles(size: number): void {
    const least = this.#least.fill(noShingle);
    const { core, length } = this;
    let power = 1;
    let rolling = 0;
    for (let index = 0; index < Math.min(size - 1, length); index += 1) {
      power = Math.imul(power, lowPrime);
      rolling = (Math.imul(rolling, lowPrime) + (core[index] as number)) | 0;
    }
    for (let index = size - 1; index < length; index += 1) {
      rolling = (Math.imul(rolling, lowPrime) + (core[index] as number)) | 0;
      let mixed = Math.imul(rolling ^ (rolling >>> 15), 0x2c1b3c6d);
      mixed ^= mixed >>> 12;
      const bin = mixed & (bins - 1);
      const value = mixed >>> 5;
      // The lesser of the two, without a branch that is guessed wrong every other time.
      const more = (least[bin] as number) - value;
      least[bin] = value + (more & (more >> 31));
      rolling = (rolling - Math.imul(power, core[index - size + 1] as number)) | 0;
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
      if (lowest !== noShingle) this.shingles.add(finish(lowest ^ ((seeds.shingle + group) << 27)));
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

/**
 * Puts a unit after those taken, of which those from `word` on are of the same word, unless it
 * only writes a sound otherwise; returns how many are taken then.
 */
function addUnit(core: Uint16Array, word: number, taken: number, unit: number): number {
  const bare = bareUnits[unit] || fillBare(unit);
  if (bare === silent) return taken;
  if (unit === e && taken > 0 && isUmlaut(core[taken - 1])) return taken;
  // Malay and Indonesian say the word before it once more: akal2an.
  if (unit === two && taken - word >= 3 && isLatin(core[taken - 1])) {
    core.copyWithin(taken, word, taken);
    return 2 * taken - word;
  }
  core[taken] = bare <= special ? unit : bare;
  return taken + 1;
}

/**
 * What each unit is taken for: 0 where not yet known, `silent` where for nothing, `special` where
 * that hangs on what stands before.
 */
const bareUnits = new Uint16Array(0x10000);
const silent = 1;
const special = 2;

function fillBare(unit: number): number {
  const bare = unit === e || unit === two ? special : isDrawl(unit) ? silent : bareUnit(unit);
  bareUnits[unit] = bare;
  return bare;
}

/** Every Korean syllable has this. */
const koreanBit = 0x8000;

/** ー and small kana, which draw a sound out or are typed for the large ones. */
const isDrawl = (unit: number): boolean =>
  unit === 0x30fc || (unit >= 0x3041 && unit <= 0x3049 && (unit & 1) === 1);

const e = 101;
const two = 50;

/** Letters which an e after them makes an umlaut: ae, oe, ue stand for ä, ö, ü. */
const isUmlaut = (unit: number | undefined): boolean => unit === 97 || unit === 111 || unit === 117;

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
  return (period >= 3 || (period === 2 && isHan(units[0]))) && period * 2 <= length
    ? period
    : length;
}

const isLatin = (unit = 0): boolean => unit >= 97 && unit <= 122;
const isHan = (unit = 0): boolean => unit >= 0x4e00 && unit <= 0x9fff;

/** Whether the first units stand once more in the first half and a bit. */
function beginsAgain(units: Uint16Array, length: number): boolean {
  if (isHan(units[0]) && units[2] === units[0] && units[3] === units[1]) return length >= 4;
  const [first, second] = [units[0] as number, units[1] as number];
  for (let index = 3; index * 2 <= length; index += 1) {
    // Both at once: of one letter alone it is guessed wrong at every other word.
    if ((((units[index] as number) ^ first) | ((units[index + 1] as number) ^ second)) !== 0)
      continue;
    let same = 2;
    while (same < 8 && index + same < length && units[index + same] === units[same]) same += 1;
    if (same === 8 || index + same === length) return true;
  }
  return false;
}
