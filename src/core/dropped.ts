import { foldLetter } from './characters.ts';
import { politeEndings } from './lists/endings.ts';
import { fillers, functionWords, spellings } from './lists/words.ts';
import { collapseRuns, withoutAccents } from './spell.ts';

/** Longest word that is looked up. */
const longest = 8;

const laughs = 'ha haha hehe hihi jaja jeje kk k lol xd ahah wkwk rsrs хаха ахах хехе هه ه w'.split(
  ' ',
);

const hashUnits = (units: ArrayLike<number>, from: number, to: number): number => {
  let hash = to - from;
  for (let index = from; index < to; index += 1)
    hash = (Math.imul(hash, 31) + (units[index] ?? 0)) | 0;
  return hash;
};

const unitsOf = (word: string): number[] =>
  Array.from(
    collapseRuns(Array.from(word, foldLetter).join('')),
    letter => (letter.codePointAt(0) ?? 0) & 0xffff,
  );

/** What texts are found by in the place of words, as units of a reading: nothing, or the usual spelling. */
class WordMap {
  readonly #usual = new Map<number, readonly number[]>();

  drop(words: Iterable<string>): void {
    for (const word of words) this.#set(word, []);
  }

  /** Takes words for the usual one, the first; what is dropped of it is dropped of all. */
  join([common = '', ...others]: readonly string[]): void {
    const parts = common.split('-').map(unitsOf);
    const units = parts.flatMap(part => this.#usual.get(hashUnits(part, 0, part.length)) ?? part);
    if (parts.length === 1) this.#set(common, units);
    for (const other of others) this.#set(other, units);
  }

  #set(word: string, usual: readonly number[]): void {
    const units = unitsOf(word);
    const hash = hashUnits(units, 0, units.length);
    // Languages share letters; what is dropped in one is in all.
    if (units.length <= longest && !this.#usual.has(hash)) this.#usual.set(hash, usual);
  }

  /** Undefined where the word stands for itself. */
  get(units: Uint16Array, from: number, to: number): readonly number[] | undefined {
    return to - from <= longest ? this.#usual.get(hashUnits(units, from, to)) : undefined;
  }
}

/** Endings, as units of a reading, that a text is found without. */
class EndSet {
  readonly #byLast = new Map<number, number[][]>();

  constructor(endings: Iterable<string>) {
    for (const ending of endings) {
      const units = unitsOf(ending);
      const last = units.at(-1) ?? 0;
      this.#byLast.set(
        last,
        [...(this.#byLast.get(last) ?? []), units].sort((a, b) => b.length - a.length),
      );
    }
  }

  /** Length that is left when the endings of a text are taken away. */
  endOf(units: Uint16Array, length: number): number {
    let end = length;
    for (let taken = 0; taken < mostEndings; taken += 1) {
      const ending = this.#byLast
        .get(units[end - 1] ?? 0)
        ?.find(parts => endsWith(units, end, parts));
      if (ending === undefined) break;
      end -= ending.length;
    }
    return end;
  }
}

/** More endings than this no sentence has. */
const mostEndings = 4;

function endsWith(units: Uint16Array, end: number, parts: readonly number[]): boolean {
  if (parts.length >= end) return false;
  return parts.every((unit, index) => units[end - parts.length + index] === unit);
}

export const usualWords = new WordMap();
usualWords.drop([...fillers, ...functionWords, ...laughs]);
for (const line of spellings) usualWords.join(line);

/** Letters without their accents, filled as they come; beyond it none is known. */
const bare = new Uint16Array(0x1f00);

/** A unit as a writer has it who leaves accents out. */
export function bareUnit(unit: number): number {
  if (unit < 0xc0 || unit >= bare.length) return unit;
  bare[unit] ||= withoutAccents(String.fromCharCode(unit)).charCodeAt(0);
  return bare[unit] ?? unit;
}
export const droppedEnds = new EndSet(politeEndings);
