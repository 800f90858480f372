import { isSame } from './align.ts';
import type { Atom } from './prepare.ts';

/** A text said several times over says it once; the last time may be cut short. */
export function withoutRepeats(atoms: readonly Atom[]): readonly Atom[] {
  const period = periodOf(atoms);
  if (period * 2 > atoms.length) return atoms;
  const once = atoms.slice(0, period);
  return period >= sentence || once.every(({ kind }) => kind !== 'number') ? once : atoms;
}

/** Words that are said again as a whole, numbers and all; fewer may count: 2 2. */
const sentence = 4;

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
