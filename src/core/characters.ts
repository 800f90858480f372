import { decorating, isSmallCapital, lookalikes, simplify, tears, turning } from './lists/all.ts';

/** What one character is to a comparison. */
export const kinds = {
  unknown: 0,
  letter: 1,
  digit: 2,
  /** Invisible, or decoration over a letter: as if it were not there. */
  skip: 3,
  space: 4,
  punctuation: 5,
  question: 6,
  /** Currency, percent, comparison: carries meaning, has no sound. */
  symbol: 7,
  /** Joins with its neighbours; the text must be composed first. */
  compose: 8,
  surrogate: 9,
  decoration: 10,
  turning: 11,
  tears: 12,
  thing: 13,
  /** A Korean letter standing alone: a laugh, tears or an abbreviation. */
  jamo: 14,
  /** Lengthens the kana before it. */
  long: 15,
} as const;

/**
 * A character packed into one integer: bits 0–15 the folded unit, 16–19 its kind, 20 and 21
 * whether it is a Latin letter or looks like one, 22 whether it is found in faces, 24–29 its weight in tenths of a Latin
 * letter. Bit 23 is set in letters alone, bit 31 in all that needs a closer look: so what is
 * left, 0 apart, only parts words, and has no unit and no weight.
 */
export type Packed = number;

export const unitOf = (packed: Packed): number => packed & 0xffff;
export const kindOf = (packed: Packed): number => (packed >>> 16) & 15;
export const weightOf = (packed: Packed): number => (packed >>> 24) & 63;

const latinBit = 1 << 20;
const twinBit = 1 << 21;
const faceBit = 1 << 22;
export const letterBit = 1 << 23;
const closerBit = 1 << 31;
/** Whether there may be a face, laugh or sob of letters or in brackets among what was gathered. */
export const mayHoldFaces = (gathered: number): boolean => (gathered & faceBit) !== 0;
/** Whether what was gathered of several characters speaks of Latin letters and look-alikes. */
export const mixesScripts = (gathered: number): boolean =>
  (gathered & latinBit) !== 0 && (gathered & twinBit) !== 0;

function pack(kind: number, unit = 0, weight = 0): Packed {
  return unit | (kind << 16) | (weight << 24) | closerBit;
}

/** A letter by its unit, which is never 0. */
export const packLetter = (unit: number, weight: number): Packed =>
  (unit & 0xffff || 0xffff) | (kinds.letter << 16) | (weight << 24) | letterBit;

/**
 * Units that stand for what is no letter and may turn the meaning where it stands. They are
 * halves of surrogates, which no letter has; behind `stars` and `counted` stand as many as there are.
 */
export const notes = {
  question: 0xd801,
  parted: 0xd802,
  stretch: 0xd803,
  stars: 0xd900,
  counted: 0xda00,
} as const;

/** A note among letters: hashed as one, weighs nothing, has no kind. */
export const packNote = (unit: number): Packed => unit | letterBit | closerBit;
export const isNote = (packed: Packed): boolean => kindOf(packed) === kinds.unknown;

/** A digit among letters, no two of which are ever taken as one. */
export const packDigit = (unit: number, weight: number): Packed =>
  pack(kinds.digit, unit, weight) | letterBit;

/** Whether a unit is a digit: of all scripts those of ASCII. */
export const isDigitUnit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** What only parts words. */
export const partsWords: Packed = kinds.space << 16;
const partsSentences: Packed = kinds.punctuation << 16;

/**
 * What a letter tells, in tenths of a Latin letter: one Han character says as much as
 * two or three Latin ones, so one set of limits serves all scripts.
 */
export function letterWeight(code: number): number {
  if (code < 0xe00) return 10;
  if (code < 0x1100) return 9;
  if (isSyllable(code)) return 22;
  if (code >= 0x3041 && code <= 0x30ff) return 14;
  if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)) return 25;
  return code > 0xffff ? 25 : 10;
}

const codePoints = (text: string): Set<number> =>
  new Set(Array.from(text, symbol => symbol.codePointAt(0) ?? 0));

