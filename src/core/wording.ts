import {
  isDigitUnit,
  isNote,
  letterBit,
  notes,
  type Packed,
  packNote,
  unitOf,
  weightOf,
} from './characters.ts';
import { finish, highPrime, highSeed, lowPrime, lowSeed } from './hash.ts';
import { basic, type CharacterTable } from './table.ts';

/** The folded units of a text; valid until the next text is read. */
export interface Reading {
  /** Letters, digits and symbols; one 0 or more before and between words. */
  readonly units: Uint16Array;
  /** How many units there are. */
  readonly end: number;
}

/** Zeros before the first unit, so that what stands before one can be looked at without asking. */
export const margin = 4;
/** Longest text that is read at a time, in UTF-16 units: a character leaves three entries at most. */
export const longestRead = 1 << 15;
const room = 3 * longestRead + 2 * margin;

/*
 * What is read last stands here for all readers, as the engine knows the address of what a module
 * holds: in fields of a reader, which it looks up at each letter, reading took a third longer.
 */
/** Letters, digits, notes, and what parts words. */
const read = new Int32Array(room);
/** The units of the same, but for what parts words; and the same by twos. */
const letters = new Uint16Array(room);
const pairs = new Int32Array(letters.buffer);
/** Where among the pairs a letter or a pair follows on its like. */
const repeats = new Int32Array(room >> 1);
/** Runs of one letter and of a pair taken as one, once somebody asks. */
const units = new Uint16Array(room);
/** Who read it. */
let owner: Wording | undefined;

const none = -1;
/** Longer runs of X are no size. */
const mostCounted = 99;
const [c, i, v, x] = [99, 105, 118, 120];
const isNumeral = (unit: number): boolean => unit === i || unit === v || unit === x || unit === c;
/** A Korean letter on its own: ㄷㄷ and ㄷㄷㄷ shiver alike. */
const isJamo = (unit: number): boolean => unit >= 0x3131 && unit <= 0x318e;
const lastOfAscii = 127;

/**
 * What is read of a text, one behind the other, and its hash. Letters are hashed by twos from an
 * array without gaps: nine of ten characters cost one look at the table and two stores, and that
 * letters are said again, as in a run of one, is noticed over two of them at a time.
 */
export class Wording implements Reading {
  low = 0;
  high = 0;
  /** In tenths of a Latin letter, runs of one letter taken as one. */
  weight = 0;
  /** All that was read, put together bit by bit. */
  gathered = 0;

  /** A double follows on a letter that may be the same with an accent: quáaa. */
  mayDrawOutAccent = false;

  readonly #table: CharacterTable;
  #end = margin;
  #size = 0;
  #unitsEnd = 0;
  #weightOfUnits = 0;
  /** The last letter taken over. */
  #last = none;
  #isCollapsed = false;

  constructor(table: CharacterTable) {
    this.#table = table;
  }

