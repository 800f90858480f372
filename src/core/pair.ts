import { align, alignBare, type Region } from './align.ts';
import { countNegations, weigh } from './classes.ts';
import type { Atom, Prepared } from './prepare.ts';
import { withoutRepeats } from './repeats.ts';

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
}

/** Undefined where the texts have too little in common, or nothing to compare. */
export function pairUp(a: Prepared, b: Prepared): Pair | undefined {
  const atomsA = withoutRepeats(a.atoms);
  const atomsB = withoutRepeats(b.atoms);
  if (atomsA.length === 0 || atomsB.length === 0) return undefined;
  const regions = align(atomsA, atomsB) ?? alignBare(atomsA, atomsB);
  if (regions === undefined) return undefined;
  const weights = [weigh(atomsA), weigh(atomsB)];
  return {
    a: { whole: a, atoms: atomsA },
    b: { whole: b, atoms: atomsB },
    regions,
    shorter: Math.min(...weights),
    longer: Math.max(...weights, 1),
    sameNegations: countNegations(a) === countNegations(b),
  };
}

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