const isTurning = codePoints(turning);
const hasTears = codePoints(tears);

/** Arabic letters that are written for one another (after Lucene's ArabicNormalizer). */
const arabic: Readonly<Record<string, string>> = {
  آ: 'ا',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  ہ: 'ه',
  ھ: 'ه',
};

/** Letters and digits that Unicode calls symbols: squared, and negative circled or squared. */
function enclosedLetter(code: number): string | undefined {
  for (const start of [0x1f150, 0x1f170])
    if (code >= start && code < start + 26) return String.fromCharCode(97 + code - start);
  for (const start of [0x24b6, 0x24d0])
    if (code >= start && code < start + 26) return String.fromCharCode(97 + code - start);
  if (code >= 0x2776 && code <= 0x2793) return String(((code - 0x2776) % 10) + 1);
  return undefined;
}

/** A small capital is ornament. */
const smallCapital = (character: string): string | undefined =>
  isSmallCapital(character) ? lookalikes.get(character) : undefined;

/**
 * The letter or letters a character stands for: compatibility forms, width and case
 * undone, katakana as hiragana, ё as е, Arabic spelling variants as one.
 */
export function foldLetter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const plain = enclosedLetter(code) ?? smallCapital(character) ?? character.normalize('NFKC');
  const lower = plain.toLowerCase();
  // Upper case and back joins ß with ss and ς with σ; ı must not become i.
  const folded = lower.includes('ı') ? lower : lower.toUpperCase().toLowerCase();
  return Array.from(folded.normalize('NFC'), foldSpelling).join('');
}

function foldSpelling(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0x30a1 && code <= 0x30f6) return String.fromCharCode(code - 0x60);
  if (letter === 'ё') return 'е';
  if (isSyllable(code) || (code >= 0x4e00 && code <= 0x9fff))
    return String.fromCharCode(usualLetter(code));
  return arabic[letter] ?? letter;
}

const syllables = 0xac00;
const codas = 28;
const [siot, doubleSiot] = [19, 20];
const isSyllable = (code: number): boolean => code >= syllables && code <= 0xd7a3;

/** A traditional Han letter as the simple one; a final ㅆ as ㅅ, for which it is written in haste: 재밋어, 재밌어. */
function usualLetter(code: number): number {
  if (!isSyllable(code)) return simplify(code);
  return (code - syllables) % codas === doubleSiot ? code - doubleSiot + siot : code;
}

const inRanges = (code: number, ranges: readonly (readonly [number, number])[]): boolean =>
  ranges.some(([from, to]) => code >= from && code <= to);

/** Marks over or under letters that only decorate, and vowel points that readers leave out. */
const decoration: readonly (readonly [number, number])[] = [
  [0x483, 0x489],
  [0x591, 0x5c7],
  [0x610, 0x61a],
  [0x640, 0x640],
  [0x64b, 0x652],
  [0x656, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6dc],
  [0x6df, 0x6e4],
  [0x6e7, 0x6e8],
  [0x6ea, 0x6ed],
  [0x93c, 0x93c],
  [0x115f, 0x1160],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0x1f3fb, 0x1f3ff],
  [0xe0000, 0xe0fff],
];

/** Marks that compose with the letter before them. */
const composingMarks: readonly (readonly [number, number])[] = [
  [0x300, 0x36f],
  [0x653, 0x655],
  [0x3099, 0x309a],
  [0xff9e, 0xff9f],
];

/** Korean letters that compose to a syllable. */
const composingLetters: readonly (readonly [number, number])[] = [
  [0x1100, 0x11ff],
  [0xa960, 0xa97f],
  [0xd7b0, 0xd7ff],
];

export const isComposingMark = (code: number): boolean => inRanges(code, composingMarks);
export const isComposingLetter = (code: number): boolean => inRanges(code, composingLetters);

const meaningful = /[\p{Sc}<>=+%‰°×÷±≠≤≥√∞]/u;
const isDigit = /\p{Nd}/u;
const isLetter = /[\p{L}\p{M}\p{N}\p{Co}]/u;
const isSpace = /[\p{Z}\t\n\v\f\r]/u;
const isInvisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;
const isPictograph = /[\p{Extended_Pictographic}\p{Regional_Indicator}★]/u;