  get units(): Uint16Array {
    if (!this.#isCollapsed) this.#collapse();
    return units;
  }

  get end(): number {
    if (!this.#isCollapsed) this.#collapse();
    return this.#unitsEnd;
  }

  /** Whether no other has read since. */
  get isCurrent(): boolean {
    return owner === this;
  }

  /** The last unit; 0 where words are parted. */
  get lastUnit(): number {
    return unitOf(read[this.#end - 1] ?? 0);
  }

  /** The first and the last letter, digit or note; 0 where there is none. */
  get firstLetter(): number {
    return this.#size > 0 ? (letters[0] as number) : 0;
  }

  /** The last letter, digit or note. */
  get lastLetter(): number {
    return letters[this.#size - 1] ?? 0;
  }

  /** Whether nothing stands between the letters. */
  get isOneWord(): boolean {
    let end = this.#end;
    while (end > margin && unitOf(read[end - 1] as number) === 0) end -= 1;
    let start = margin;
    while (start < end && unitOf(read[start] as number) === 0) start += 1;
    while (start < end && unitOf(read[start] as number) !== 0) start += 1;
    return start === end;
  }

  /** Forgets what was read before, by whomever. */
  begin(): void {
    owner = this;
    this.#end = margin;
    this.#size = this.weight = this.gathered = 0;
    this.#isCollapsed = this.mayDrawOutAccent = false;
  }

  /**
   * Reads letters and what only parts words; all else is kept out of this loop, as its variables
   * would push those of the loop out of the registers. What parts words is written over by the
   * next letter: that costs less than a branch that is guessed wrong at the end of every word.
   * @returns the index of the first character that needs a closer look
   */
  readPlain(text: string, from: number): number {
    const shift = this.#end - from;
    let { weight, gathered } = this;
    let size = this.#size;
    let index = from;
    for (; index < text.length; index += 1) {
      const packed = basic[text.charCodeAt(index)] as number;
      if (packed <= 0) break;
      read[(index + shift) | 0] = packed;
      letters[size] = packed;
      size = (size + ((packed >> 23) & 1)) | 0;
      weight = (weight + (packed >> 24)) | 0;
      gathered |= packed;
    }
    this.#end = index + shift;
    this.#size = size;
    this.weight = weight;
    this.gathered = gathered;
    return index;
  }

  /** Adds one letter or digit, or what parts words. */
  push(packed: Packed): void {
    this.#put(packed);
    this.weight += weightOf(packed);
    this.gathered |= packed;
  }

  /** Adds something that is no letter and may turn the meaning where it stands. */
  note(unit: number): void {
    this.#put(packNote(unit));
  }

  #put(packed: Packed): void {
    read[this.#end] = packed;
    this.#end += 1;
    if ((packed & letterBit) === 0) return;
    letters[this.#size] = unitOf(packed);
    this.#size += 1;
  }

  /** @returns whether there are runs, or what looks like one: see `takeRunsAsOne` */
  hash(): boolean {
    let mayHoldRuns = false;
    const found = this.#hashLetters();
    for (let index = 0; index < found; index += 1)
      if (this.#holdsRun(2 * (repeats[index] as number))) mayHoldRuns = true;
    return mayHoldRuns;
  }

  /** Hashes the text as one without runs, and weighs it so. */
  takeRunsAsOne(): void {
    this.#collapse();
    this.weight = this.#weightOfUnits;
    this.#hashLetters();
  }

  /** @returns how many places were written to `#repeats` */
  #hashLetters(): number {
    // What stood there before is not to be looked at: see `goesOnWithPairs`.
    letters[this.#size] = letters[this.#size + 1] = 0;
    const count = (this.#size + 1) >> 1;
    let low = lowSeed;
    let high = highSeed;
    let before = 0;
    let found = 0;
    for (let index = 0; index < count; index += 1) {
      const pair = pairs[index] as number;
      const turned = (pair << 16) | (pair >>> 16);
      if (pair === turned || pair === before || (pair & 0xffff) === before >>> 16) {
        repeats[found] = index;
        found += 1;
      }
      before = pair;
      // A product moves nothing down: each letter stands once in the lower half, and all turn.
      low = Math.imul(low ^ pair, lowPrime);
      low = (low << 13) | (low >>> 19);
      high = Math.imul(high ^ turned, highPrime);
      high = (high << 15) | (high >>> 17);
    }
    this.low = finish(low);
    this.high = finish(high);
    return found;
  }

  /**
   * Looks at the pair that begins at `at`. Two of one letter are a double, as in "god" and "good",
   * and no run; they weigh as one.
   */
  #holdsRun(at: number): boolean {
    let isRun = goesOnWithPairs(letters, at);
    for (let index = at; index < at + 2; index += 1) {
      const letter = letters[index] as number;
      if (letter !== letters[index - 1] || isDigitUnit(letter)) continue;
      this.weight -= weightOf(this.#table.lookUp(letter));
      const third = letters[index - 2] ?? 0;
      if (third === letter || isJamo(letter)) isRun = true;
      if (letter <= lastOfAscii && third > lastOfAscii) this.mayDrawOutAccent = true;
    }
    return isRun;
  }

  /**
   * Takes runs as one: "sooo" as "so", "hahahaha" as "haha", over what parts words too. Doubles
   * stay two among the letters and are one among the units, as a slip of the finger.
   */
  #collapse(): void {
    this.#isCollapsed = true;
    this.#size = this.#weightOfUnits = 0;
    this.#unitsEnd = margin;
    this.#last = none;
    let index = this.#collapsePlain(margin);
    while (index < this.#end) index = this.#collapsePlain(this.#collapseCloser(index));
  }

  /** Takes over what goes on with no run; returns the index of the first that may. */
  #collapsePlain(from: number): number {
    const stop = this.#end;
    const shift = this.#unitsEnd - from;
    let last = this.#last;
    let size = this.#size;
    let weight = this.#weightOfUnits;
    let index = from;
    for (; index < stop; index += 1) {
      const packed = read[index] as number;
      const unit = packed & 0xffff;
      if (packed < 0 || unit === last) break;
      const end = (index + shift) | 0;
      if (unit === units[(end - 2) | 0] && isThirdOfPairs(units, end, unit)) break;
      // All bits set for a letter, none for what parts words.
      const isLetter = (packed << 8) >> 31;
      last ^= (last ^ unit) & isLetter;
      units[end] = letters[size] = unit;
      size = (size - isLetter) | 0;
      weight = (weight + (packed >> 24)) | 0;
    }
    this.#unitsEnd = index + shift;
    this.#last = last;
    this.#size = size;
    this.#weightOfUnits = weight;
    return index;
  }

  /** Takes over a digit or a note, or a run; returns the index after it. */
  #collapseCloser(index: number): number {
    const packed = read[index] as number;
    const unit = unitOf(packed);
    if (isNote(packed)) this.#keepLetter(unit);
    else if (isDigitUnit(unit)) {
      this.#last = none;
      this.#weightOfUnits += weightOf(packed);
      units[this.#unitsEnd] = unit;
      this.#unitsEnd += 1;
      this.#keepLetter(unit);
    } else if (unit === this.#last) return this.#takeRun(index + 1, unit);
    else return this.#takePairs(index + 1, unit);
    return index + 1;
  }

  #keepLetter(unit: number): void {
    letters[this.#size] = unit;
    this.#size += 1;
  }

  /**
   * Reads on behind the second letter of a run. Three or more inside a word are a stretch, which
   * may make another word of it.
   * @returns where the run ends
   */
  #takeRun(from: number, unit: number): number {
    let run = 2;
    let end = from;
    let isParted = false;
    let index = from;
    for (; index < this.#end; index += 1) {
      const other = unitOf(read[index] as number);
      if (other === unit) {
        run += 1;
        end = index + 1;
        isParted = false;
      } else if (other === 0) isParted = true;
      else break;
    }
    const isInside = !isParted && index < this.#end && weightOf(read[index] as number) > 0;
    if (run === 2 && !isJamo(unit)) this.#keepLetter(unit);
    else if (this.#counts(unit, run, isInside))
      this.#keepLetter(notes.counted + Math.min(run, mostCounted));
    else if (isInside) this.#keepLetter(notes.stretch);
    return end;
  }

  /** The run begins a size, or ends a numeral: XXXL, VIII. */
  #counts(unit: number, run: number, isInside: boolean): boolean {
    let start = this.#unitsEnd - 1;
    if (unit === x) return isInside && units[start - 1] === 0;
    if (unit !== i || run !== 3 || isInside) return false;
    while (isNumeral(units[start] as number)) start -= 1;
    return units[start] === 0;
  }

  /** Reads over the letters that go on with a pair that was read twice; returns where they end. */
  #takePairs(from: number, unit: number): number {
    let [next, last] = [units[this.#unitsEnd - 1] as number, unit];
    let index = from;
    while (index < this.#end && unitOf(read[index] as number) === next) {
      index += 1;
      [next, last] = [last, next];
    }
    this.#last = last;
    return index;
  }
}

/** Whether a unit goes on with two pairs of letters before it: "haha". */
const isThirdOfPairs = (units: Uint16Array, end: number, unit: number): boolean =>
  unit === units[end - 2] &&
  units[end - 1] !== 0 &&
  units[end - 1] === units[end - 3] &&
  units[end - 2] === units[end - 4];

/** Whether the pair at `at` repeats the one before, and the letter before or behind them goes on so. */
const goesOnWithPairs = (letters: Uint16Array, at: number): boolean =>
  letters[at] === letters[at - 2] &&
  letters[at + 1] === letters[at - 1] &&
  (letters[at + 2] === letters[at] || letters[at - 3] === letters[at - 1]);
