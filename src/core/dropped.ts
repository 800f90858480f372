import { foldLetter } from './characters.ts';
import { politeEndings } from './lists/endings.ts';
import { fillers, functionWords } from './lists/words.ts';
import { collapseRuns } from './spell.ts';

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

/** Words, as units of a reading, that a text is found without. */
class WordSet {
  readonly #hashes = new Set<number>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const units = unitsOf(word);
      if (units.length <= longest) this.#hashes.add(hashUnits(units, 0, units.length));
    }
  }

  has(units: Uint16Array, from: number, to: number): boolean {
    return to - from <= longest && this.#hashes.has(hashUnits(units, from, to));
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
