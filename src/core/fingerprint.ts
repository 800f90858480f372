import {
  isComposingMark,
  kindOf,
  kinds,
  letterBit,
  mayHoldFaces,
  mixesScripts,
  type Packed,
  packLetter,
  partsWords,
  unitOf,
  weightOf,
} from './characters.ts';
import { compose } from './compose.ts';
import { withoutFurniture, withoutHead } from './furniture.ts';
import { combine, finish, highPrime, highSeed, lowPrime, lowSeed, mix } from './hash.ts';
import { digitLaugh, isLaugh } from './laughs.ts';
import { withoutEntities, withoutTags } from './markup.ts';
import {
  endOfEmoticon,
  endOfJamo,
  isNoSign,
  isRead,
  isUnequal,
  jamoMeaning,
  starsAt,
  toneOfEmoticon,
} from './signs.ts';
import { normalizeLinks } from './spans.ts';
import { withoutAccents, withoutMarkedRuns } from './spell.ts';
import type { CharacterTable } from './table.ts';
import { undisguise, withoutSigns } from './undisguise.ts';

/** Numbers that stand for a text. Equal wording gives equal numbers. */
export interface Fingerprint {
  /** 64 bits over letters, digits and symbols, runs of one letter taken as one. */
  readonly low: number;
  readonly high: number;
  /** 32 bits over what the first two leave out and what may still turn the meaning. */
  readonly detail: number;
  /** What the text tells, in tenths of a Latin letter. */
  readonly weight: number;
  /** There was nothing to read: the text equals no other. */
  readonly isEmpty: boolean;
}

/** The folded units of a text; valid until the next text is read. */
export interface Reading {
  /** Letters, digits and symbols; one 0 or more before and between words. */
  readonly units: Uint16Array;
  /** How many units there are. */
  readonly end: number;
}

/** What goes into `detail`. */
const details = {
  double: 1,
  stretch: 2,
  question: 3,
  thing: 4,
  parted: 5,
  stars: 6,
  counted: 64,
} as const;
const tones = { turning: 1, tears: 2 } as const;

/** What a text may be rewritten for, once each, so that its length bounds the time. */
const tries = { compose: 1, decode: 2, unmark: 4, untag: 8 } as const;

const none = -1;
/** What stands for no character. */
const nothing: Packed = 0;
const space = 32;
/** Letters of the longest text that is looked at for being a laugh, and what laughs begin with. */
const longestLaugh = 60;
const laughStarts = new Set(Array.from('hajlkxrwei2568хаглه', sign => sign.charCodeAt(0)));
const wideStops = 0xfee0;

/** Full stops and exclamation marks of East Asia as those of Europe, … as a stop. */
const plainStop = (code: number): number =>
  code === 0x2026 ? 46 : code > 0xff00 && code < 0xff60 ? code - wideStops : code;

/** What is said over and over, once. */
function once(codes: readonly number[]): readonly number[] {
  for (let period = 2; period * 2 <= codes.length; period += 1)
    if (codes.length % period === 0 && codes.every((code, at) => code === codes[at % period]))
      return codes.slice(0, period);
  return codes;
}

/** Zeros before the first unit, so that what stands before one can be looked at without asking. */
const margin = 4;

/**
 * Reads fingerprints in one pass over the characters, by a table that fills as new
 * characters come. One instance serves any number of texts. What it read last stands in its
 * own fields, as an object for each text would cost as much as reading it.
 */
export class FingerprintReader implements Fingerprint, Reading {
  low = 0;
  high = 0;
  detail = 0;
  weight = 0;
  isEmpty = true;
  /** There may be faces, laughs and sobs among the units; there is an address. */
  mayHoldFaces = false;
  isLinked = false;
  units = new Uint16Array(1024);
  end = 0;

  readonly #table: CharacterTable;
  #text: string | undefined;
  /** What was tried on this text, by the bits of `tries`. */
  #tried = 0;
  /** A digit or sign stands behind a letter, perhaps for another. */
  #mayHide = false;
  /** What to read in the place of the text, once it turns out that it needs to be. */
  #rewritten: string | undefined;

  /** The last letter, and all that was read, put together bit by bit. */
  #last = none;
  #gathered = 0;
  // What a character that is no letter leaves behind.
  #next = 0;
  #tones = 0;
  #thing = 0;
  #endOfLetters = 0;
  #lengthened = none;
  /** Hashes of the letters before a question mark or up to a digit: they tell the place. */
  #lastQuestion = 0;
  #lastDigit = 0;

  constructor(table: CharacterTable) {
    this.#table = table;
  }

