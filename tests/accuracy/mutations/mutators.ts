import { laughs, negations, texts, words } from './texts.ts';

/** A number from 0 to 1 for every call, the same for the same seed (mulberry32). */
export type Random = () => number;

export function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(items: readonly T[], random: Random): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** The text before and after; undefined where the edit does not apply. */
export type Mutation = readonly [before: string, after: string] | undefined;
export type Mutator = (text: string, language: string, random: Random) => Mutation;

interface Piece {
  readonly text: string;
  readonly isWord: boolean;
}

function piecesOf(text: string, language: string): Piece[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const spaced = !['ja', 'zh', 'th'].includes(language);
  const pieces = spaced
    ? text.split(/(\s+)/u).map(part => ({ text: part, isWord: /\p{L}{2}/u.test(part) }))
    : [...segmenter.segment(text)].map(part => ({
        text: part.segment,
        isWord: part.isWordLike === true && /\p{L}/u.test(part.segment),
      }));
  return pieces.filter(piece => piece.text !== '');
}

/** Changes the word at a random place; punctuation around it stays. */
function changeWord(
  text: string,
  language: string,
  random: Random,
  change: (word: string) => string,
  fits = (word: string) => word.length > 0,
): Mutation {
  const pieces = piecesOf(text, language);
  const places = pieces.flatMap((piece, index) =>
    piece.isWord && fits(lettersOf(piece.text)) ? [index] : [],
  );
  if (places.length === 0) return undefined;
  const place = pick(places, random);
  const after = pieces
    .map((piece, index) => (index === place ? replaceLetters(piece.text, change) : piece.text))
    .join('');
  return after === text ? undefined : [text, after];
}

const lettersOf = (word: string): string => /[\p{L}\p{M}'’-]+/u.exec(word)?.[0] ?? '';
const replaceLetters = (word: string, change: (letters: string) => string): string =>
  word.replace(/[\p{L}\p{M}'’-]+/u, letters => change(letters));

const gapOf = (language: string): string => (['ja', 'zh', 'th'].includes(language) ? '' : ' ');

const otherWord = (language: string, random: Random): string =>
  pick(words[language] ?? words.en ?? [], random);

/** Edits after which the comment says something else. */
export const changing: Readonly<Record<string, Mutator>> = {
  'word swapped': (text, language, random) =>
    changeWord(text, language, random, word => {
      const other = otherWord(language, random);
      return other === word ? `${other}${other}` : other;
    }),
  'word added': (text, language, random) =>
    changeWord(
      text,
      language,
      random,
      word => `${otherWord(language, random)}${gapOf(language)}${word}`,
    ),
  'negation added': (text, language, random) =>
    changeWord(text, language, random, word => {
      const no = pick(negations[language] ?? [], random);
      return language === 'ja' ? `${word}${no}` : `${no}${gapOf(language)}${word}`;
    }),
  'negation removed': (text, language) => {
    const known = (negations[language] ?? []).find(no =>
      piecesOf(text, language).some(piece => piece.text.toLowerCase() === no),
    );
    if (known === undefined) return undefined;
    const pieces = piecesOf(text, language);
    const index = pieces.findIndex(piece => piece.text.toLowerCase() === known);
    const after = pieces
      .filter((_, at) => at !== index)
      .map(piece => piece.text)
      .join('')
      .replace(/ {2,}/gu, ' ')
      .trim();
    return [text, after];
  },
  'digit changed': (text, _language, random) => {
    const digits = [...text.matchAll(/[0-9]/gu)].map(match => match.index);
    if (digits.length === 0) return undefined;
    const at = pick(digits, random);
    const digit = (Number(text[at]) + 1 + Math.floor(random() * 8)) % 10;
    return [text, `${text.slice(0, at)}${digit}${text.slice(at + 1)}`];
  },
  'link added': (text, _language, random) => {
    const address = `https://${pick(['shop', 'news', 'video'], random)}.example.com/${Math.floor(random() * 9999)}`;
    return [text, random() < 0.5 ? `${text} ${address}` : `${address} ${text}`];
  },
  'addressee changed': (text, _language, random) => {
    const names = ['anna_k', 'minho77', 'さくら', 'Иван', 'jose.maria', '지은'];
    const first = Math.floor(random() * names.length);
    const second = (first + 1 + Math.floor(random() * (names.length - 1))) % names.length;
    return [`@${names[first]} ${text}`, `@${names[second]} ${text}`];
  },
  'comment joined': (text, language, random) => {
    const others = (texts[language] ?? []).filter(other => other !== text);
    const other = pick(others, random);
    return random() < 0.5 ? [text, `${text} ${other}`] : [text, `${other}\n${text}`];
  },
};

const mathBold = (letter: string): string => {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 65 && code <= 90) return String.fromCodePoint(0x1d400 + code - 65);
  return code >= 97 && code <= 122 ? String.fromCodePoint(0x1d41a + code - 97) : letter;
};
const fullWidth = (letter: string): string => {
  const code = letter.codePointAt(0) ?? 0;
  return code > 32 && code < 127 && /[A-Za-z]/u.test(letter)
    ? String.fromCodePoint(code + 0xfee0)
    : letter;
};
const circled = (letter: string): string => {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 65 && code <= 90) return String.fromCodePoint(0x24b6 + code - 65);
  return code >= 97 && code <= 122 ? String.fromCodePoint(0x24d0 + code - 97) : letter;
};
const cyrillicTwins: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
};
const twin = (letter: string): string => cyrillicTwins[letter] ?? letter;