function classifySymbol(character: string, code: number): Packed {
  if (isTurning.has(code)) return pack(kinds.turning, code & 0xffff);
  if (hasTears.has(code)) return pack(kinds.tears, code & 0xffff);
  if (decorating.test(character)) return pack(kinds.decoration, code & 0xffff);
  if (isPictograph.test(character)) return pack(kinds.thing, code & 0xffff);
  if (meaningful.test(character)) return pack(kinds.symbol, code & 0xffff);
  return ':;-−#&·•|@{}[]\\'.includes(character) ? pack(kinds.punctuation, code) : partsSentences;
}

function classifyLetter(character: string): Packed {
  const folded = foldLetter(character);
  const code = folded.codePointAt(0) ?? 0;
  if (folded.length > (code > 0xffff ? 2 : 1)) return pack(kinds.compose, 0, 10);
  if (isDigit.test(folded)) return pack(kinds.digit, 48 + digitValue(folded), 10);
  if (!isLetter.test(folded)) return pack(kinds.compose, 0, 10);
  return packLetter(code, letterWeight(code)) | scriptBits(folded);
}

function scriptBits(letter: string): number {
  if (lookalikes.has(letter)) return twinBit;
  return letter >= 'a' && letter <= 'z' ? latinBit : 0;
}

/** Every decimal digit lies in a block of ten that starts at a multiple or is found by stepping down. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && isDigit.test(String.fromCodePoint(code - value - 1))) value += 1;
  return code < 0x80 ? code - 48 : value;
}

/** Korean syllables, Han, hiragana and Thai: the many letters that nothing folds. */
const isPlainLetter = (code: number): boolean =>
  isSyllable(code) ||
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3041 && code <= 0x3096) ||
  (code >= 0xe01 && code <= 0xe3a) ||
  (code >= 0xe40 && code <= 0xe4e);

/** What faces, laughs and sobs begin with that hold letters or digits: see `withoutFaces`. */
const beginsFaces = new Set('[(（:：哈呜嗚嘤하ฮ26');

/** Classifies one character, given by its code point. */
export function classify(code: number): Packed {
  const packed = classifyPlain(code);
  return beginsFaces.has(String.fromCodePoint(code)) ? packed | faceBit : packed;
}

function classifyPlain(code: number): Packed {
  if (code >= 97 && code <= 122) return packLetter(code, 10) | latinBit;
  if (isPlainLetter(code)) return packLetter(usualLetter(code), letterWeight(code));
  if (code >= 0x30a1 && code <= 0x30f6) return packLetter(code - 0x60, 14);
  if (code >= 0xd800 && code <= 0xdfff) return pack(kinds.surrogate, 0, 10);
  if (code >= 0xff01 && code <= 0xff5e) return classify(code - 0xfee0);
  const character = String.fromCodePoint(code);
  if (inRanges(code, decoration)) return pack(kinds.skip);
  if (isComposingMark(code) || isComposingLetter(code)) return pack(kinds.compose, 0, 10);
  if (code >= 0x3131 && code <= 0x318e) return pack(kinds.jamo, code, 10);
  if (character === 'ー' || character === 'ｰ') return pack(kinds.long, 0x30fc, 14);
  if ('?？؟⸮'.includes(character)) return pack(kinds.question);
  if (isSpace.test(character)) return partsWords;
  if (isInvisible.test(character)) return pack(kinds.skip);
  if (enclosedLetter(code) !== undefined || isDigit.test(character))
    return classifyLetter(character);
  if (isLetter.test(character) && !isPictograph.test(character)) return classifyLetter(character);
  return isCompatible(character) ? classifyLetter(character) : classifySymbol(character, code);
}

/** A symbol that stands for letters or digits: ㎏, ™, ⓐ, №. */
function isCompatible(character: string): boolean {
  const plain = character.normalize('NFKC');
  return plain !== character && isLetter.test(plain) && !isPictograph.test(character);
}
