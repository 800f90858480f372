import type { Region } from './align.ts';
import { isContact } from './contact.ts';
import type { Pair, Side } from './pair.ts';
import type { Judgement } from './place.ts';
import type { Difference } from './verdict.ts';

/** Least common weight, in tenths of a Latin letter, of a frame; of one whose slot is in disguise. */
export const frameFloor = 400;
const disguisedFloor = 120;
const commonShare = 0.6;
/** The same where one slot alone is in disguise, and both are where to write to. */
const longFrame = 600;

/** Whether so much in common, by weight, is enough of the longer text to be a frame. */
export const mayBeFrame = (common: number, longer: number): boolean =>
  common >= disguisedFloor && common >= longer * commonShare;

/** Whether two texts fill one frame, and whether what fills it is in disguise in both. */
export function frameOf(
  { a, b, regions, longer }: Pair,
  judged: readonly Judgement[],
  blockers: readonly Difference[],
  common: number,
): { frame: boolean; disguised: boolean } {
  const slots = regions.filter((_, index) => judged[index]?.harm === 'never');
  const fits = blockers.every(({ kind }) => kind === 'emoji') && slots.length > 0;
  if (!fits || !mayBeFrame(common, longer)) return { frame: false, disguised: false };
  const one = Math.max(...slots.map(({ aFrom, aTo }) => disguiseOf(a, aFrom, aTo)));
  const other = Math.max(...slots.map(({ bFrom, bTo }) => disguiseOf(b, bFrom, bTo)));
  return {
    frame: common >= frameFloor,
    disguised:
      (Math.min(one, other) >= 1 && (Math.max(one, other) >= 2 || isFancy(a) || isFancy(b))) ||
      (Math.max(one, other) >= 2 &&
        common >= longFrame &&
        slots.every(slot => isToWriteTo(a, b, slot))),
  };
}

const isToWriteTo = (a: Side, b: Side, { aFrom, aTo, bFrom, bTo }: Region): boolean =>
  isContact(a.atoms.slice(aFrom, aTo), a.atoms, aFrom) &&
  isContact(b.atoms.slice(bFrom, bTo), b.atoms, bFrom);

const isFancy = ({ atoms }: Side): boolean => atoms.some(({ fancy }) => fancy);

/** A name in pieces of which not each begins with a capital (Gar-uda-Hoki), or with a letter of another script in it. */
const brokenName = /[a-z](?:[A-Z][a-z]*)?-[a-z]+-[A-Za-z]|[A-Za-z][가-힣一-鿿ぁ-ヿ][A-Za-z]/u;

/**
 * How surely a part hides its words as spam does: 2 for fancy letters, a word pulled apart
 * or several with digits for letters, 1 for one such word, which may be a name.
 */
function disguiseOf({ whole, atoms }: Side, from: number, to: number): 0 | 1 | 2 {
  const part = atoms.slice(from, to);
  const [first, last] = [part[0], part.at(-1)];
  if (first === undefined || last === undefined) return 0;
  if (part.some(atom => atom.fancy)) return 2;
  const written = whole.text.slice(first.start, last.end);
  const words = part.filter(atom => atom.kind === 'word').map(atom => atom.norm);
  if (words.filter(word => /^[a-z]$/u.test(word)).length >= 4) return 2;
  const withDigits = words.filter(word => /[a-z]\d[a-z]/u.test(word)).length;
  if (withDigits >= 2) return 2;
  const hasHandle = words.some(word => /[a-z]{3}\d|\d[a-z]/u.test(word));
  return hasHandle || brokenName.test(written) ? 1 : 0;
}
