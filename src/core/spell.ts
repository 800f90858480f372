import { lookalikes, signLetters, spellings } from './lists/all.ts';

/** Runs of one letter as one letter: "cooool" and "cool" are "col". */
export const collapseRuns = (word: string): string =>
  holdsRun(word) ? withoutMarkedRuns(word).replace(/(\D)\1+/gu, '$1') : word;

/** Without the plain letters by which one with an accent is drawn out: quáaaa as quá. */
export const withoutMarkedRuns = (text: string): string =>
  text.replace(markedRun, (written, marked: string, plain: string) =>
    withoutAccents(marked.toLowerCase()) === plain.toLowerCase() ? marked : written,
  );

const markedRun = /([^\p{ASCII}])([a-z])\2+/giu;

function holdsRun(word: string): boolean {
  for (let index = 1; index < word.length; index += 1)
    if (word.charCodeAt(index) === word.charCodeAt(index - 1)) return true;
  return false;
}

/** Whether the letters of a word count, so that none is one too many: III, XXXL. */
export const countsByLetters = (word: string): boolean =>
  /^(?:[cxv]*i{2,3}|x{2,}[ls])$/u.test(word);

/** Without accents, as a hasty writer leaves them out. */
export const withoutAccents = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/[ıđł]/gu, letter => (letter === 'ı' ? 'i' : letter === 'đ' ? 'd' : 'l'))
    .normalize('NFC');

/** The spelling in use for an abbreviation, a contraction or a common slip. */
const usualParts = new Map(
  spellings.flatMap(([common = '', ...others]) =>
    others.map(other => [other, common.split('-')] as const),
  ),
);

/** The words in the usual spelling that a word stands for: asap, as soon as possible. */
export const usualWordsOf = (word: string): readonly string[] => usualParts.get(word) ?? [word];

/** The same, its words joined. */
const usually = (word: string): string => usualWordsOf(word).join('');

