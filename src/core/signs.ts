/** Signs made of letters, digits and punctuation: Korean laughs, emoticons. */

const laughs = 'ㅋㅎ';
const weeps = 'ㅠㅜㅡ';

const isJamo = (code: number): boolean => code >= 0x3131 && code <= 0x318e;

/** Index after the run of single Korean letters that begins at `start`. */
export function endOfJamo(text: string, start: number): number {
  let end = start + 1;
  while (isJamo(text.charCodeAt(end))) end += 1;
  return end;
}

/** A run of ㅋ and ㅎ laughs, one of ㅠ and ㅜ weeps; any other abbreviates words (ㅇㅋ, ㄴㄴ). */
export function jamoMeaning(
  text: string,
  start: number,
  end: number,
): 'letters' | 'laugh' | 'tears' {
  let laughing = false;
  let weeping = false;
  for (let index = start; index < end; index += 1) {
    const letter = text.charAt(index);
    if (laughs.includes(letter)) laughing = true;
    else if (weeps.includes(letter)) weeping ||= letter !== 'ㅡ';
    else return 'letters';
  }
  if (weeping) return 'tears';
  return laughing ? 'laugh' : 'letters';
}

/** Emoticons that begin with a symbol, which alone would carry meaning. */
const symbolFaces =
  /<\/?3+(?![\d.,]|\s*\p{L})|[<>=][-^'o]?[()|/\\DPpO3]+(?![\p{L}\d])|>[_.ㅅㅁ]*<|={2,}/uy;

/** Index after the emoticon at `start`, or `start` where there is none. */
export function endOfEmoticon(text: string, start: number): number {
  symbolFaces.lastIndex = start;
  return symbolFaces.test(text) ? symbolFaces.lastIndex : start;
}

const sadFaces = /[:;][-^']?[([]+|;[_.]+;/uy;
const angryFaces = /:[-^]?[/\\|](?!\/)|-[_.]+-/uy;
const beginFaces = ':;-';

/** What the emoticon of punctuation at `start` says, if one that turns the text begins there. */
export function toneOfEmoticon(text: string, start: number): 'turning' | 'tears' | undefined {
  if (!beginFaces.includes(text.charAt(start))) return undefined;
  sadFaces.lastIndex = start;
  if (sadFaces.test(text)) return 'tears';
  angryFaces.lastIndex = start;
  return angryFaces.test(text) ? 'turning' : undefined;
}

const stars = /(?:[★⭐]\ufe0f?)+☆*/uy;

/** The rating drawn in stars at `start`, and the index after it: 3 for ★★★☆☆. */
export function starsAt(text: string, start: number): { stars: number; end: number } {
  stars.lastIndex = start;
  const [drawn = ''] = stars.exec(text) ?? [];
  return { stars: drawn.replaceAll(/☆|\ufe0f/gu, '').length, end: start + drawn.length };
}

const startOfLine = /(?:^|\n)[>\s\u00ad]*$/u;

/** Whether the > at `index` marks its line as quoted; before a number it says "more than". */
const marksQuote = (text: string, index: number): boolean =>
  startOfLine.test(text.slice(Math.max(0, index - 8), index)) &&
  /^>\s*[^\s\d]/u.test(text.slice(index, index + 9));

/** Whether the arrow at `index`, doubled or after the last word, compares nothing. */
const isLooseArrow = (text: string, index: number): boolean =>
  arrows.test(text.slice(index, index + longestArrow)) ||
  arrows.test(text.slice(Math.max(0, index - 1), index + 1)) ||
  text.slice(index + 1, index + longestArrow).trim() === '';

const arrows = /^(?:<<|>>)/u;
const longestArrow = 8;

/** Whether the < or > at `index` says nothing of what is more. */
export const isNoSign = (text: string, index: number): boolean =>
  marksQuote(text, index) || isLooseArrow(text, index);

/**
 * Whether the = at `index` ends a sign of code, a != b, which says ≠. Known by its end, since
 * next to no ! begins one, and comments are full of them.
 */
export const isUnequal = (text: string, index: number): boolean =>
  text.charAt(index - 1) === '!' && /^[=\s\p{L}\d]/u.test(text.charAt(index + 1));

/** Whether the # at `index` ends a word of one letter: C#. */
const isSharp = (text: string, index: number): boolean =>
  /^(?:^|.*\P{L})\p{L}#(?!\p{L})/u.test(text.slice(Math.max(0, index - 2), index + 3));

/** Whether the minus at `index` belongs to a mark: A-. */
const isGrade = (text: string, index: number): boolean =>
  /^(?:^|.*[^\p{L}\d])[A-F]-(?![-\p{L}\d])/u.test(text.slice(Math.max(0, index - 2), index + 2));

/** Whether a sign, or none, parts words: what stands beside most brackets does not. */
const isSpace = (sign: string): boolean => /^\s?$/u.test(sign);

/** Whether the punctuation at `index` says something: C#, A-, a && b, a lone bracket. */
export function isRead(text: string, index: number): boolean {
  switch (text.charAt(index)) {
    case '#':
      return isSharp(text, index);
    case '-':
      return isGrade(text, index);
    case '&':
    case '|':
      return text.charAt(index + 1) === text.charAt(index);
    case '{':
    case '}':
    case '[':
    case ']':
    case '\\':
      return isSpace(text.charAt(index + 1)) && isSpace(text.charAt(index - 1));
    default:
      return false;
  }
}
