import { agesAfter, agesBefore, agesCounted, buttons, longButtons, opinions } from './lists/all.ts';

/** The longest first, as a beginning of it may be another. */
const anyOf = (words: readonly string[]): string =>
  `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;

/** The names of all buttons under a comment. */
export const buttonNames: readonly string[] = [...longButtons, ...buttons];

/** A number; what it counts, with a word before or behind that makes an age of it. */
const age = `(${anyOf(agesBefore)}\\s)?\\p{Nd}{1,3}(?:\\s?(${anyOf(agesCounted)})\\.?(\\s?${anyOf(agesAfter)})?)?`;

/**
 * One button, age or number up to what parts it from the next. Rows are read by it step by step:
 * an expression for whole rows, with each list in it several times, took 200 ms to compile.
 */
const element = new RegExp(`(?:(${anyOf(buttonNames)})|${age})(?:[\\s·•|/]+|$)`, 'uy');
const ageAlone = new RegExp(age, 'uy');

type Kind = 'button' | 'opinion' | 'age' | 'number';
const opinion = new Set(opinions);

/** An age is sure where no sentence ends in it by chance; undefined for what is none of all. */
function kindOf([, button, before, counted, after]: readonly (string | undefined)[]):
  | Kind
  | undefined {
  if (button !== undefined) return opinion.has(button) ? 'opinion' : 'button';
  if (counted === undefined) return before === undefined ? 'number' : undefined;
  return before === undefined && after === undefined ? 'number' : 'age';
}

/** What stands from `start` to the end of a text, if it is nothing else. */
function elementsFrom(text: string, start: number): readonly Kind[] {
  const kinds: Kind[] = [];
  for (element.lastIndex = start; element.lastIndex < text.length; ) {
    const found = element.exec(text);
    const kind = found === null ? undefined : kindOf(found);
    if (kind === undefined) return [];
    kinds.push(kind);
  }
  return kinds;
}

const isButton = (kind: Kind | undefined): boolean => kind === 'button' || kind === 'opinion';

/**
 * Two buttons, or a button with an age or number, where a sentence may have ended. What a reader
 * may say of a thing himself (좋아요 추천) makes no row of its own without a count.
 */
const isRow = (kinds: readonly Kind[]): boolean =>
  kinds.length > 1 &&
  (isButton(kinds[0]) || (kinds[0] === 'age' && isButton(kinds[1]))) &&
  kinds.some(kind => kind !== 'opinion');

const mayFollow = new Set(' \t\n\v\f\r\u00a0\u2003\u2009\u202f\u3000\ufeff.!?…。！？');
const newLine = /\n\s*$/u;
const longest = 100;

/** The last words of buttons and ages. */
const lastWords = new Set(
  [...buttonNames, ...agesCounted, ...agesCounted.map(unit => `${unit}.`)].map(
    name => name.split(' ').at(-1) ?? name,
  ),
);
const longestLastWord = 24;

/** Most texts that end in the letters of a button or age end in another word. */
function mayEndInRow(written: string): boolean {
  const [last = ''] = written
    .slice(-longestLastWord)
    .split(/[\s·•|/]+/u)
    .slice(-1);
  return (
    lastWords.has(last) || /\p{Nd}/u.test(last) || agesAfter.some(after => last.endsWith(after))
  );
}

/** A text without the row of buttons at its end; one button is enough on a line of its own. */
export function withoutRow(text: string): string {
  const written = text.trimEnd();
  if (/[·•|/]$/u.test(written) || !mayEndInRow(written)) return text;
  const from = Math.max(0, text.length - longest);
  for (let start = from + 1; start < written.length; start += 1) {
    if (!mayFollow.has(written.charAt(start - 1))) continue;
    const kinds = elementsFrom(written, start);
    const isAlone =
      isRow(kinds) || kinds[0] === 'button' || (kinds[0] === 'number' && isButton(kinds[1]));
    const line = isAlone ? written.slice(from, start).search(newLine) : -1;
    if (line >= 0) return text.slice(0, from + line);
    if (isRow(kinds)) return text.slice(0, start);
  }
  return text;
}

/** Where an age that is sure ends, if one stands at `start`; else 0. */
export function endOfAge(text: string, start: number): number {
  ageAlone.lastIndex = start;
  const [, before, counted, after] = ageAlone.exec(text) ?? [];
  const isSure = counted !== undefined && (before !== undefined || after !== undefined);
  return isSure ? ageAlone.lastIndex : 0;
}
