import { align, isSame, type Region } from './align.ts';
import { countNegations, weigh } from './classes.ts';
import type { Atom, Prepared } from './prepare.ts';

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
  const regions = align(atomsA, atomsB);
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

/** A text said several times over says it once; the last time may be cut short. */
function withoutRepeats(atoms: readonly Atom[]): readonly Atom[] {
  const period = periodOf(atoms);
  return period * 2 <= atoms.length && atoms.slice(0, period).every(atom => atom.kind !== 'number')
    ? atoms.slice(0, period)
    : atoms;
}

/** Length of the shortest beginning that, repeated, makes the sequence (Knuth, Morris, Pratt 1977). */
function periodOf(atoms: readonly Atom[]): number {
  const half = atoms.length >> 1;
  if (!atoms.some((atom, index) => index > 0 && index <= half && isSame(atom, atoms[0])))
    return atoms.length;
  const borders = new Int32Array(atoms.length);
  let border = 0;
  for (let index = 1; index < atoms.length; index += 1) {
    while (border > 0 && !isSame(atoms[index], atoms[border])) border = borders[border - 1] ?? 0;
    if (isSame(atoms[index], atoms[border])) border += 1;
    borders[index] = border;
  }
  return atoms.length - border;
}
