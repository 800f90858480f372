import type { Place } from '../place.ts';
import type { Atom } from '../prepare.ts';

/** Whether a part ends a sentence. */
export function endsSentence(whole: readonly Atom[], to: number): boolean {
  const next = whole[to];
  return next === undefined || next.opens || next.kind !== 'letter';
}

/** The longer side, where the other has nothing. */
export function oneSided({
  a,
  b,
  wholeA,
  wholeB,
  aFrom,
  bFrom,
}: Place): { part: readonly Atom[]; whole: readonly Atom[]; from: number } | undefined {
  if (a.length > 0 && b.length > 0) return undefined;
  return a.length > 0
    ? { part: a, whole: wholeA, from: aFrom }
    : { part: b, whole: wholeB, from: bFrom };
}

/** Weight of a text in which one difference is but a small part: 80 letters. */
export const longText = 800;
