import type { Comparison } from './compare.ts';
import type { Prepared } from './prepare.ts';

/**
 * Compares a comment with itself shown once more and cut short, or with a copy that its site
 * cut short; undefined where the second text is no beginning of the first. The other way round a reader would miss the rest.
 */
export function compareCut(a: Prepared, b: Prepared): Comparison | undefined {
  const last = b.atoms.length - 1;
  if (last < 0 || last >= a.atoms.length) return undefined;
  for (const [index, { norm }] of b.atoms.entries()) {
    const whole = a.atoms[index]?.norm ?? '';
    if (index < last ? whole !== norm : !whole.startsWith(norm)) return undefined;
  }
  return {
    harm: 'near',
    frame: false,
    disguised: false,
    similarity: Math.min(1, b.weight / Math.max(1, a.weight)),
    differences: [
      {
        kind: 'left out',
        copy: [b.text.length, b.text.length],
        original: [a.atoms[last]?.end ?? a.text.length, a.text.length],
      },
    ],
  };
}
