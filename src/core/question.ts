import type { Pair } from './pair.ts';
import type { Atom } from './prepare.ts';

/** Weight of a text within which a question mark is but a mark: 240 letters. */
const longForMarks = 2400;

/** Whether one of two texts asks where the other states; a question left out whole is no difference. */
export function asksOtherwise({ a, b, regions, shorter, isCopied }: Pair): boolean {
  if (!a.whole.asks && !b.whole.asks) return false;
  // Of so long a copy only the last word says whether it asks.
  if (isCopied && shorter >= longForMarks) return a.atoms.at(-1)?.asked !== b.atoms.at(-1)?.asked;
  let from = 0;
  for (const region of regions) {
    const { aFrom, aTo, bFrom, bTo } = region;
    const shift = bFrom - aFrom;
    if (differs(a.atoms, b.atoms, from, aFrom - 1, shift)) return true;
    const isLeftOut = bFrom === bTo && beginsSentence(a.whole.text, a.atoms, aFrom);
    const asked = isLeftOut ? isAsked(a.atoms, aFrom - 1, aFrom) : isAsked(a.atoms, aFrom - 1, aTo);
    if (asked !== isAsked(b.atoms, bFrom - 1, bTo)) return true;
    from = aTo;
  }
  return differs(a.atoms, b.atoms, from, a.atoms.length, b.atoms.length - a.atoms.length);
}

/** Whether a question mark stands behind one of what is common, and not behind the other. */
function differs(
  a: readonly Atom[],
  b: readonly Atom[],
  from: number,
  to: number,
  shift: number,
): boolean {
  for (let index = from; index < to; index += 1)
    if (a[index]?.asked !== b[index + shift]?.asked) return true;
  return false;
}

function isAsked(atoms: readonly Atom[], from: number, to: number): boolean {
  for (let index = Math.max(0, from); index < to; index += 1)
    if (atoms[index]?.asked === true) return true;
  return false;
}

const endOfSentence = /[.!?。！？…\n]/u;

function beginsSentence(text: string, atoms: readonly Atom[], at: number): boolean {
  const before = atoms[at - 1];
  return before === undefined || endOfSentence.test(text.slice(before.end, atoms[at]?.start));
}
