import { lookalikes } from './lists/lookalikes.ts';

const latin = /[a-z]/iu;
const letters = /\p{L}+/gu;

/** Where look-alikes of Latin letters lie: phonetic letters, Greek, Cyrillic, Armenian. */
const twinBlocks = /[\u0250-\u02af\u0370-\u058f]/u;

const isTwin = (letter: string): boolean => lookalikes.has(letter.toLowerCase());

/** Latin letters where words mix them with their look-alikes; as many units as before. */
export function undisguise(text: string): string {
  if (!twinBlocks.test(text)) return text;
  let mixes = false;
  for (const [word] of text.matchAll(letters))
    mixes ||= latin.test(word) && Array.from(word).some(isTwin);
  if (!mixes) return text;
  return text.replace(letters, word => {
    const characters = Array.from(word);
    // A word of look-alikes alone is in disguise too where others are.
    const isDisguised = latin.test(word) || characters.every(isTwin);
    return isDisguised ? characters.map(latinOf).join('') : word;
  });
}

const latinOf = (letter: string): string => lookalikes.get(letter.toLowerCase()) ?? letter;
