import type { Atom } from './prepare.ts';

/** A text said several times over says it once; the last time may be cut short. */
export function withoutRepeats(atoms: readonly Atom[]): readonly Atom[] {
  const period = periodOf(atoms);
  return period * 2 <= atoms.length && atoms.slice(0, period).every(atom => atom.kind !== 'number')
    ? atoms.slice(0, period)
    : atoms;
}

/** Length of the shortest beginning that, repeated, makes the sequence (Knuth, Morris, Pratt 1977). */
function periodOf(atoms: readonly Atom[]): number {
  const borders = new Int32Array(atoms.length);
  let border = 0;
  for (let index = 1; index < atoms.length; index += 1) {
    while (border > 0 && atoms[index]?.norm !== atoms[border]?.norm)
      border = borders[border - 1] ?? 0;
    if (atoms[index]?.norm === atoms[border]?.norm) border += 1;
    borders[index] = border;
  }
  return atoms.length - border;
}
