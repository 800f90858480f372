import type { Hidden } from '../core/verdict.ts';

/** What a folded copy says in its line; `author` is that of its original, where the page names it. */
export interface LineWords {
  same(author: string | undefined): string;
  like(author: string | undefined): string;
  readonly chosen: string;
}

/** Where the original stands. */
export type Side = 'above' | 'below';

/** By these beginnings the stylesheet knows a line; each is text that the reader sees. */
const arrows = { above: '↑', below: '↓' } as const;
const noOriginal = '–';

/** Characters of a name that leave room for the rest of the line. */
const longestName = 30;

/** The value of our attribute that the stylesheet draws as a line in place of a copy. */
export function lineOf(
  words: LineWords,
  { reason, original }: Hidden,
  author: string | undefined,
  side: Side,
): string {
  if (original === null) return `${noOriginal} ${words.chosen}`;
  const name = author === undefined ? undefined : isolate(author);
  const text = reason === 'template' ? words.like(name) : words.same(name);
  return `${arrows[side]} ${text}`;
}

/** A name of any script, in either direction, that does not turn the words around it. */
function isolate(name: string): string {
  const letters = Array.from(name.slice(0, longestName * 4).replace(/[\p{Cc}\p{Cf}]/gu, ''));
  const short =
    letters.length > longestName
      ? `${letters.slice(0, longestName - 1).join('')}…`
      : letters.join('');
  return `\u2068${short}\u2069`;
}
