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

/** What the emoticon of punctuation at `start` says, if one that turns the text begins there. */
export function toneOfEmoticon(text: string, start: number): 'turning' | 'tears' | undefined {
  sadFaces.lastIndex = start;
  if (sadFaces.test(text)) return 'tears';
  angryFaces.lastIndex = start;
  return angryFaces.test(text) ? 'turning' : undefined;
}
