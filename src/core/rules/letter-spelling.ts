import { foldLetter } from '../characters.ts';
import { letterSpellings } from '../lists/all.ts';
import { joined, type Place } from '../place.ts';
import type { Atom } from '../prepare.ts';
import { usualWordsOf } from '../spell.ts';

/** Letters of the longest spelling, all but one. */
const lettersBeside = 6;

/** The same in the usual spellings of letters, seen with those before and after. */
export function isLetterSpelling({ a, b, wholeA, aFrom }: Place): boolean {
  const [one, other] = [joined(a), joined(b)];
  if (one.length + other.length > mostRespelled || !mayBeRespelled.test(one + other)) return false;
  const to = aFrom + a.length;
  const left = joined(wholeA.slice(Math.max(0, aFrom - lettersBeside), aFrom));
  const right = joined(wholeA.slice(to, to + lettersBeside));
  return respell(left + one + right) === respell(left + other + right);
}

/** Whether two whole texts are the same once every word and letter is in its usual spelling. */
export const isSpelledOtherwise = ({ wholeA, wholeB }: Place): boolean =>
  spelledOut(wholeA) === spelledOut(wholeB);

/** Texts in the usual spelling; each is asked for once for every difference. */
const spelled = new WeakMap<readonly Atom[], string>();

function spelledOut(atoms: readonly Atom[]): string {
  const known = spelled.get(atoms);
  if (known !== undefined) return known;
  const text = respell(atoms.map(usualForm).join(''));
  spelled.set(atoms, text);
  return text;
}

/** Words may be parted otherwise; numbers, links and mentions stay apart: 2 1 is no 21. */
const usualForm = ({ kind, norm }: Atom): string =>
  kind === 'word' || kind === 'letter' ? usualWordsOf(norm).join('') : ` ${kind} ${norm} `;

/** Where it is "must", no particle. */
const must = /(?<=[我你您他她它们咱谁])得/gu;

const mostRespelled = 16;

/** The common spelling by any other; letters that stand for two of them make those one. */
const respelled = new Map<string, string>();
for (const [common = '', other = ''] of letterSpellings.map(pair => pair.map(foldLetters))) {
  const usual = respelled.get(common) ?? common;
  const known = respelled.get(other);
  respelled.set(common, usual);
  if (known === undefined) respelled.set(other, usual);
  else if (known !== usual) respelled.set(usual, known);
}

const anySpelling = new RegExp(
  [...respelled.keys()].sort((a, b) => b.length - a.length).join('|'),
  'gu',
);

/** Made of letters that stand in such spellings. */
const mayBeRespelled = new RegExp(
  `^[${[...new Set([...respelled.keys()].join(''))].join('')}]+$`,
  'u',
);

const respell = (text: string): string =>
  text.replace(must, '须').replace(anySpelling, spelling => respelled.get(spelling) ?? spelling);

function foldLetters(text: string): string {
  return Array.from(text, foldLetter).join('');
}
