import { classify, foldLetter, isComposingLetter, kindOf, kinds } from './characters.ts';

/** More marks than this on one letter are ornament in every script; it also bounds the cost. */
const marksKept = 3;

const isMark = /\p{M}/u;
const halfWidthMark: Readonly<Record<string, string>> = { ﾞ: '\u3099', ﾟ: '\u309a' };

const isHalfWidth = (code: number): boolean => code >= 0xff66 && code <= 0xff9d;

function expand(character: string): string {
  const mark = halfWidthMark[character];
  if (mark !== undefined) return mark;
  const code = character.codePointAt(0) ?? 0;
  if (isHalfWidth(code)) return character.normalize('NFKC');
  if (isMark.test(character) || isComposingLetter(code)) return character;
  return kindOf(classify(code)) === kinds.compose ? foldLetter(character) : character;
}

/**
 * Joins letters with their marks, Korean letters to syllables, and writes out ligatures
 * and other characters that stand for several. Time is linear in the length of the text.
 */
export function compose(text: string): string {
  const pieces: string[] = [];
  let marks = 0;
  for (const character of text) {
    marks = isMark.test(character) ? marks + 1 : 0;
    if (marks <= marksKept) pieces.push(expand(character));
  }
  return pieces.join('').normalize('NFC');
}
