import { lookalikes, signLetters } from './lists/all.ts';

const latin = /[a-z]/iu;
const cyrillic = /[а-яё]/iu;
const letters = /\p{L}+/gu;

/** Where look-alikes of Latin letters lie: phonetic letters, Greek, Cyrillic, Armenian. */
const twinBlocks = /[\u0250-\u02af\u0370-\u058f]/u;

const cyrillicTwins: ReadonlyMap<string, string> = new Map(
  [...lookalikes].filter(([twin]) => /[асеікмнорстухв]/u.test(twin)).map(([twin, l]) => [l, twin]),
);

const isTwin = (letter: string): boolean => lookalikes.has(letter.toLowerCase());

/**
 * The letters that were meant where words mix Latin letters with their look-alikes; as many
 * units as before. Where other words are surely Cyrillic such a word is, if it can be.
 */
export function undisguise(text: string): string {
  if (!twinBlocks.test(text)) return text;
  let mixes = false;
  for (const [word] of text.matchAll(letters))
    mixes ||= latin.test(word) && Array.from(word).some(isTwin);
  if (!mixes) return text;
  const writesCyrillic = onlyCyrillic.test(text);
  return text.replace(letters, word => {
    const characters = Array.from(word);
    const mayBeCyrillic = cyrillic.test(word) && characters.every(hasCyrillic);
    if (mayBeCyrillic && writesCyrillic) return characters.map(cyrillicOf).join('');
    // A word of look-alikes alone is in disguise too where others are.
    const isDisguised = latin.test(word) || characters.every(isTwin);
    return isDisguised ? characters.map(latinOf).join('') : word;
  });
}

/** Cyrillic letters that no Latin one looks like. */
const onlyCyrillic = /[бджзйлфцчщъыэюя]/iu;

const hasCyrillic = (letter: string): boolean =>
  cyrillic.test(letter) || cyrillicTwins.has(letter.toLowerCase());

const latinOf = (letter: string): string => lookalikes.get(letter.toLowerCase()) ?? letter;
const cyrillicOf = (letter: string): string => cyrillicTwins.get(letter.toLowerCase()) ?? letter;

/** Words with what decorates them, and signs within. */
const words =
  /(?<![\p{L}\p{N}./@#_-])[\p{L}\p{N}\p{M}\p{Cf}]+(?:[@$€¡][\p{L}\p{N}\p{M}\p{Cf}]+)*(?![\p{L}\p{N}/@#_-]|\.\p{L})/gu;
const decoration = /[\p{M}\p{Cf}]/gu;
const between =
  /(?<=[\p{Script=Latin}\p{Script=Cyrillic}]\d?)[0134578@$€¡](?=\d?[\p{Script=Latin}\p{Script=Cyrillic}])/gu;
const leastLetters = 3;

/**
 * A text with the likeliest letter for each digit and sign between letters, if it holds no
 * address. No two digits stand for one letter.
 */
export function withoutSigns(text: string): string {
  if (/:\/\/|www\./u.test(text)) return text;
  return text.replace(words, withoutSignsIn);
}

const likeliest = (sign: string): string => signLetters.get(sign)?.charAt(0) ?? sign;

function withoutSignsIn(word: string): string {
  const bare = word.normalize('NFKC').replace(decoration, '');
  const plain = bare.replace(between, likeliest);
  const isWord = bare.replace(/\P{L}/gu, '').length >= leastLetters;
  return plain === bare || !isWord ? word : plain;
}
