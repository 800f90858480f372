import { placeholderLength, placeholderLine, placeholderStarts } from './lists/all.ts';

/** What may stand before such a line. */
const openings = [...'[(<* \t\n\r\u00a0\u3000\ufeff'];

const mask = 0x3fff;
/** A number for the first two letters of a text, or for the first alone. */
const numberOf = (text: string, letters: number): number =>
  (31 * text.charCodeAt(0) + (letters > 1 ? text.charCodeAt(1) : 0)) & mask;

/** 1 where such a line may begin so; some other beginnings share a number. */
const starts = new Uint8Array(mask + 1);
for (const start of [...placeholderStarts, ...openings])
  for (const written of [
    start,
    start.toUpperCase(),
    start.charAt(0).toUpperCase() + start.slice(1),
  ])
    starts[numberOf(written, start.length)] = 1;

/** Whether a text is a line that a site wrote in the place of a comment. */
export const isPlaceholderLine = (text: string): boolean =>
  text.length <= placeholderLength &&
  (starts[numberOf(text, 2)] === 1 || starts[numberOf(text, 1)] === 1) &&
  placeholderLine.test(text);
