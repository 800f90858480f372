import { isOtherWord, mayClose } from './exchange.ts';

/** The units of a text without the words that carry nothing; valid until the next text. */
export interface Core {
  readonly core: Uint16Array;
  /** Where it begins there. */
  readonly start: number;
  readonly length: number;
  /** Bit by bit, whether a word begins at each of the first 32 units. */
  readonly opens: number;
}

export const noCore: Core = { core: new Uint16Array(0), start: 0, length: 0, opens: 0 };

/** Most letters in which the other half of a text may differ, on one side and on both. */
const mostInSlip = 3;
const mostInBoth = 5;

export const mayBeSlip = (a: number, b: number): boolean => Math.abs(a - b) <= mostInSlip;

/** The part in which a core differs from another: all between what both begin and end with. */
interface Middle {
  readonly from: number;
  /** Its end in the one and in the other, each from its own start. */
  readonly to: number;
  readonly otherTo: number;
}

function middleOf(a: Core, b: Core): Middle {
  const shorter = Math.min(a.length, b.length);
  let from = 0;
  while (from < shorter && a.core[a.start + from] === b.core[b.start + from]) from += 1;
  const [endA, endB] = [a.start + a.length - 1, b.start + b.length - 1];
  let tail = 0;
  while (tail < shorter - from && a.core[endA - tail] === b.core[endB - tail]) tail += 1;
  return { from, to: a.length - tail, otherTo: b.length - tail };
}

const holdsWord = ({ core, start }: Core, from: number, to: number): boolean =>
  isOtherWord(core, start + from, start + to);

/** Whether two cores are the same but for a few letters in one place, which are no two words. */
export function isSlip(a: Core, b: Core): boolean {
  const { from, to, otherTo } = middleOf(a, b);
  const [inA, inB] = [to - from, otherTo - from];
  if (Math.max(inA, inB) > mostInSlip || inA + inB > mostInBoth) return false;
  if (inA === 0 || inB === 0 || counts(a) || counts(b)) return true;
  return !(holdsWord(a, from, to) || holdsWord(b, from, otherTo));
}

/**
 * Whether a text says another word than a core, or one more: its first Latin letter that differs
 * begins a word, or all that differs is a word which only it has, and does not say again.
 */
export function hasOtherWord(text: Core, other: Core): boolean {
  const { from, to, otherTo } = middleOf(text, other);
  if (from === to) return false;
  if (from === otherTo) return addsWord(text, from, to);
  return beginsOther(text, other, from) && !counts(text) && !counts(other);
}

/** Whether at a unit two words begin, one of them Latin. */
const beginsOther = (a: Core, b: Core, index: number): boolean =>
  (beginsWord(a, index) && (beginsWord(b, index) || !isLatinAt(b, index))) ||
  (beginsWord(b, index) && !isLatinAt(a, index));

/** Whether all that differs is a word which only another core has, and does not say again. */
export function lacksWord(text: Core, other: Core): boolean {
  const { from, to, otherTo } = middleOf(text, other);
  return from === to && addsWord(other, from, otherTo);
}

function addsWord(text: Core, from: number, to: number): boolean {
  const { core, start } = text;
  let [first, end] = [start + from, start + to];
  // The same letters may stand before and at the end of what was added: hou hai, hai.
  for (; first > start && !opensAt(text, first - start); first -= 1, end -= 1)
    if (core[first - 1] !== core[end - 1]) break;
  if (counts(text)) return false;
  const isWord = isLatinAt(text, end - start - 1)
    ? isLatinWord(text, first - start, end - start)
    : isOtherWord(core, first, end);
  return isWord && !saysAgain(text, first, end) && !mayClose(core, first, end);
}

/**
 * Whether a Latin word begins at a unit; where it or the next is of a single letter, they may be
 * one word: n'est, isn't.
 */
function beginsWord(text: Core, index: number): boolean {
  if (!opensAt(text, index) || !isLatinAt(text, index)) return false;
  const end = endOfWord(text, index);
  return end > index + 1 && (end === text.length || endOfWord(text, end) > end + 1);
}

function endOfWord(text: Core, index: number): number {
  let end = index + 1;
  while (end < text.length && !opensAt(text, end)) end += 1;
  return end;
}

/** Whether one Latin word of several letters stands there. */
function isLatinWord(text: Core, from: number, to: number): boolean {
  if (to - from < 2 || !opensAt(text, from)) return false;
  for (let index = from; index < to; index += 1) if (!isLatinAt(text, index)) return false;
  return endOfWord(text, from) === to;
}

/** Whether units stand once more before or behind. */
function saysAgain({ core, start, length }: Core, from: number, to: number): boolean {
  const size = to - from;
  const isAt = (place: number): boolean => {
    if (place < start || place + size > start + length) return false;
    for (let index = 0; index < size; index += 1)
      if (core[from + index] !== core[place + index]) return false;
    return true;
  };
  return isAt(from - size) || isAt(to);
}

