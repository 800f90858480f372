import {
  calls,
  cries,
  degrees,
  determiners,
  fillers,
  isCounting,
  openers,
  verbsOfBeing,
  verbsOfSaying,
} from '../lists/all.ts';
import type { Atom } from '../prepare.ts';
import { collapseRuns } from '../spell.ts';

/** A stretch of a text, with the words and signs around it. */
export interface Stretch {
  readonly part: readonly Atom[];
  readonly whole: readonly Atom[];
  readonly from: number;
  readonly text: string;
}

/** The word that calls to the reader or pads a sentence, not drawn out; undefined for any other. */
function fillerOf({ kind, norm, negates, stretched }: Atom): string | undefined {
  if (kind !== 'word' || negates) return undefined;
  const word = stretched ? collapseRuns(norm) : norm;
  return fillers.has(word) ? word : undefined;
}

/** Whether it does so wherever it stands. */
export const isFiller = (atom: Atom): boolean => fillerOf(atom) !== undefined;

/** The same at its place: my bro is a brother, this dude is spoken of. */
export function fillsAt(stretch: Stretch, at: number): boolean {
  const atom = stretch.part[at];
  const word = atom && fillerOf(atom);
  if (word === undefined) return false;
  if (openers.has(word)) return opensClause(stretch, at);
  if (cries.has(word)) return opensClause(stretch, at) && opensClause(stretch, at + 1);
  const before = stretch.part[at - 1] ?? stretch.whole[stretch.from - 1];
  if (before === undefined) return true;
  if (calls.has(word)) return !tellsWhich(before);
  if (!degrees.has(word)) return true;
  if (before.negates) return false;
  return word === 'just' ? !verbsOfBeing.has(before.norm) : !verbsOfSaying.has(before.norm);
}

/** It says whose or which it is, or how many they are. */
const tellsWhich = ({ kind, norm }: Atom): boolean =>
  kind === 'number' || determiners.has(norm) || isCounting(norm);

/** Nothing but a sign stands before it since the last word. */
function opensClause({ part, whole, from, text }: Stretch, at: number): boolean {
  const before = part[at - 1] ?? whole[from + at - 1];
  const next = part[at] ?? whole[from + at];
  if (before === undefined || next === undefined) return true;
  return /[^\s\p{L}\p{M}\d]/u.test(text.slice(before.end, next.start));
}
