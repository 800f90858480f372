/** The units of a text without the words that carry nothing; valid until the next text. */
export interface Core {
  readonly core: Uint16Array;
  /** Where it begins there. */
  readonly start: number;
  readonly length: number;
}

/** Most letters in which the other half of a text may differ, on one side and on both. */
const mostInSlip = 3;
const mostInBoth = 5;

export const mayBeSlip = (a: number, b: number): boolean => Math.abs(a - b) <= mostInSlip;

/** Whether two cores are the same but for a few letters in one place. */
export function isSlip(a: Core, b: Core): boolean {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a.core[a.start + head] === b.core[b.start + head]) head += 1;
  const [endA, endB] = [a.start + a.length - 1, b.start + b.length - 1];
  let tail = 0;
  while (tail < shorter - head && a.core[endA - tail] === b.core[endB - tail]) tail += 1;
  const [fromA, fromB] = [a.length - head - tail, b.length - head - tail];
  return Math.max(fromA, fromB) <= mostInSlip && fromA + fromB <= mostInBoth;
}

/**
 * Least share of the threes of letters of the longer core that stand in the shorter too. A copy
 * has half of its weight in common; each word that is not takes up to two threes along.
 */
const leastOverlap = 0.4;

export const mayOverlap = (a: number, b: number): boolean =>
  Math.min(a, b) >= leastOverlap * Math.max(a, b);

/** The threes of letters of one core, counted, to tell how many of them others share. */
export class Threes {
  /** By hash: threes that meet make two texts look more alike, never less. */
  readonly #counts = new Int32Array(4096);
  #places = new Uint16Array(256);

  take(core: Core): void {
    this.#counts.fill(0);
    for (let index = 0; index + 2 < core.length; index += 1) this.#count(placeOf(core, index), 1);
  }

  /** Whether so many threes of another core are among those taken, each as often as in both. */
  has(least: number, core: Core): boolean {
    if (this.#places.length < core.length) this.#places = new Uint16Array(2 * core.length);
    const places = this.#places;
    let lacking = core.length - 2 - least;
    let index = 0;
    for (; index + 2 < core.length && lacking >= 0; index += 1) {
      const place = placeOf(core, index);
      places[index] = place;
      if (this.#count(place, -1) < 0) lacking -= 1;
    }
    while (index > 0) this.#count(places[--index] as number, 1);
    return lacking >= 0;
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

/** Threes of letters that two cores have in common, at the least, to be worth an alignment. */
export const leastCommon = (a: number, b: number): number => leastOverlap * (Math.max(a, b) - 2);
