/** The units of a text without the words that carry nothing; valid until the next text. */
export interface Core {
  readonly core: Uint16Array;
  readonly length: number;
}

/** Most letters in which the other half of a text may differ, on one side and on both. */
const mostInSlip = 3;
const mostInBoth = 5;

/** A core as far as it can be told from a few numbers. */
export interface Outline {
  readonly length: number;
  /** One bit or more for each letter that stands in it: see `letterOf`. */
  readonly letters: number;
}

/** The bit that a letter shares with one in 32 others. */
export const letterOf = (unit: number): number => 1 << (Math.imul(unit, 0x9e3779b1) >>> 27);

/** Whether `isSlip` may be true of two cores: each letter in which they differ turns a bit at most. */
export const mayBeSlip = (a: Outline, length: number, letters: number): boolean =>
  Math.abs(a.length - length) <= mostInSlip && countBits(a.letters ^ letters) <= mostInBoth;

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Whether two cores are the same but for a few letters in one place. */
export function isSlip(a: Core, b: Core): boolean {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a.core[head] === b.core[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a.core[a.length - 1 - tail] === b.core[b.length - 1 - tail])
    tail += 1;
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

/** Counts of threes by their hashes: those that meet make two texts look more alike, never less. */
const counts = new Uint16Array(4096);
const placeOf = ({ core }: Core, index: number): number => {
  const low = Math.imul(core[index] as number, 0x9e3779b1) + (core[index + 1] as number);
  return (Math.imul(low, 0x85ebca6b) + Math.imul(core[index + 2] as number, 0xc2b2ae35)) >>> 20;
};

/** Whether two cores have enough threes of letters in common to be worth an alignment. */
export function overlaps(a: Core, b: Core): boolean {
  const [longer, shorter] = a.length < b.length ? [b, a] : [a, b];
  counts.fill(0);
  for (let index = 0; index + 2 < shorter.length; index += 1) {
    const place = placeOf(shorter, index);
    counts[place] = (counts[place] as number) + 1;
  }
  let common = 0;
  for (let index = 0; index + 2 < longer.length; index += 1) {
    const place = placeOf(longer, index);
    const count = counts[place] as number;
    if (count === 0) continue;
    counts[place] = count - 1;
    common += 1;
  }
  return common >= leastOverlap * (longer.length - 2);
}
