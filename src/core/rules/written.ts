import { distinct } from '../lists/all.ts';
import {
  isNegation,
  type Judgement,
  joined,
  near,
  none,
  type Place,
  type Rule,
  weigh,
} from '../place.ts';
import type { Atom } from '../prepare.ts';
import { collapseRuns, countsByLetters, sameInDisguise } from '../spell.ts';
import { areDistinct } from './forms.ts';
import { endsSentence, oneSided } from './sides.ts';

/** Parted at every letter: S U N 2 4. */
export const isSpelt = (atoms: readonly Atom[]): boolean =>
  atoms.length >= 4 && atoms.every(({ norm }) => norm.length === 1);

/** Malay and Indonesian write a word said twice with a 2: akal2an. */
const withoutTwo = (text: string): string => text.replace(/([a-z]{3,})2(?!\d)/gu, '$1$1');

export const doubling: Rule = ({ a, b }) =>
  /[a-z]2/u.test(joined(a) + joined(b)) && withoutTwo(joined(a)) === withoutTwo(joined(b))
    ? none('spelling')
    : undefined;

/** Letters in disguise: digits and signs for letters, words pulled apart. */
export const disguise: Rule = ({ a, b }) => {
  if (a.length === 0 || b.length === 0 || a.concat(b).some(isAddress)) return undefined;
  const [one, other] = [joined(a), joined(b)];
  // Look-alikes are read as Latin letters before; digits and signs are what is left.
  if (!disguises.test(one + other)) return undefined;
  return sameInDisguise(one, other) ? none('disguise') : undefined;
};

const isAddress = ({ kind }: Atom): boolean => kind === 'link' || kind === 'mention';

const disguises = /[\d@$€¡*]/u;

/** A letter drawn out, or doubled by a slip of the finger. */
function isStretched(a: string, b: string): boolean {
  const single = collapseRuns(a);
  if (single !== collapseRuns(b) || areDistinct(a, b)) return false;
  if (countsByLetters(a) || countsByLetters(b)) return false;
  if (/(\D)\1\1/u.test(`${a} ${b}`)) return !mayDouble.has(single) || a.length + b.length > 12;
  const shorter = Math.min(a.length, b.length);
  return shorter >= 7 || (shorter >= 5 && !/[sel]$/u.test(a));
}

/** Words, runs taken as one letter, that are others with a letter doubled. */
const mayDouble = new Set([...distinct].filter(word => /(.)\1/u.test(word)).map(collapseRuns));

export const stretch: Rule = place => {
  const { a, b } = place;
  if (a.length === 0 || b.length === 0) return drawnOut(place);
  return isStretched(joined(a), joined(b)) ? none('stretch') : undefined;
};

/** One more of the letter before it, where one of the texts draws it out or ends with it; or a cry. */
function drawnOut(place: Place): Judgement | undefined {
  const side = oneSided(place);
  if (side === undefined) return undefined;
  const { part, whole, from } = side;
  const other = part === place.a ? place.wholeB : place.wholeA;
  const otherFrom = part === place.a ? place.bFrom : place.aFrom;
  const before = whole[from - 1];
  if (part.length === 1 && part[0]?.kind === 'letter' && before?.norm === part[0].norm) {
    const drawn = before.stretched || other[otherFrom - 1]?.stretched === true;
    if (drawn || (endsSentence(whole, from + 1) && part[0].weight < 25)) return none('stretch');
  }
  const atEdge = from === 0 || from + part.length === whole.length;
  const isCry = part.some(atom => atom.stretched) && part.length <= 4 && (part[0]?.opens ?? false);
  return atEdge && isCry && weigh(part) <= 100 && !part.some(isNegation) ? near('cry') : undefined;
}
