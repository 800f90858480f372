import { foldLetter } from './characters.ts';
import {
  fillers,
  functionWords,
  politeEndings,
  signNames,
  spellings,
  writtenNumbers,
} from './lists/all.ts';
import { collapseRuns, soundOf, withoutAccents } from './spell.ts';

/** Longest word that is looked up. */
const longest = 8;

const laughs =
  'ha haha hehe hihi jaja jeje ajaj ejej eheh ihih hue huehue kk k lol xd ahah wkwk rsrs хаха ахах хехе ихих هه ه w mdr ptdr orz otl uwu owo лол кек'.split(
    ' ',
  );

/** One step of the hash by which words are looked up. */
export const mixWord = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

const hashOf = (units: readonly number[]): number => units.reduce(mixWord, 0);

/** The units of a reading that a word of the lists has. */
type UnitsOf = (word: string) => number[];

/** Thousands of words are written in a few hundred letters: each is folded once. */
function createUnitsOf(): UnitsOf {
  const folded = new Map<string, string>();
  const fold = (letter: string): string => {
    const known = folded.get(letter) ?? foldLetter(letter);
    folded.set(letter, known);
    return known;
  };
  return word =>
    Array.from(
      collapseRuns(Array.from(word, fold).join('')),
      letter => (letter.codePointAt(0) ?? 0) & 0xffff,
    );
}

/** What texts are found by in the place of words: nothing, or the usual spelling, as units of a reading. */
class WordMap {
  /** By twos, in open addressing: the hash of a word, 0 where none stands, and what it is read as. */
  readonly #slots = new Int32Array(8192);
  readonly #usual: (readonly number[])[] = [];
  readonly #unitsOf: UnitsOf;

  constructor(unitsOf: UnitsOf) {
    this.#unitsOf = unitsOf;
  }

  drop(words: Iterable<string>): void {
    for (const word of words) this.#set(word, []);
  }

  /** Takes words for the usual one, the first; what is dropped of it is dropped of all. */
  join([common = '', ...others]: readonly string[]): void {
    const parts = common.split('-').map(this.#unitsOf);
    const units = parts.flatMap(part => this.get(hashOf(part), part.length) ?? part);
    if (parts.length === 1) this.#set(common, units);
    for (const other of others) this.#set(other, units);
  }

  /** Undefined where the word, of so many units, stands for itself. */
  get(hash: number, length: number): readonly number[] | undefined {
    if (length > longest) return undefined;
    const place = this.#placeOf(hash);
    return this.#slots[place] === 0 ? undefined : this.#usual[this.#slots[place + 1] ?? 0];
  }

  #set(word: string, usual: readonly number[]): void {
    const units = this.#unitsOf(word);
    const hash = hashOf(units);
    // Languages share letters; what is dropped in one is in all.
    if (units.length > longest || this.get(hash, units.length) !== undefined) return;
    const place = this.#placeOf(hash);
    this.#slots[place] = hash;
    this.#slots[place + 1] = this.#usual.push(usual) - 1;
  }

  #placeOf(hash: number): number {
    const mask = this.#slots.length - 1;
    let place = (hash << 1) & mask;
    while (this.#slots[place] !== hash && this.#slots[place] !== 0) place = (place + 2) & mask;
    return place;
  }
}

/** A unit as a writer has it who leaves accents out, and writes Korean as it is heard. */
export function bareUnit(unit: number): number {
  const letter = String.fromCharCode(unit);
  const bare = unit < lastWithAccents ? withoutAccents(letter) : letter;
  return soundOf(bare).charCodeAt(0);
}

const lastWithAccents = 0x1f00;

/** A Korean syllable without its coda, which the next one changes: 합니다, 함니다. */
export const withoutCoda = (unit: number): number =>
  unit >= 0xac00 && unit <= 0xd7a3 ? unit - ((unit - 0xac00) % 28) : unit;

/** Endings, as units of a reading, that a text is found without. */
class EndSet {
  readonly #byLast = new Map<number, number[][]>();

  constructor(endings: Iterable<string>, unitsOf: UnitsOf) {
    for (const ending of endings) {
      const units = unitsOf(ending).map(bareUnit);
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

/** What a text is found without. */
export interface Dropped {
  readonly words: WordMap;
  readonly ends: EndSet;
}

let known: Dropped | undefined;

/** Made for the first text that is looked up: most pages have none. */
export function dropped(): Dropped {
  known ??= readLists();
  return known;
}

function readLists(): Dropped {
  const unitsOf = createUnitsOf();
  const words = new WordMap(unitsOf);
  words.drop([...fillers, ...functionWords, ...laughs]);
  for (const line of [...spellings, ...writtenNumbers, ...signNames]) words.join(line);
  return { words, ends: new EndSet(politeEndings, unitsOf) };
}