  /** Reads a text; at no cost where it was the last one read. */
  read(text: string): this {
    if (text === this.#text) return this;
    this.#text = text;
    this.#tried = 0;
    this.isLinked = false;
    this.#readWords(text);
    // After reading, when the end of the text is at hand.
    const own = withoutFurniture(text);
    if (own !== text) {
      this.#tried = 0;
      this.isLinked = false;
      this.#readWords(own);
    }
    const laugh = this.isEmpty ? own : this.#laughIn(own);
    if (laugh !== '' || this.isEmpty) this.#readSigns(laugh);
    return this;
  }

  #readWords(text: string): void {
    if (this.units.length <= text.length + margin)
      this.units = new Uint16Array(2 * (text.length + margin));
    this.low = lowSeed;
    this.high = highSeed;
    this.detail = this.weight = this.#gathered = this.#tones = this.#thing = 0;
    this.#endOfLetters = this.#lastQuestion = this.#lastDigit = 0;
    this.#last = this.#lengthened = none;
    this.end = margin;
    this.#rewritten = undefined;

    let index = this.#readPlain(text, 0);
    while (index < text.length) {
      const next = this.#readCloser(text, index);
      if (this.#rewritten !== undefined) {
        this.#readWords(this.#rewritten);
        return;
      }
      index = this.#readPlain(text, next);
    }
    if (mixesScripts(this.#gathered)) {
      const plain = undisguise(text);
      if (plain !== text) {
        this.#readWords(plain);
        return;
      }
    }
    if (this.#mayHide) {
      this.#mayHide = false;
      const plain = withoutSigns(text);
      if (plain !== text) {
        this.#readWords(plain);
        return;
      }
    }
    this.low = finish(this.low);
    this.high = finish(this.high);
    this.detail = combine(this.detail, this.#tones);
    this.isEmpty = (this.#gathered & letterBit) === 0;
    this.mayHoldFaces = mayHoldFaces(this.#gathered);
  }

  /**
   * Reads letters and what only parts words. Nine of ten characters are such, and go one way
   * through the loop: a step of the hash with a factor of 1 costs less than a branch that is
   * guessed wrong at the end of every word. All else is kept out of this method, as its
   * variables would push those of the loop out of the registers.
   * @returns the index of the first character that needs a closer look
   */
  #readPlain(text: string, from: number): number {
    const table = this.#table.basic;
    const { units } = this;
    let { low, high, weight, end } = this;
    let last = this.#last;
    let gathered = this.#gathered;
    let index = from;
    for (; index < text.length; index += 1) {
      const packed = table[text.charCodeAt(index)] as number;
      const unit = packed & 0xffff;
      if (packed <= 0) break;
      if (unit === last) {
        // "ll" within a word; what else follows needs a closer look.
        const after = table[text.charCodeAt(index + 1)] ?? 0;
        if ((after & letterBit) === 0 || unitOf(after) === unit || unit === w) break;
        this.detail = mix(this.detail, low + details.double);
        continue;
      }
      if (unit === units[end - 2] && isThirdOfPairs(units, end)) break;
      // All bits set for a letter, none for what parts words.
      const isLetter = (packed << 8) >> 31;
      last ^= (last ^ unit) & isLetter;
      low = Math.imul(low ^ unit, 1 + (isLetter & (lowPrime - 1)));
      high = Math.imul(high ^ unit, 1 + (isLetter & (highPrime - 1)));
      units[end] = unit;
      end += 1;
      weight += packed >> 24;
      gathered |= packed;
    }
    this.low = low;
    this.high = high;
    this.weight = weight;
    this.end = end;
    this.#last = last;
    this.#gathered = gathered;
    return index;
  }

  /**
   * Reads the character at `index`, which is no letter or goes on with a run or with pairs.
   * @returns the index to read on from
   */
  #readCloser(text: string, index: number): number {
    const packed = this.#table.lookUp(text.charCodeAt(index));
    this.#next = index + 1;
    this.#gathered |= packed & ~letterBit;
    const read = packed < 0 ? this.#readOther(text, index, packed) : packed;
    const unit = unitOf(read);
    if (kindOf(read) === kinds.digit) this.#takeDigit(read, text, index);
    else if (unit === 0) this.#part(read);
    else if (unit === this.#last) this.#readRun(text, unit);
    else if (unit === this.units[this.end - 2] && isThirdOfPairs(this.units, this.end))
      this.#skipPairs(text, unit);
    else this.#take(read);
    return this.#next;
  }

  #take(packed: Packed): void {
    const unit = unitOf(packed);
    this.low = Math.imul(this.low ^ unit, lowPrime);
    this.high = Math.imul(this.high ^ unit, highPrime);
    this.units[this.end] = unit;
    this.end += 1;
    this.weight += weightOf(packed);
    this.#gathered |= packed;
    this.#last = unit;
  }

  /** Digits are never taken as one; 1 2, 1.2 and 12 are three things. */
  #takeDigit(packed: Packed, text: string, index: number): void {
    if (this.low === this.#lastDigit && this.units[this.end - 1] === 0)
      this.#addDetail(details.parted + gapBefore(text, index, this.#table));
    this.#mayHide ||= isLetterOfCase(this.units[this.end - 1]);
    this.#take(packLetter(unitOf(packed), weightOf(packed)));
    this.#lastDigit = this.low;
    this.#last = none;
  }

  #part(packed: Packed): void {
    if (packed === nothing) return;
    this.units[this.end] = 0;
    this.end += 1;
  }

  /**
   * Reads on from the second letter of a run, over what parts words too: "o o" is a run. Two
   * letters are a double, as in "god" and "good"; three or more inside a word are a stretch.
   */
  #readRun(text: string, unit: number): void {
    if (unit === w && this.#isAddress(text, 'www.', this.#next - 2))
      return void this.#normalizeLinks(text);
    if (this.#drawsOutAccent(unit) && this.#isFirst(tries.unmark)) {
      this.#rewrite(text, withoutMarkedRuns(text));
      if (this.#rewritten !== undefined) return;
    }
    let run = 2;
    let isParted = false;
    let isInside = false;
    for (let index = this.#next; index < text.length; index += 1) {
      const code = text.codePointAt(index) ?? 0;
      if (code > 0xffff) index += 1;
      const packed = this.#table.lookUp(code);
      if (kindOf(packed) === kinds.skip) continue;
      const isComposing = kindOf(packed) === kinds.compose;
      if ((isComposing ? code : unitOf(packed)) === unit) {
        run += 1;
        this.#next = index + 1;
        isParted = false;
      } else if (packed > 0 && (packed & letterBit) === 0) isParted = true;
      else {
        const isWord = (packed & letterBit) !== 0 || kindOf(packed) === kinds.digit;
        isInside = isWord && !isParted;
        break;
      }
    }
    if (run === 2 && !isJamo(unit)) this.#addDetail(details.double);
    else if (this.#counts(unit, run, isInside)) this.#addDetail(details.counted + run);
    else if (isInside) this.#addDetail(details.stretch);
  }

  /** The run begins a size, or ends a numeral: XXXL, VIII. */
  #counts(unit: number, run: number, isInside: boolean): boolean {
    let start = this.end - 1;
    if (unit === x) return isInside && this.units[start - 1] === 0;
    if (unit !== i || run !== 3 || isInside) return false;
    while (this.units[start] !== 0 && isNumeral(this.units[start])) start -= 1;
    return this.units[start] === 0;
  }

  /** The letter before the run is the same with an accent: quáaaa. */
  #drawsOutAccent(unit: number): boolean {
    const marked = this.units[this.end - 2] ?? 0;
    if (unit > lastOfAscii || marked <= lastOfAscii) return false;
    return withoutAccents(String.fromCharCode(marked)) === String.fromCharCode(unit);
  }

  /** Reads over the letters that go on with a pair that was read twice: "hahaha" is "haha". */
  #skipPairs(text: string, unit: number): void {
    let [next, last] = [this.units[this.end - 1] ?? 0, unit];
    for (let index = this.#next; index < text.length; index += 1) {
      const packed = this.#table.lookUp(text.charCodeAt(index));
      if (kindOf(packed) === kinds.skip) continue;
      if (unitOf(packed) !== next) break;
      this.#next = index + 1;
      [next, last] = [last, next];
    }
    this.#last = last;
  }

