import { distinctSyllables } from '../lists/all.ts';
import { joined, near, type Place, type Rule } from '../place.ts';
import type { Atom } from '../prepare.ts';
import {
  heardTogether,
  isUsualSpelling,
  withoutAccents,
  withoutNasal,
  withoutUmlauts,
  wordSoundOf,
} from '../spell.ts';
import { areDistinct } from './forms.ts';
import { isLetterSpelling } from './letter-spelling.ts';
import { endsSentence, longText } from './sides.ts';
import { areOtherDigits, numbersIn } from './telling.ts';

const normOf = ({ norm }: Atom): string => norm;

const wordwise = (atoms: readonly Atom[], change: (word: string) => string): string =>
  atoms.map(atom => change(atom.norm)).join('');

export const spelling: Rule = place => {
  const { a, b, weight } = place;
  if (areOtherDigits(a, b)) return undefined;
  if (isLetterSpelling(place)) return near('spelling');
  if (isSungEnding(place)) return near('ending');
  if (a.length === 0 || b.length === 0) return undefined;
  if (isUsualSpelling(a.map(normOf), b.map(normOf))) return near('spelling');
  if (withoutUmlauts(joined(a)) === withoutUmlauts(joined(b))) return near('accent');
  if (sameButForAccents(joined(a), joined(b)) && leavesAccentsOut(place)) return near('accent');
  return weight >= 100 && soundsAlike(place) ? near('spelling') : undefined;
};

/** Heard the same, Korean with the letters beside it. */
function soundsAlike(place: Place): boolean {
  const { a, b, wholeA, aFrom } = place;
  if (areDistinct(joined(a), joined(b)) || areOtherSyllables(place)) return false;
  if (wordwise(a, wordSoundOf) === wordwise(b, wordSoundOf)) return true;
  if (a.length !== b.length || !a.concat(b).every(({ norm }) => hangul.test(norm))) return false;
  const [before, after] = [wholeA[aFrom - 1], wholeA[aFrom + a.length]];
  const heard = (part: readonly Atom[]): string =>
    heardTogether((before?.norm ?? '') + joined(part) + (after?.norm ?? ''));
  return heard(a) === heard(b);
}

const hangul = /\p{Script=Hangul}/u;

/** Korean of one sound that is another word: 내가, 네가; 결제, 결재. */
export function areOtherSyllables({ a, b, wholeA, aFrom }: Place): boolean {
  return a.some(({ norm, opens }, at) => {
    const other = b[at]?.norm ?? '';
    const before = wholeA[aFrom + at - 1]?.norm ?? '';
    return (
      distinctSyllables.some(
        row =>
          (opens && row.has(norm) && row.has(other)) ||
          (row.has(before + norm) && row.has(before + other)),
      ) && norm !== other
    );
  });
}

const sameButForAccents = (a: string, b: string): boolean =>
  a.length === b.length && !/^\p{ASCII}*$/u.test(a + b) && withoutAccents(a) === withoutAccents(b);

/**
 * One of the texts has no accent at all: its writer leaves them out. A lone umlaut, or a lone
 * tone of Vietnamese, may make another word.
 */
function leavesAccentsOut(place: Place): boolean {
  const { a, b, wholeA, wholeB } = place;
  if (a.concat(b).some(({ kind }) => kind !== 'word' && kind !== 'number')) return false;
  if (numbersIn(a) !== numbersIn(b)) return false;
  const [textA, textB] = [joined(wholeA), joined(wholeB)];
  const [bareA, bareB] = [withoutAccents(textA), withoutAccents(textB)];
  if (textA !== bareA && textB !== bareB) return isLongForAccents(place);
  const accented = textA === bareA ? wholeB : wholeA;
  if (!loneAccents.test(joined(a) + joined(b))) return true;
  return accented.filter(({ norm }) => norm !== withoutAccents(norm)).length >= 2;
}

/** Left out once, within a long word: the last letter tells persons and tenses apart. */
function isLongForAccents({ a, b, weight, isCopied }: Place): boolean {
  const [one, other] = [joined(a), joined(b)];
  const isSure = isCopied && weight >= longText;
  if (weight < 240 || a.length !== 1 || loneAccents.test(one + other)) return false;
  if (!isSure && (one.length < 5 || one.at(-1) !== other.at(-1))) return false;
  return [one, other].includes(withoutAccents(one));
}

const loneAccents = /[äöüåæøœñăơư\u1ea0-\u1ef9]/u;

const sung = /[다요어아지네죠까]/u;

/** A last syllable said through the nose, as Korean does in fun: 좋겠다, 좋겠당. */
function isSungEnding({ a, b, wholeA, wholeB, aFrom, bFrom, weight }: Place): boolean {
  if (a.length !== 1 || b.length !== 1 || weight < 60) return false;
  if (!endsSentence(wholeA, aFrom + 1) || !endsSentence(wholeB, bFrom + 1)) return false;
  const [one, other] = [joined(a), joined(b)];
  return one !== other && withoutNasal(one) === withoutNasal(other) && sung.test(one + other);
}
