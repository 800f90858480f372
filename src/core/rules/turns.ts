import { negativeParts, opposingParts } from '../lists/all.ts';
import { joined, type Place } from '../place.ts';
import type { Atom } from '../prepare.ts';

/** Turkish negates by a letter before the ending, or by a syllable: seviyor, sevmiyor; sevdi, sevmedi. */
const negatedInWord = /m[ıiuü]yor/u;
const negatingSyllable = /^(..+?)m[ae](.+)$/u;
/** It says what something is with, and without: şekerli, şekersiz. */
const withOrWithout = /^(.{3,})(?:l[ıiuü]|s[ıiuü]z)(.*)$/u;

const negatingPrefix = /^(?:un|in|im|ir|il|dis|des|non|не|без|غير|bez|nie)$/u;

/** One of two words is the other, negated by a part of it. */
export function turnsInWord(a: string, b: string): boolean {
  if (negatedInWord.test(a) !== negatedInWord.test(b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length === short.length + 2 && long.replace(negatingSyllable, '$1$2') === short)
    return true;
  const [, stem, end] = withOrWithout.exec(short) ?? [];
  if (stem !== undefined && long.startsWith(stem) && withOrWithout.exec(long)?.[2] === end)
    return true;
  return long.endsWith(short) && negatingPrefix.test(long.slice(0, long.length - short.length));
}

/** Of one of the parts, with the letters beside it, there is an opposite: 최고, 최악. */
export const isOpposed = ({ a, b, wholeA, wholeB, aFrom, bFrom }: Place): boolean =>
  turnsAt(wholeA, aFrom, a.length) || turnsAt(wholeB, bFrom, b.length);

function turnsAt(whole: readonly Atom[], from: number, length: number): boolean {
  const before = joined(whole.slice(Math.max(0, from - 1), from));
  const part = joined(whole.slice(from, from + length));
  const text = before + part + joined(whole.slice(from + length, from + length + 1));
  const touches = ({ 0: found, index }: RegExpExecArray): boolean =>
    index < before.length + part.length && index + found.length > before.length;
  return turningParts.some(parts => [...text.matchAll(parts)].some(touches));
}

const turningParts = [negativeParts, opposingParts];
