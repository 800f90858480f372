import { foldLetter } from './characters.ts';
import { politeEndings } from './lists/endings.ts';
import { fillers, functionWords } from './lists/words.ts';
import { collapseRuns, withoutAccents } from './spell.ts';

/** Longest word that is looked up. */
const longest = 8;

const laughs = 'ha haha hehe hihi jaja jeje kk k lol xd ahah wkwk rsrs хаха ахах хехе هه ه w'.split(
  ' ',
);

/** One step of the hash by which words are looked up. */
export const mixWord = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

const unitsOf = (word: string): number[] =>
  Array.from(
    collapseRuns(Array.from(word, foldLetter).join('')),
    letter => (letter.codePointAt(0) ?? 0) & 0xffff,
  );

/** Words, by their hashes, that a text is found without. */
class WordSet {
  /** Open addressing; 0 where nothing stands. */
  readonly #hashes = new Int32Array(4096);

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const units = unitsOf(word);
      const hash = units.reduce(mixWord, 0);
      if (units.length <= longest) this.#hashes[this.#placeOf(hash)] = hash;
    }
  }

  /** Whether a word of so many units is one of them. */
  has(hash: number, length: number): boolean {
    return length <= longest && hash !== 0 && this.#hashes[this.#placeOf(hash)] === hash;
  }

  #placeOf(hash: number): number {
    const mask = this.#hashes.length - 1;
    let at = hash & mask;
    while (this.#hashes[at] !== hash && this.#hashes[at] !== 0) at = (at + 1) & mask;
    return at;
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

export const droppedWords = new WordSet([...fillers, ...functionWords, ...laughs]);
export const droppedEnds = new EndSet(politeEndings);

/** Letters without their accents, filled as they come; beyond it none is known. */
const bare = new Uint16Array(0x1f00);

/** A unit as a writer has it who leaves accents out. */
export function bareUnit(unit: number): number {
  if (unit < 0xc0 || unit >= bare.length) return unit;
  bare[unit] ||= withoutAccents(String.fromCharCode(unit)).charCodeAt(0);
  return bare[unit] ?? unit;
}