  #isAddress(text: string, part: string, index: number): boolean {
    return !this.isLinked && text.startsWith(part, index);
  }

  /** A text without letters is its signs, repeats apart: 😂😂 is 😂, !!! is !. */
  #readSigns(text: string): void {
    const signs: number[] = [];
    const stops: number[] = [];
    const add = (list: number[], code: number): unknown => list.at(-1) !== code && list.push(code);
    for (const sign of text) {
      const code = sign.codePointAt(0) ?? 0;
      const packed = this.#table.lookUp(code);
      const kind = kindOf(packed);
      if (kind === kinds.space || kind === kinds.skip || kind === kinds.surrogate) continue;
      if (kind === kinds.punctuation) add(stops, plainStop(code));
      else add(signs, code);
    }
    this.low = lowSeed;
    this.high = highSeed;
    const said = once(signs.length > 0 ? signs : stops);
    for (const code of said) {
      this.low = Math.imul(this.low ^ code, lowPrime);
      this.high = Math.imul(this.high ^ code, highPrime);
    }
    this.low = finish(this.low);
    this.high = finish(this.high);
    // The seed of `detail` keeps signs apart from words.
    this.detail = 1;
    this.weight = 0;
    this.isEmpty = said.length === 0;
    this.end = 0;
  }

  /** The letters, each once, of one word or number that only laughs; none of any other text. */
  #laughIn(text: string): string {
    const { units, end } = this;
    if (text.length > longestLaugh) return '';
    let start = margin;
    while (start < end && units[start] === 0) start += 1;
    if (!laughStarts.has(units[start] ?? 0)) return '';
    let stop = start;
    while (stop < end && units[stop] !== 0) stop += 1;
    for (let index = stop; index < end; index += 1) if (units[index] !== 0) return '';
    const word = String.fromCharCode(...units.subarray(start, stop));
    return isLaugh(word) || digitLaugh.test(text) ? [...new Set(word)].sort().join('') : '';
  }

  /**
   * Reads the character at `index` that is no letter and does not only part words, and
   * leaves the index after it in `#next`.
   * @returns what to read on in its place: a letter, a digit, what parts words, or nothing
   */
  #readOther(text: string, index: number, packed: Packed): Packed {
    const code = text.charCodeAt(index);
    switch (kindOf(packed)) {
      case kinds.digit:
        return packed;
      case kinds.surrogate:
        return this.#readAstral(text, index);
      case kinds.skip:
        return nothing;
      case kinds.compose:
        if (this.#isFirst(tries.compose)) return this.#compose(text);
        // What did not compose: ornament over a letter, or a Korean letter on its own.
        return isComposingMark(code) ? nothing : packLetter(code, 10);
      case kinds.jamo:
        return this.#readJamo(text, index);
      case kinds.long:
        return this.#readLong(text, index, packed);
      case kinds.symbol:
        return this.#readSymbol(text, index, unitOf(packed));
      case kinds.punctuation:
        return this.#readPunctuation(text, index, unitOf(packed));
      case kinds.thing:
        return this.#readStars(text, index) ?? this.#readSign(kinds.thing, code);
      default:
        return this.#readSign(kindOf(packed), code);
    }
  }

  /** A rating of several stars; one alone only decorates. */
  #readStars(text: string, index: number): Packed | undefined {
    const { stars, end } = starsAt(text, index);
    if (stars < 2 && text.charAt(end - 1) !== '☆') return undefined;
    this.#next = end;
    this.#addDetail(details.stars + stars);
    return partsWords;
  }

  #readAstral(text: string, index: number): Packed {
    const code = text.codePointAt(index) ?? 0;
    if (code < 0x10000) return nothing;
    this.#next = index + 2;
    const packed = this.#table.lookUp(code);
    const kind = kindOf(packed);
    if (kind === kinds.letter || kind === kinds.digit) return packed;
    if (kind === kinds.compose) return packLetter(code, 10);
    return kind === kinds.skip ? nothing : this.#readSign(kind, code);
  }

  #readSign(kind: number, code: number): Packed {
    if (kind === kinds.turning) this.#tones |= tones.turning;
    if (kind === kinds.tears) this.#tones |= tones.tears;
    if (kind === kinds.question && this.low !== this.#lastQuestion) {
      this.#lastQuestion = this.low;
      this.#addDetail(details.question);
    }
    if (kind === kinds.thing && code !== this.#thing) {
      this.#thing = code;
      this.detail = mix(this.detail, code + details.thing);
    }
    return partsWords;
  }

  #readJamo(text: string, index: number): Packed {
    const letter = packLetter(text.charCodeAt(index), 10);
    if (index < this.#endOfLetters) return letter;
    const end = endOfJamo(text, index);
    const meaning = jamoMeaning(text, index, end);
    if (meaning === 'letters') {
      this.#endOfLetters = end;
      return letter;
    }
    if (meaning === 'tears') this.#tones |= tones.tears;
    this.#next = end;
    return partsWords;
  }

  /** ー lengthens a word in hiragana, and makes another of it in katakana. */
  #readLong(text: string, index: number, packed: Packed): Packed {
    const lengthens = isHiragana(text.charCodeAt(index - 1)) || this.#lengthened === index - 1;
    if (!lengthens) return packLetter(unitOf(packed), weightOf(packed));
    this.#lengthened = index;
    return nothing;
  }

  #readSymbol(text: string, index: number, unit: number): Packed {
    if (unit === less && this.#isFirst(tries.untag)) this.#rewrite(text, withoutTags(text));
    if ((unit === more || unit === less) && isNoSign(text, index)) return partsWords;
    if (unit === equal && isUnequal(text, index)) return packLetter(unequal, 0);
    const end = endOfEmoticon(text, index);
    this.#mayHide ||= isLetterOfCase(this.units[this.end - 1]);
    if (end === index) return packLetter(unit, 0);
    this.#next = end;
    return partsWords;
  }

  /** Punctuation parts words; a minus before a number and what `isRead` are read. */
  #readPunctuation(text: string, index: number, unit: number): Packed {
    if (isRead(text, index)) return packLetter(unit, 0);
    if (unit === colon && this.#isAddress(text, '://', index)) return this.#normalizeLinks(text);
    if (unit === ampersand && this.#isFirst(tries.decode))
      return this.#rewrite(text, withoutEntities(text));
    if (unit === at) this.#mayHide ||= isLetterOfCase(this.units[this.end - 1]);
    if (partsHead(unit) && index < longestHead) return this.#rewrite(text, withoutHead(text));
    const before = this.#table.lookUp(text.charCodeAt(index - 1) || space);
    const after = this.#table.lookUp(text.charCodeAt(index + 1) || space);
    const opens = kindOf(before) === kinds.space;
    if (isMinus(unit) && opens && kindOf(after) === kinds.digit) return packLetter(minus, 0);
    const tone = toneOfEmoticon(text, index);
    if (tone !== undefined) this.#tones |= tones[tone];
    return partsWords;
  }

  #isFirst(attempt: number): boolean {
    const isFirst = (this.#tried & attempt) === 0;
    this.#tried |= attempt;
    return isFirst;
  }

  /** Reads on where a text stands for itself, else begins anew with what it stands for. */
  #rewrite(text: string, plain: string): Packed {
    if (plain !== text) this.#rewritten = plain;
    return partsWords;
  }

  #compose(text: string): Packed {
    this.#rewritten = compose(text);
    return nothing;
  }

  #normalizeLinks(text: string): Packed {
    this.isLinked = true;
    this.#rewritten = normalizeLinks(text);
    return nothing;
  }

  /** Notes something that stands after the letters read so far, wherever words are parted. */
  #addDetail(what: number): void {
    this.detail = mix(this.detail, this.low + what);
  }
}