/** Whether words are the same but for spellings that are in use. */
export function isUsualSpelling(a: readonly string[], b: readonly string[]): boolean {
  if (usually(a.join('')) === usually(b.join(''))) return true;
  return a.map(usually).join('') === b.map(usually).join('');
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** Umlauts as they are written where the keyboard has none. */
export const withoutUmlauts = (word: string): string =>
  word.replace(/[äöüåø]/gu, letter => umlauts[letter] ?? letter);

/** The usual spelling of a word, without accents: what hasty writers have in common. */
export const plainForm = (word: string): string => withoutAccents(withoutUmlauts(usually(word)));

/** Letters in common without which signs among them are no disguise: 5th is no "sth". */
const leastLetters = 3;

/**
 * Whether two words are the same where digits and signs may stand for letters that look like
 * them: h0use, house. Of two digits in one place each is itself.
 */
export function sameInDisguise(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const [one, other] = [withoutAccents(a), withoutAccents(b)];
  if (one.length !== other.length) return false;
  let common = 0;
  let signs = 0;
  for (let index = 0; index < one.length; index += 1) {
    const [x, y] = [one.charAt(index), other.charAt(index)];
    if (x === y) common += Number(isLetter.test(x));
    else if (passesFor(x, y) || passesFor(y, x)) signs += 1;
    else return false;
  }
  return signs > 0 && common >= Math.max(leastLetters, signs);
}

const isLetter = /\p{L}/u;

/** An asterisk stands for any letter that was not to be written. */
const passesFor = (sign: string, letter: string): boolean =>
  (sign === '*' && isLetter.test(letter)) ||
  signLetters.get(sign)?.includes(lookalikes.get(letter) ?? letter) === true ||
  signLetters.get(sign)?.includes(letter) === true;

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
  const vowelsAfter = Array.from(a.slice(a.length - tail)).filter(isVowel).length;
  return vowelsAfter <= 1 && tail <= ending && isVowel(fromA) && isVowel(fromB) ? 'vowel' : 'other';
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
const vowelOf = (letter: string): number =>
  placeOf(letter) < 0 ? -1 : Math.floor(placeOf(letter) / codas) % vowels;

const silentOnset = 11;

/** The last sound of each vowel, to the base of 36: ㅑ ends in ㅏ, ㅘ too. */
const endsOfVowels = '0101454580158d45kdikk';

/** Whether a Korean syllable is nothing but the vowel that the one before ends in: 언니이, 실화냐아. */
export const saysKoreanVowelOf = (vowel: string, letter: string): boolean =>
  vowelOf(letter) >= 0 &&
  placeOf(vowel) ===
    (silentOnset * vowels + Number.parseInt(endsOfVowels.charAt(vowelOf(letter)), 36)) * codas;

/** The consonant that it begins with. */
const onsetOf = (letter: string): number => Math.floor(placeOf(letter) / codas / vowels);

/** Whether one of the letters of a Korean syllable is another: 좋, 좁. */
export function isSyllableSlip(a: string, b: string): boolean {
  const [one, other] = [placeOf(a), placeOf(b)];
  if (one < 0 || other < 0) return false;
  const differing = [
    onsetOf(a) !== onsetOf(b),
    vowelOf(a) !== vowelOf(b),
    one % codas !== other % codas,
  ];
  return differing.filter(Boolean).length === 1;
}

const nasal = 21;

/** The syllable without a final ng. */
export const withoutNasal = (letter: string): string =>
  placeOf(letter) % codas === nasal ? String.fromCharCode(letter.charCodeAt(0) - nasal) : letter;

/** Letters of one sound, the common one last: Thai, the seats of the Arabic hamza, Japanese. */
const soundsAlike = new Map(
  'ณน ธท ฑท ฒท ศส ษส ฎด ฏต ฐถ ญย ฬล ภพ ใไ ئء ؤء づず ぢじ'
    .split(' ')
    .map(([letter = '', common = '']) => [letter, common] as const),
);

/** A letter as it is heard: 잼있 and 재밋 differ in letters, not in sound. */
export function soundOf(letter: string): string {
  const place = placeOf(letter);
  if (place < 0) return soundsAlike.get(letter) ?? letter;
  const coda = place % codas;
  const heard = soundOfVowel(place - coda) + (codaSounds[coda] ?? coda);
  return String.fromCharCode(syllables + heard);
}

/** The place of a syllable without coda, its vowel as it is heard. */
function soundOfVowel(place: number): number {
  const vowel = (place / codas) % vowels;
  return place + ((vowelSounds[vowel] ?? vowel) - vowel) * codas;
}

/**
 * The onset that a coda becomes before a vowel, to the base of 36, by its place; ㄶ and ㅀ lose
 * their ㅎ, and what is blank stays.
 */
const carried = ' 01 2 235      567 9a cefghb';
/** Stops that are said through the nose before n and m. */
const nasals: Readonly<Record<number, number>> = { 1: nasal, 7: 4, 17: 16 };
const [n, m] = [2, 6];

/** Korean as it is heard, each coda with what follows: 좋아 as 조아, 합니다 as 함니다. */
export function heardTogether(text: string): string {
  const places = Array.from(text, placeOf);
  let heard = '';
  for (const [index, letter] of Array.from(text).entries()) {
    const place = places[index] ?? -1;
    const next = places[index + 1] ?? -1;
    if (place < 0) {
      heard += letter;
      continue;
    }
    const coda = place % codas;
    const onset = Math.floor(next / codas / vowels);
    const carry = next >= 0 && onset === silentOnset ? carried.charAt(coda).trim() : '';
    const sound = codaSounds[coda] ?? coda;
    const isNasal = next >= 0 && (onset === n || onset === m);
    const kept = carry !== '' ? 0 : isNasal ? (nasals[sound] ?? sound) : sound;
    if (carry !== '')
      places[index + 1] = next + (Number.parseInt(carry, 36) - silentOnset) * codas * vowels;
    heard += String.fromCharCode(syllables + soundOfVowel(place - coda) + kept);
  }
  return heard;
}

/** Spellings of one sound within words: English, Russian, French, Turkish, Arabic. */
const silent: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})in$/u, 'ing'],
  [/ться$/u, 'тся'],
  [/(?<=[жшчщ])ь/gu, ''],
  [/(?<=[жш])ы/gu, 'и'],
  [/(?<=[чщ])я/gu, 'а'],
  [/^с(?=[бгд])/u, 'з'],
  // French: regardez, regarder, regardé.
  [/(?<=[a-zà-ÿ]{4})(?:er|ez|ée|és|ées)$/u, 'é'],
  // Turkish, as it is said: soracağım, sorcam; geliyor, geliyo.
  [/(?<=[a-zçğıöşü]{3})[aeıi]?c([ae])(?:ğ[ıi])?(?=m$)/u, 'c$1'],
  [/(?<=[a-zçğıöşü]{2}[ıiuü]yo)r$/u, ''],
  [/(?<=..)وا$/u, 'و'],
  [/(?<=..)ظ(?=..)|^ظ(?=...)/gu, 'ض'],
];

/** Other words are heard as they are written. */
const mayBeSilent = /in$|e[rz]$|yor$|c[ae]m$|[^\p{ASCII}]/u;

/** A word as it is heard, letter by letter. */
export function wordSoundOf(word: string): string {
  if (word.length === 1) return soundOf(word);
  if (!mayBeSilent.test(word)) return word;
  let sound = word;
  for (const [spelling, heard] of silent) sound = sound.replace(spelling, heard);
  return Array.from(sound, soundOf).join('');
}
