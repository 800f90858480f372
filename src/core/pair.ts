import { align, alignBare, type Region } from './align.ts';
import { negativeParts } from './lists/all.ts';
import { isNegation, joined, weigh } from './place.ts';
import type { Atom, Prepared } from './prepare.ts';
import { withoutRepeats } from './repeats.ts';
import { plainForm } from './spell.ts';

/** A text with the atoms that are compared: what it says several times over, once. */
export interface Side {
  readonly whole: Prepared;
  readonly atoms: readonly Atom[];
}

/** A text beside one that stands before it, with the regions in which they differ. */
export interface Pair {
  readonly a: Side;
  readonly b: Side;
  readonly regions: readonly Region[];
  /** Weight of the shorter and of the longer, in tenths of a Latin letter. */
  readonly shorter: number;
  readonly longer: number;
  /** The texts have the same number of negations. */
  readonly sameNegations: boolean;
  /** So much stands in both in the same order that one was made from the other. */
  readonly isCopied: boolean;
}

/**
 * Weight of a text, and share of it in common, from which it is made from the other: that two
 * people write 50 letters of which nearly all are the same happens where both quote or paste.
 */
const leastCopied = 500;
const shareCopied = 0.7;

/** Undefined where the texts have too little in common, or nothing to compare. */
export function pairUp(a: Prepared, b: Prepared): Pair | undefined {
  const atomsA = withoutRepeats(a.atoms);
  const atomsB = withoutRepeats(b.atoms);
  if (atomsA.length === 0 || atomsB.length === 0) return undefined;
  const regions = align(atomsA, atomsB) ?? alignBare(atomsA, atomsB);
  if (regions === undefined) return undefined;
  const weights = [weigh(atomsA), weigh(atomsB)];
  const [shorter, longer] = [Math.min(...weights), Math.max(...weights, 1)];
  return {
    a: { whole: a, atoms: atomsA },
    b: { whole: b, atoms: atomsB },
    regions,
    shorter,
    longer,
    sameNegations: negateAlike(a, b, atomsA, atomsB, regions),
    isCopied:
      shorter >= leastCopied && commonWeight(atomsA, atomsB, regions) >= longer * shareCopied,
  };
}

/** Whether two texts negate as often, in words and in parts of words. */
function negateAlike(
  a: Prepared,
  b: Prepared,
  atomsA: readonly Atom[],
  atomsB: readonly Atom[],
  regions: readonly Region[],
): boolean {
  let more = countParts(a.text) - countParts(b.text);
  for (const { aFrom, aTo, bFrom, bTo } of regions) {
    const [partA, partB] = [atomsA.slice(aFrom, aTo), atomsB.slice(bFrom, bTo)];
    // What is only parted otherwise is the same, though a negation may not be seen in it.
    if (joined(partA) !== joined(partB))
      more += partA.filter(isNegation).length - partB.filter(isNegation).length;
  }
  return more === 0;
}

const countParts = (text: string): number => text.match(negativeParts)?.length ?? 0;

/** Weight of what is the same in both but for accents and usual spellings. */
function commonWeight(a: readonly Atom[], b: readonly Atom[], regions: readonly Region[]): number {
  let common = weigh(a);
  for (const { aFrom, aTo, bFrom, bTo } of regions) {
    const isSame = plainly(a.slice(aFrom, aTo)) === plainly(b.slice(bFrom, bTo));
    if (!isSame) common -= weigh(a.slice(aFrom, aTo));
  }
  return common;
}

const plainly = (atoms: readonly Atom[]): string =>
  atoms.map(({ norm }) => plainForm(norm)).join('');

/** What stands atom for atom in both. */
export function commonOf({ a, regions }: Pair): readonly Atom[] {
  const common: Atom[] = [];
  let from = 0;
  for (const { aFrom, aTo } of regions) {
    common.push(...a.atoms.slice(from, aFrom));
    from = aTo;
  }
  common.push(...a.atoms.slice(from));
  return common;
}