const each = (text: string, change: (letter: string) => string): string =>
  Array.from(text, change).join('');

/** Edits after which the comment says the same. */
export const keeping: Readonly<Record<string, Mutator>> = {
  case: text => {
    const upper = text.toUpperCase();
    return upper === text ? undefined : [text, upper];
  },
  spaces: (text, language, random) => {
    const after =
      random() < 0.5
        ? text.replace(/ /gu, '  ')
        : `  ${text.replace(/([.,!?。、])\s*/gu, '$1 ')}\n`;
    return language === 'th' && after.includes('\u0e33 ') ? undefined : [text, after];
  },
  'zero width': (text, _language, random) => {
    const at = 1 + Math.floor(random() * (text.length - 1));
    const code = text.charCodeAt(at);
    if (code >= 0xdc00 && code <= 0xdfff) return undefined;
    return [
      text,
      `${text.slice(0, at)}${pick(['\u200b', '\u200d', '\u2060', '\ufeff'], random)}${text.slice(at)}`,
    ];
  },
  emoji: (text, _language, random) => [
    text,
    `${text}${pick([' 😊', '🎉', ' ❤️❤️', '👏👏', ' 🔥', '😍'], random)}`,
  ],
  laugh: (text, language, random) => [
    text,
    `${text}${pick(laughs[language] ?? [' haha'], random)}`,
  ],
  stretch: (text, _language, random) => {
    const last = /\p{L}(?=[^\p{L}]*$)/u.exec(text);
    if (last === null || /\p{M}/u.test(text.slice(last.index + 1, last.index + 2)))
      return undefined;
    const at = last.index + last[0].length;
    return [
      text,
      text.slice(0, at) + last[0].repeat(2 + Math.floor(random() * 6)) + text.slice(at),
    ];
  },
  punctuation: (text, _language, random) => {
    if (/[?？]/u.test(text)) return undefined;
    return [
      text,
      random() < 0.5
        ? `${text.replace(/[.!。]+$/u, '')}${pick(['!!!', '...', '~', '！'], random)}`
        : `"${text}"`,
    ];
  },
  'fancy letters': (text, _language, random) => {
    if ((text.match(/[a-z]/giu)?.length ?? 0) < 8) return undefined;
    const after = each(text, pick([mathBold, fullWidth, circled, twin], random));
    return after === text ? undefined : [text, after];
  },
  'typo in a long word': (text, language, random) => {
    if (['ko', 'ja', 'zh', 'th'].includes(language) || text.length < 30) return undefined;
    return changeWord(
      text,
      language,
      random,
      word => misspell(word, random),
      word => word.length >= 8 && /^\p{L}+$/u.test(word),
    );
  },
};

/** Two inner letters swapped, one left out, one doubled or one exchanged. */
function misspell(word: string, random: Random): string {
  const at = 2 + Math.floor(random() * (word.length - 4));
  const kind = Math.floor(random() * 4);
  const [here = '', next = ''] = [word[at], word[at + 1]];
  if (kind === 0) return word.slice(0, at) + next + here + word.slice(at + 2);
  if (kind === 1) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 2) return word.slice(0, at) + here + word.slice(at);
  const other = pick(
    Array.from(word).filter(letter => letter !== here),
    random,
  );
  return word.slice(0, at) + other + word.slice(at + 1);
}