/** The one sign, spaces apart, between a digit and the one before it; a space for none or several. */
function gapBefore(text: string, digit: number, table: CharacterTable): number {
  let gap = 0;
  for (let index = digit - 1; index >= 0; index -= 1) {
    const code = text.charCodeAt(index);
    const kind = kindOf(table.lookUp(code));
    if (kind === kinds.digit || kind === kinds.surrogate) break;
    if (kind === kinds.skip || kind === kinds.space) continue;
    if (gap !== 0) return space;
    gap = code > 0xff00 && code < 0xff5f ? code - 0xfee0 : code;
  }
  return gap || space;
}

/** Whether two pairs of letters stand before: "haha". */
const isThirdOfPairs = (units: Uint16Array, end: number): boolean =>
  units[end - 1] !== 0 &&
  units[end - 2] !== 0 &&
  units[end - 1] === units[end - 3] &&
  units[end - 2] === units[end - 4];

const lastOfAscii = 127;
const minus = 45;
const colon = 58;
const ampersand = 38;
const less = 60;
const equal = 61;
const more = 62;
const at = 64;
const unequal = 0x2260;
/** Units from the start of a text within which its author and age are looked for. */
const longestHead = 64;
const partsHead = (unit: number): boolean => unit === 0xb7 || unit === 0x2022 || unit === 0x7c;
const [c, i, v, w, x] = [99, 105, 118, 119, 120];
const isNumeral = (unit = 0): boolean => unit === i || unit === v || unit === x || unit === c;
/** Of a script in which words are disguised by digits: Latin, Greek, Cyrillic. */
/** A Korean letter on its own: ㄷㄷ and ㄷㄷㄷ shiver alike. */
const isJamo = (unit: number): boolean => unit >= 0x3131 && unit <= 0x318e;

const isLetterOfCase = (unit = 0): boolean => unit >= 97 && unit < 0x530;
const isMinus = (unit: number): boolean => unit === minus || unit === 0x2212;
const isHiragana = (code: number): boolean => code >= 0x3041 && code <= 0x3096;
