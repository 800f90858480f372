import { distinct, distinctForms, functionWords, isCounting, withNe } from '../lists/all.ts';
import { isNegation, joined, near, type Rule } from '../place.ts';
import type { Atom } from '../prepare.ts';
import { collapseRuns, slipBetween, withoutAccents } from '../spell.ts';
import { turnsInWord } from './turns.ts';

/** Weight of a text in which a word is known again by the words around it. */
const leastForAbbreviations = 240;
/** The same for another form of the word: 80 letters. */
const leastForForms = 800;

/** One word for one: cut short, in another form, or spelt by its consonants. */
export const form: Rule = ({ a, b, weight, isCopied, wholeA, aFrom }) => {
  const [one, other] = [a[0], b[0]];
  if (a.length !== 1 || b.length !== 1 || one === undefined || other === undefined)
    return undefined;
  if (weight < leastForAbbreviations || !isWord(one) || !isWord(other)) return undefined;
  if (isNegation(one) !== isNegation(other)) return undefined;
  if (abbreviates(one, other) || abbreviates(other, one)) return near('spelling');
  if (isTelex(one.norm, other.norm) || isTelex(other.norm, one.norm)) return near('spelling');
  if (isNegation(one)) return undefined;
  if (areDistinct(one.norm, other.norm) || turnsInWord(one.norm, other.norm)) return undefined;
  const mayBeName = (one.name || other.name) && !functionWords.has(wholeA[aFrom - 1]?.norm ?? '');
  if (!mayBeName && haveSameConsonants(one.norm, other.norm)) return near('typo');
  if (!isCopied) return undefined;
  return weight >= leastForForms && areForms(one, other) ? near('form') : undefined;
};

/** Two words that are written almost alike. */
export const areDistinct = (a: string, b: string): boolean =>
  [distinct, distinctForms].some(list => list.has(a) && list.has(b));

const isWord = ({ kind, norm }: Atom): boolean =>
  kind === 'word' && !/\d/u.test(norm) && !isCounting(norm);

const mostInAbbreviation = 4;
const vowels = /[aeiouyаеиоуыэюяіїє]/gu;

/**
 * Whether a word without vowels is another one cut down to consonants, from its first to its
 * last: bgn, bugün; được, đc. A single letter is believed of a negation alone: k, không.
 */
function abbreviates(short: Atom, long: Atom): boolean {
  const [cut, whole] = [withoutAccents(short.norm), withoutAccents(long.norm)];
  if (short.piece || long.name || cut.length > mostInAbbreviation || whole.length <= cut.length)
    return false;
  if (cut.length < 2 && !(isNegation(short) && isNegation(long))) return false;
  // Two letters without an accent are pc, hp or tv as well; tt is none of them.
  if (cut.length === 2 && cut[0] !== cut[1] && /^\p{ASCII}+$/u.test(long.norm)) return false;
  if (!writtenWithVowels.test(cut) || cut.search(vowels) >= 0 || cut[0] !== whole[0]) return false;
  if (cut.length > 1 && cut.at(-1) !== whole.replace(vowels, '').at(-1)) return false;
  let found = 0;
  for (const letter of whole) if (letter === cut[found]) found += 1;
  return found === cut.length;
}

const writtenWithVowels = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** French without the first of the words that negate: n'était pas, était pas; je n'ai pas, j'ai pas. */
export const elision: Rule = ({ a, b, wholeA, aFrom }) => {
  const [one, other] = [joined(a), joined(b)];
  if (withoutNe(one) !== other && withoutNe(other) !== one) return undefined;
  const to = aFrom + a.length;
  const after = wholeA.slice(to, to + reachOfNe);
  return after.some(({ norm }) => withNe.has(norm)) ? near('spelling') : undefined;
};

const withoutNe = (words: string): string =>
  words.replace(/^(je|)n(?=[aeiouhyéêàâôû])/u, je => (je === 'n' ? '' : 'j'));

const reachOfNe = 3;

/** The tones of Vietnamese by the keys that stand for them, where nothing turns these into marks (Telex). */
const tones: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
};

/** Whether a word ends in the key of the tone that another bears: lamf, làm. */
function isTelex(typed: string, marked: string): boolean {
  const tone = tones[typed.slice(-1)];
  if (tone === undefined || typed.length < 3) return false;
  const parts = marked.normalize('NFD');
  return parts.includes(tone) && parts.replace(tone, '').normalize('NFC') === typed.slice(0, -1);
}

const leastConsonants = 5;

/** The same consonants in the same order: a long word spelt by ear. Slavic verbs change their vowels. */
function haveSameConsonants(a: string, b: string): boolean {
  const [one, other] = [consonantsOf(a), consonantsOf(b)];
  if (one.length < leastConsonants || !/^[a-z]/u.test(one)) return false;
  return one === other && a.slice(0, 2) === b.slice(0, 2);
}

const consonantsOf = (word: string): string =>
  withoutAccents(collapseRuns(word)).replace(vowels, '');

const leastStem = 4;
const stemShare = 0.55;
/** Letters of an ending; more behind a longer stem. */
const mostEnding = 3;
const stemWithoutEnding = 2;

/** Two forms of one word: a long beginning in common, short endings; or one letter slipped. */
function areForms(one: Atom, other: Atom): boolean {
  if (one.name || other.name) return false;
  const [a, b] = [stemOf(one.norm), stemOf(other.norm)];
  if (a === b) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  const longer = Math.max(a.length, b.length);
  const mostLeft = Math.max(mostEnding, shared - stemWithoutEnding);
  if (shared >= leastStem && shared >= longer * stemShare && longer - shared <= mostLeft)
    return true;
  return Math.min(a.length, b.length) >= leastForSlips[slipBetween(a, b) ?? 'none'];
}

/** Letters of the shortest word in which a slip is believed, in a text that is copied. */
const leastForSlips = { doubled: 4, swapped: 4, last: 4, other: 5, vowel: 7, none: Infinity };

/** Without what goes before the stem: of German participles, and small words that Arabic joins on. */
const stemOf = (word: string): string =>
  word.replace(
    /^(?:ge(?=[^\p{ASCII}a-z]*[a-zäöüß]{3,}(?:t|en)$)|[وف]?(?:ه?ال)?(?=\p{Script=Arabic}{3}))/u,
    '',
  );
