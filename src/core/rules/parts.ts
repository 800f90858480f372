import {
  askingParts,
  bounding,
  hanParticles,
  isCounting,
  questionWords,
  weightyHan as weighty,
} from '../lists/all.ts';
import { joined, near, type Rule, weigh } from '../place.ts';
import type { Atom } from '../prepare.ts';
import { belongsToName } from './fillers.ts';

/** The text that lacks the part begins or ends there, or spaces stand around it. */
function wholeWords(part: readonly Atom[], whole: readonly Atom[], from: number): boolean {
  const to = from + part.length;
  if (from === 0) return !goesOn(whole, to);
  return to === whole.length
    ? !goesOn(whole, from)
    : (part[0]?.opens ?? false) && (whole[to]?.opens ?? true);
}

const han = /\p{Script=Han}/u;

/** A word may go on there: 祖母 is more than 母. */
function goesOn(whole: readonly Atom[], at: number): boolean {
  const [before, after] = [whole[at - 1], whole[at]];
  if (before === undefined || after === undefined || after.opens) return false;
  return han.test(before.norm) && han.test(after.norm);
}

/** It asks, so that without it nothing is asked. */
export const asks = (part: readonly Atom[]): boolean =>
  askingParts.test(joined(part)) || part.some(({ norm }) => questionWords.has(norm));

/** Of a script that writes names with capitals, and no name. */
export const isNoName = ({ norm, name }: Atom): boolean => !name && hasCase.test(norm);

const hasCase = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

const mostHan = 2;

/** A Han letter or two less, or a particle more, in a text that is copied. */
export const hanEdit: Rule = ({ a, b, isCopied, sameNegations }) => {
  const part = a.concat(b);
  if (!isCopied || !sameNegations || part.length > mostHan || (a.length > 0 && b.length > 0))
    return undefined;
  const isHarmless = (letter: string): boolean =>
    han.test(letter) && (b.length > 0 ? mayBeAdded.has(letter) : !weighty.test(letter));
  if (!part.every(({ norm }) => isHarmless(norm)) || askingParts.test(joined(part)))
    return undefined;
  return near(b.length > 0 ? 'added' : 'left out');
};

const mayBeAdded = new Set(hanParticles);

/** It says that something is not so, or not yet, or no more: my ex husband, they should. */
export const bounds = (part: readonly Atom[]): boolean =>
  bounding.has(joined(part)) || part.some(({ norm }) => bounding.has(norm));

/** It counts, in a word. */
export const counts = ({ kind, norm }: Atom): boolean => kind === 'word' && isCounting(norm);

const longForMore = 2400;

/** A quarter is long where names can be told from words. */
const longForWords = 600;

/** A word more in a long text. */
export const added: Rule = place => {
  const { a, b, bFrom, weight, sameNegations } = place;
  if (a.length > 0 || !sameNegations || asks(b) || b.some(counts) || bounds(b)) return undefined;
  if (bFrom === 0 && belongsToName(place)) return undefined;
  if (weight < (b.every(isNoName) ? longForWords : longForMore)) return undefined;
  return weigh(b) <= weight * 0.04 ? near('added') : undefined;
};

/** The copy says less. */
export const leftOut: Rule = place => {
  const { a, b, wholeA, aFrom, weight, sameNegations } = place;
  if (b.length > 0 || !sameNegations || asks(a) || !wholeWords(a, wholeA, aFrom)) return undefined;
  if (a.some(counts) || bounds(a) || (aFrom === 0 && belongsToName(place))) return undefined;
  const part = weigh(a) / (weight + weigh(a));
  if (weight >= 240 && part <= 0.15) return near('left out');
  return weight >= 120 && part <= 0.5 ? { kind: 'left out', harm: 'loose' } : undefined;
};

/** Letters of a word that is cut, and share of the text that may be lost behind it. */
const leastCut = 2;

const mostCut = 0.25;

/** The copy ends within a word: whoever showed it had no room for the rest. */
export const cutOff: Rule = ({
  a,
  b,
  wholeA,
  wholeB,
  aFrom,
  bFrom,
  weight,
  isCopied,
  sameNegations,
}) => {
  const [cut, whole] = [b[0], a[0]];
  if (!isCopied || !sameNegations || b.length !== 1 || cut === undefined || whole === undefined)
    return undefined;
  if (aFrom + a.length < wholeA.length || bFrom + 1 < wholeB.length || asks(a)) return undefined;
  const isCut = cut.kind === 'word' && cut.norm.length >= leastCut && whole.norm !== cut.norm;
  if (!isCut || !whole.norm.startsWith(cut.norm)) return undefined;
  return weigh(a) <= weight * mostCut ? near('left out') : undefined;
};