export const mostOpens = 32;
const opensAt = ({ opens }: Core, index: number): boolean =>
  index < mostOpens && ((opens >>> index) & 1) === 1;

function isLatinAt({ core, start }: Core, index: number): boolean {
  const unit = core[start + index] as number;
  return unit >= 97 && unit <= 122;
}

/** Whether a number stands in it: another text may have it in words, and its unit by a sign. */
export function counts({ core, start, length }: Core): boolean {
  for (let index = start; index < start + length; index += 1)
    if ((core[index] as number) >= 48 && (core[index] as number) <= 57) return true;
  return false;
}

/**
 * Least share of the threes of letters of the longer core that stand in the shorter too. A copy
 * has half of its weight in common; each word that is not takes up to two threes along.
 */
const leastOverlap = 0.4;

export const mayOverlap = (a: number, b: number): boolean =>
  Math.min(a, b) >= leastOverlap * Math.max(a, b);

/** The threes of letters of one core, to tell how many of them others share. */
export class Threes {
  /** By hash: threes that meet make two texts look more alike, never less. */
  readonly #counts = new Int32Array(4096);
  /** The number of the core in which a three was met last. */
  readonly #met = new Int32Array(4096);
  #cores = 0;
  /** Hashes of those taken, and of those of the other core. */
  #own = new Uint16Array(256);
  #core: Core = noCore;
  #places = new Uint16Array(256);

  take(core: Core): void {
    this.#counts.fill(0);
    if (this.#own.length < core.length) this.#own = new Uint16Array(2 * core.length);
    this.#core = core;
    for (let index = 0; index + 2 < core.length; index += 1) {
      const place = placeOf(core, index);
      this.#own[index] = place;
      this.#count(place, 1);
    }
  }

  /**
   * How many threes of another core are not among those taken, each as often as in both; more
   * than `most` are not counted to the end.
   */
  lackedBy(core: Core, most: number): number {
    if (this.#places.length < core.length) this.#places = new Uint16Array(2 * core.length);
    const places = this.#places;
    this.#cores += 1;
    let lacking = 0;
    let index = 0;
    for (; index + 2 < core.length && lacking <= most; index += 1) {
      const place = placeOf(core, index);
      places[index] = place;
      this.#met[place] = this.#cores;
      if (this.#count(place, -1) < 0) lacking += 1;
    }
    while (index > 0) this.#count(places[--index] as number, 1);
    return lacking;
  }

  /**
   * Whether the core taken says something that another, the one asked for last, does not: it has
   * more than so many threes that stand nowhere there, or letters in none that do, of a word.
   */
  hasOwn(other: Core, most: number): boolean {
    const core = this.#core;
    const { from, to } = middleOf(core, other);
    let own = 0;
    // Before the core and behind it no three stands.
    let run = 2;
    for (let index = 0; index < core.length; index += 1) {
      const isThree = index + 2 < core.length;
      if (isThree && this.#met[this.#own[index] as number] === this.#cores) {
        if (holdsWord(core, Math.max(from, index - run + 2), Math.min(index, to))) return true;
        run = 0;
      } else {
        if (isThree) own += 1;
        run += 1;
      }
    }
    return own > most || holdsWord(core, Math.max(from, core.length - run + 2), to);
  }

  #count(place: number, more: number): number {
    const count = (this.#counts[place] as number) + more;
    this.#counts[place] = count;
    return count;
  }
}

function placeOf({ core, start }: Core, index: number): number {
  const at = start + index;
  const low = Math.imul(core[at] as number, 0x9e3779b1) + (core[at + 1] as number);
  return (Math.imul(low, 0x85ebca6b) + Math.imul(core[at + 2] as number, 0xc2b2ae35)) >>> 20;
}

/** Threes of the one core that may be lacking in the other, for the two to be worth an alignment. */
export const mostLacking = (length: number, other: number): number =>
  length - 2 - leastOverlap * (Math.max(length, other) - 2);

/** Threes at a seam, where something was put in. */
export const seam = 2;
/** Weight that allows for one more three of a text's own: no copy of all that were tried has more. */
const weightPerOwn = 60;

/** Threes that a text may have beside those of another of which it is but spelt otherwise. */
export const mostOwn = (weight: number): number => seam + weight / weightPerOwn;

/** Least share of the threes of letters of the longer core in two that fill one frame. */
const leastOfFrame = 0.5;

/** Whether so many threes in common are enough for a frame. */
export const mayFrame = (common: number, a: number, b: number): boolean =>
  common >= leastOfFrame * (Math.max(a, b) - 2);
