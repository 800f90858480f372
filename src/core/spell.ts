import { digitLetters, lookalikes } from './lists/lookalikes.ts';
import { spellings } from './lists/words.ts';

/** Runs of one letter as one letter: "cooool" and "cool" are "col". */
export const collapseRuns = (word: string): string => word.replace(/(\D)\1+/gu, '$1');

/** Without accents, as a hasty writer leaves them out. */
export const withoutAccents = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/[ıđł]/gu, letter => (letter === 'ı' ? 'i' : letter === 'đ' ? 'd' : 'l'))
    .normalize('NFC');

/** The spelling in use, its words joined, for an abbreviation, a contraction or a common slip. */
const usual = new Map(
  spellings.flatMap(([common = '', ...others]) => {
    const whole = common.replaceAll('-', '');
    const known = whole === common ? others : [whole, ...others];
    return known.map(other => [other, whole] as const);
  }),
);

/** Whether words are the same but for spellings that are in use. */
export function isUsualSpelling(a: readonly string[], b: readonly string[]): boolean {
  const whole = usual.get(a.join(''));
  if (whole !== undefined && whole === usual.get(b.join(''))) return true;
  const usually = (words: readonly string[]): string =>
    words.map(word => usual.get(word) ?? word).join('');
  return usually(a) === usually(b);
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** Umlauts as they are written where the keyboard has none. */
export const withoutUmlauts = (word: string): string =>
  word.replace(/[äöüåø]/gu, letter => umlauts[letter] ?? letter);

/**
 * What a disguised word is meant to be read as: Latin letters for those of other scripts
 * among them, and for digits between letters.
 */
export function readDisguised(word: string): string {
  if (!/[a-z]/u.test(word)) return word;
  const latin = Array.from(word, letter => lookalikes.get(letter) ?? letter).join('');
  return latin.replace(/(?<=[a-z])[0-9](?=[a-z])/gu, digit => digitLetters.get(digit) ?? digit);
}

export type Slip = 'doubled' | 'swapped' | 'last' | 'vowel' | 'other';

/**
 * Damerau's distance of two words where it is one, and what the slip was; the first letter
 * must be the same. The last letter and a vowel for another are told apart, since they make
 * another form of the word. A vowel with an accent for another is no slip.
 */
export function slipBetween(a: string, b: string): Slip | undefined {
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (
    tail < Math.min(a.length, b.length) - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail += 1;
  const fromA = a.slice(head, a.length - tail);
  const fromB = b.slice(head, b.length - tail);
  if (head === 0 || fromA.length > 2 || fromB.length > 2) return undefined;
  if (fromA.length + fromB.length === 1) {
    const letter = fromA + fromB;
    if (letter === a[head - 1]) return 'doubled';
    return tail > 0 ? 'other' : 'last';
  }
  const isExchanged = fromA.length === 1 && fromB.length === 1;
  if (isExchanged && isAccented(fromA) !== isAccented(fromB) && isVowel(fromA) && isVowel(fromB))
    return undefined;
  if (tail === 0) return isExchanged ? 'last' : undefined;
  if (fromA.length === 2 && fromB.length === 2)
    return fromA[0] === fromB[1] && fromA[1] === fromB[0] && !strongVerb.test(a)
      ? 'swapped'
      : undefined;
  if (!isExchanged) return undefined;
  return tail <= ending && isVowel(fromA) && isVowel(fromB) ? 'vowel' : 'other';
}

/** Letters after the last vowel that inflection may change: sprechen, sprachen. */
const ending = 4;
/** ei and ie are the present and the past of many German verbs: bleiben, blieben. */
const strongVerb = /(?:ei|ie)[a-zß]{1,3}(?:en|t)$/u;

const isVowel = (letter: string): boolean => /[aeiouyаеиоуыэюя]/u.test(withoutAccents(letter));
const isAccented = (letter: string): boolean => withoutAccents(letter) !== letter;

const syllables = 0xac00;
const lastSyllable = 0xd7a3;
const codas = 28;
const vowels = 21;
/** Vowels and codas that sound the same, by their place in a syllable. */
const vowelSounds: Readonly<Record<number, number>> = { 5: 1, 7: 3, 11: 10, 15: 10 };
const codaSounds: Readonly<Record<number, number>> = {
  2: 1,
  24: 1,
  19: 7,
  20: 7,
  22: 7,
  23: 7,
  25: 7,
  26: 17,
};

const placeOf = (letter: string): number => {
  const code = letter.charCodeAt(0);
  return letter.length === 1 && code >= syllables && code <= lastSyllable ? code - syllables : -1;
};

/** The vowel of a Korean syllable by its place in the alphabet; -1 for any other letter. */
export const vowelOf = (letter: string): number =>
  placeOf(letter) < 0 ? -1 : Math.floor(placeOf(letter) / codas) % vowels;

/** The consonant that it begins with; `silentOnset` where it begins with the vowel. */
export const onsetOf = (letter: string): number => Math.floor(placeOf(letter) / codas / vowels);
export const silentOnset = 11;

const nasal = 21;

/** The syllable without a final ng. */
export const withoutNasal = (letter: string): string =>
  placeOf(letter) % codas === nasal ? String.fromCharCode(letter.charCodeAt(0) - nasal) : letter;

/** A Korean syllable as it is heard: 잼있 and 재밋 differ in letters, not in sound. */
export function soundOf(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code < syllables || code > lastSyllable) return letter;
  const index = code - syllables;
  const coda = index % codas;
  const vowel = Math.floor(index / codas) % vowels;
  const onset = Math.floor(index / codas / vowels);
  const heard =
    (onset * vowels + (vowelSounds[vowel] ?? vowel)) * codas + (codaSounds[coda] ?? coda);
  return String.fromCharCode(syllables + heard);
}
