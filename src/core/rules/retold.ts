import { bounding, opposites, persons } from '../lists/all.ts';
import { isNegation, joined, near, type Rule, weigh } from '../place.ts';
import type { Atom } from '../prepare.ts';
import { asks, bounds, counts, isNoName } from './parts.ts';
import { isOpposed, turnsInWord } from './turns.ts';

const veryLongText = 4500;

/** The same where names can be told from words. */
const veryLongOfWords = 2400;

/** A few words of a very long text. */
export const edit: Rule = ({ a, b, weight, sameNegations }) => {
  if (!sameNegations || turnsInWord(joined(a), joined(b))) return undefined;
  const part = a.concat(b);
  if (part.some(counts) || bounds(a) || bounds(b)) return undefined;
  if (part.some(({ norm }) => opposites.has(norm) || persons.has(norm))) return undefined;
  const isOfWords = a.every(isNoName) && b.every(isNoName);
  if (weight < (isOfWords ? veryLongOfWords : veryLongText)) return undefined;
  return Math.max(weigh(a), weigh(b)) <= weight * 0.03 ? near('word') : undefined;
};

/** Other words in a long text that was retold: none that counts, turns, names or asks. */
export const retold: Rule = place => {
  const { a, b, sameNegations, isRetold } = place;
  if (!isRetold || !sameNegations || turnsInWord(joined(a), joined(b))) return undefined;
  const part = a.concat(b);
  return part.some(mayTurn) || asks(part) || isOpposed(place) ? undefined : near('word');
};

const mayTurn = (atom: Atom): boolean =>
  (atom.kind !== 'word' && atom.kind !== 'letter') ||
  atom.name ||
  isNegation(atom) ||
  counts(atom) ||
  bounding.has(atom.norm) ||
  persons.has(atom.norm) ||
  opposites.has(atom.norm);
