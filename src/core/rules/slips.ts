import { isNegation, near, type Rule } from '../place.ts';
import type { Atom } from '../prepare.ts';
import { isSyllableSlip, type Slip, slipBetween } from '../spell.ts';
import { areDistinct } from './forms.ts';
import { mayBeMistaken } from './keys.ts';
import { counts } from './parts.ts';
import { longText } from './sides.ts';
import { areOtherSyllables } from './spelling.ts';
import { isOpposed, turnsInWord } from './turns.ts';

/** The last letter of the one is doubled in the other: so, soo. */
const endsAlike = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) > 1 && (b === a + a.slice(-1) || a === b + b.slice(-1));

/** A letter slipped in a word that is long, in a text that is. */
export const typo: Rule = ({ a, b, weight }) => {
  const [one, other] = [a[0], b[0]];
  if (a.length !== 1 || b.length !== 1 || one === undefined || other === undefined)
    return undefined;
  if (
    one.kind !== 'word' ||
    other.kind !== 'word' ||
    weight < 120 ||
    /\d/u.test(one.norm + other.norm)
  )
    return undefined;
  if (isNegation(one) || isNegation(other) || turnsInWord(one.norm, other.norm)) return undefined;
  if (areDistinct(one.norm, other.norm) || counts(one) || counts(other)) return undefined;
  const slip = slipBetween(one.norm, other.norm);
  if (slip === undefined) return undefined;
  if (slip === 'last' && (weight < longForSlips || inflects(one.norm, other.norm, weight)))
    return undefined;
  // Iran, Iraq; Mario, Maria.
  if (slip === 'last' && (one.name || other.name)) return undefined;
  if (slip === 'doubled' && endsAlike(one.norm, other.norm)) return near('typo');
  const length = Math.min(one.norm.length, other.norm.length);
  return length >= leastForSlip(slip, one, other, weight) ? near('typo') : undefined;
};

/** Words of shorter texts are longer where a slip is believed. */
const longForSlips = 400;

/** Letters of the shortest word in which a slip is believed. */
function leastForSlip(slip: Slip, one: Atom, other: Atom, weight: number): number {
  const isExchanged = slip === 'other' && one.norm.length === other.norm.length;
  if (slip === 'vowel') return 11;
  if (isExchanged && one.name && other.name) return 9;
  if (isExchanged && !isMistaken(one.norm, other.norm)) return 8;
  // Semitic roots make other words of the same letters: كاتب, كتاب.
  if (semitic.test(one.norm)) return 8;
  const least = slip === 'other' ? 6 : 4;
  return weight < longForSlips ? least + (slip === 'other' ? 2 : 1) : least;
}

/** In the one place where they differ stand letters that are taken for one another. */
function isMistaken(a: string, b: string): boolean {
  const at = Array.from(a).findIndex((letter, index) => letter !== b[index]);
  return mayBeMistaken(a.charAt(at), b.charAt(at));
}

/** The last letter may make another form of the word. */
const inflects = (a: string, b: string, weight: number): boolean =>
  weight < longText && /[^bcfghjkpqvwxz]/u.test(a.slice(-1) + b.slice(-1));

const semitic = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** One letter of a Korean syllable, not of the first of a word, or a Thai tone, in a long text. */
export const letterSlip: Rule = place => {
  const { a, b, weight, sameNegations } = place;
  const [one, other] = [a[0], b[0]];
  if (weight < longText || !sameNegations || a.length !== 1 || b.length !== 1) return undefined;
  if (one === undefined || other === undefined) return undefined;
  if (rareTones.test(one.norm + other.norm)) return near('typo');
  const isInside = !one.opens && !other.opens && !areOtherSyllables(place) && !isOpposed(place);
  return isInside && isSyllableSlip(one.norm, other.norm) ? near('typo') : undefined;
};

/** The two rare tones, one of them for another: they stand in few words, and next to the others. */
const rareTones = /^(?:[๊๋][่้๊๋]|[่้][๊๋])$/u;
