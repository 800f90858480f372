import { isComposingMark, kindOf, kinds, mixesScripts, unitOf } from './characters.ts';
import { compose } from './compose.ts';
import { withoutFurniture } from './furniture.ts';
import { combine, finish, mixHigh, mixLow } from './hash.ts';
import { digitLaugh, isLaugh } from './laughs.ts';
import { endOfEmoticon, endOfJamo, jamoMeaning, toneOfEmoticon } from './signs.ts';
import { normalizeLinks } from './spans.ts';
import type { CharacterTable } from './table.ts';
import { undisguise } from './undisguise.ts';

/** Numbers that stand for a text. Equal wording gives equal numbers. */
export interface Fingerprint {
  /** 64 bits over letters, digits and symbols, runs of one letter taken as one. */
  readonly low: number;
  readonly high: number;
  /** 32 bits over what the first two leave out and what may still turn the meaning. */
  readonly detail: number;
  /** What the text tells, in tenths of a Latin letter. */
  readonly weight: number;
  /** Units read; 0 says that there was nothing to read and that the text equals no other. */
  readonly length: number;
}

/** The folded units of a text; valid until the next text is read. */
export interface Reading {
  readonly units: Uint16Array;
  readonly length: number;
  /** Where words begin after the first, as indices of units. */
  readonly wordStarts: Int32Array;
  readonly words: number;
}

/** What goes into `detail`. */
const details = { double: 1, stretch: 2, question: 3, thing: 4 } as const;
const tones = { turning: 1, tears: 2 } as const;

const none = -1;
const space = 32;
/** Every text starts from here. */
const lowSeed = 0x811c9dc5 | 0;
const highSeed = 0x9747b28c | 0;

/**
 * Reads fingerprints in one pass over the characters, by a table that fills as new
 * characters come. One instance serves any number of texts.
 */
export class FingerprintReader {
  readonly #table: CharacterTable;

  #text = '';
  #units = new Uint16Array(1024);
  #wordStarts = new Int32Array(1024);
  #words = 0;

  // What a character other than a letter, digit or space leaves behind.
  #detail = 0;
  #tones = 0;
  #gap = 0;
  #thing = 0;
  #next = 0;
  #length = 0;
  #lastQuestion = none;
  #endOfLetters = 0;
  #lengthened = none;

  constructor(table: CharacterTable) {
    this.#table = table;
  }

  /** What a text is read as; at once where it was the last one read. */
  readingOf(text: string): Reading {
    if (text !== this.#text) this.read(text);
    return {
      units: this.#units,
      length: this.#length,
      wordStarts: this.#wordStarts,
      words: this.#words,
    };
  }

  read(text: string): Fingerprint {
    this.#text = text;
    const own = withoutFurniture(text);
    const plain = own.includes('://') || own.includes('www.') ? normalizeLinks(own) : own;
    const form = this.#readWords(plain, false);
    if (form.length === 0) return this.#readSigns(plain);
    const laugh = this.#laughIn(plain);
    return laugh === '' ? form : this.#readSigns(laugh);
  }

  /** Letters, digits and symbols; length 0 where there is none. */
  #readWords(text: string, composed: boolean): Fingerprint {
    const table = this.#table.basic;
    let low = lowSeed;
    let high = highSeed;
    let weight = 0;
    let scripts = 0;
    let length = 0;
    let run = 1;
    // The letters before, to see runs ("sooo") and repeated pairs ("hahaha").
    let last = none;
    let second = none;
    let third = none;
    let fourth = none;
    let wasDigit = false;
    this.#detail = this.#tones = this.#gap = this.#thing = this.#endOfLetters = 0;
    this.#lastQuestion = this.#lengthened = none;
    if (this.#units.length <= text.length) {
      this.#units = new Uint16Array(text.length * 2);
      this.#wordStarts = new Int32Array(text.length * 2);
    }
    const units = this.#units;
    const wordStarts = this.#wordStarts;
    let words = 0;
    let gap = 0;

    const end = text.length;
    for (let index = 0; index < end; index += 1) {
      const code = text.charCodeAt(index);
      let packed = table[code] as number;
      if (packed === 0) packed = this.#table.fill(code);
      const kind = (packed >>> 16) & 31;
      let unit = packed & 0xffff;

      // The kinds are written out: a look-up of each would double the time.
      if (kind > 2) {
        if (kind === 3) continue;
        if (kind === 4) {
          if (gap === 0) gap = 32;
          continue;
        }
        if (kind === kinds.compose && !composed) return this.#readWords(compose(text), true);
        this.#length = length;
        this.#gap = gap;
        unit = this.#readOther(text, index, packed);
        gap = this.#gap;
        index = this.#next;
        if (unit === none) continue;
      }

      if (unit === last) {
        run += 1;
        continue;
      }
      if (run > 1) {
        this.#endRun(run, length, gap === 0);
        run = 1;
      }
      const repeats = unit === second && last === third && second === fourth;
      fourth = third;
      third = second;
      second = last;
      last = unit;
      if (gap > 0) {
        second = third = fourth = -1;
        if (wasDigit && unit >= 48 && unit < 58) {
          // 1 2, 1.2 and 12 are three things.
          low = Math.imul(low ^ gap, 0x01000193);
          high = Math.imul(high ^ gap, 0x5bd1e995);
        }
        gap = 0;
        if (length > 0) wordStarts[words++] = length;
      }
      if (unit >= 48 && unit < 58) {
        wasDigit = true;
        last = second = third = fourth = -1;
      } else {
        if (repeats) continue;
        wasDigit = false;
      }
      units[length] = unit;
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high ^ unit, 0x5bd1e995);
      length += 1;
      weight += (packed >>> 21) & 63;
      scripts |= packed;
    }
    if (mixesScripts(scripts)) {
      const plain = undisguise(text);
      if (plain !== text) return this.#readWords(plain, composed);
    }
    if (run > 1) this.#endRun(run, length, false);
    this.#length = length;
    this.#words = words;
    const detail = combine(this.#detail, this.#tones);
    return { low: finish(low), high: finish(high), detail, weight, length };
  }

  /** The letters, each once, of one word or number that only laughs; none of any other text. */
  #laughIn(text: string): string {
    if (this.#words > 0 || text.length > longestLaugh) return '';
    const word = String.fromCharCode(...this.#units.subarray(0, this.#length));
    return isLaugh(word) || digitLaugh.test(text) ? [...new Set(word)].sort().join('') : '';
  }

  /** A text without letters is its signs, repeats apart: 😂😂 is 😂, !!! is !. */
  #readSigns(text: string): Fingerprint {
    const signs: number[] = [];
    const stops: number[] = [];
    const add = (list: number[], code: number): unknown => list.at(-1) !== code && list.push(code);
    for (const sign of text) {
      const code = sign.codePointAt(0) ?? 0;
      const packed = this.#table.lookUp(code);
      const kind = kindOf(packed);
      if (kind === kinds.space || kind === kinds.skip || kind === kinds.surrogate) continue;
      if (kind === kinds.punctuation) add(stops, code === ellipsis ? fullStop : unitOf(packed));
      else add(signs, kind === kinds.letter ? unitOf(packed) : code);
    }
    let low = lowSeed;
    let high = highSeed;
    const said = once(signs.length > 0 ? signs : stops);
    for (const code of said) {
      low = mixLow(low, code);
      high = mixHigh(high, code + 1);
    }
    // The seed of `detail` keeps signs apart from words.
    return { low: finish(low), high: finish(high), detail: 1, weight: 0, length: said.length };
  }

  /**
   * Reads the character at `index` that is no letter, digit or space of the basic plane,
   * and leaves the index of its last unit in `#next`.
   * @returns the unit to read on as a letter or digit, or `none`
   */
  #readOther(text: string, index: number, packed: number): number {
    const code = text.charCodeAt(index);
    this.#next = index;
    switch (kindOf(packed)) {
      case kinds.surrogate:
        return this.#readAstral(text, index);
      case kinds.compose:
        // What did not compose: ornament over a letter, or a Korean letter on its own.
        return isComposingMark(code) ? none : code;
      case kinds.jamo:
        return this.#readJamo(text, index);
      case kinds.long:
        return this.#readLong(text, index, unitOf(packed));
      case kinds.symbol:
        return this.#readSymbol(text, index, unitOf(packed));
      case kinds.punctuation:
        return this.#readPunctuation(text, index, unitOf(packed));
      default:
        return this.#readSign(kindOf(packed), code, index);
    }
  }

  #readAstral(text: string, index: number): number {
    const code = text.codePointAt(index) ?? 0;
    if (code < 0x10000) return none;
    this.#next = index + 1;
    const packed = this.#table.lookUp(code);
    const kind = kindOf(packed);
    if (kind === kinds.letter || kind === kinds.digit) return unitOf(packed);
    if (kind === kinds.compose) return code & 0xffff;
    return kind === kinds.skip ? none : this.#readSign(kind, code, index + 1);
  }

  #readSign(kind: number, code: number, end: number): number {
    this.#next = end;
    if (kind === kinds.turning) this.#tones |= tones.turning;
    if (kind === kinds.tears) this.#tones |= tones.tears;
    if (kind === kinds.question && this.#length !== this.#lastQuestion) {
      this.#lastQuestion = this.#length;
      this.#addDetail(details.question, this.#length);
    }
    if (kind === kinds.thing && code !== this.#thing) {
      this.#thing = code;
      this.#addDetail(details.thing, code);
    }
    return this.#leaveGap(space);
  }

  #readJamo(text: string, index: number): number {
    if (index < this.#endOfLetters) return text.charCodeAt(index);
    const end = endOfJamo(text, index);
    const meaning = jamoMeaning(text, index, end);
    if (meaning === 'letters') {
      this.#endOfLetters = end;
      return text.charCodeAt(index);
    }
    if (meaning === 'tears') this.#tones |= tones.tears;
    this.#next = end - 1;
    return this.#leaveGap(space);
  }

  /** ー lengthens a word in hiragana, and makes another of it in katakana. */
  #readLong(text: string, index: number, unit: number): number {
    const lengthens = isHiragana(text.charCodeAt(index - 1)) || this.#lengthened === index - 1;
    if (!lengthens) return unit;
    this.#lengthened = index;
    return none;
  }

  #readSymbol(text: string, index: number, unit: number): number {
    const end = endOfEmoticon(text, index);
    if (end === index) return unit;
    this.#next = end - 1;
    return this.#leaveGap(space);
  }

  /** Punctuation parts words and numbers; a minus before a number and C++, C# are read. */
  #readPunctuation(text: string, index: number, unit: number): number {
    const before = this.#table.lookUp(text.charCodeAt(index - 1) || space);
    const after = this.#table.lookUp(text.charCodeAt(index + 1) || space);
    const opens = kindOf(before) === kinds.space;
    if (isMinus(unit) && opens && kindOf(after) === kinds.digit) return minus;
    if (unit === hash && kindOf(before) === kinds.letter && kindOf(after) !== kinds.letter)
      return hash;
    const tone = beginsFace(unit) ? toneOfEmoticon(text, index) : undefined;
    if (tone !== undefined) this.#tones |= tones[tone];
    return this.#leaveGap(unit);
  }

  #leaveGap(unit: number): number {
    this.#gap = this.#gap === 0 ? unit : space;
    return none;
  }

  /** Two letters are a double, as in "god" and "good"; three or more are a stretch. */
  #endRun(run: number, length: number, inside: boolean): void {
    if (run === 2) this.#addDetail(details.double, length);
    else if (inside) this.#addDetail(details.stretch, length);
  }

  #addDetail(what: number, value: number): void {
    this.#detail = combine(combine(this.#detail, what), value);
  }
}

/** What is said over and over, once. */
function once(codes: readonly number[]): readonly number[] {
  for (let period = 2; period * 2 <= codes.length; period += 1)
    if (codes.length % period === 0 && codes.every((code, at) => code === codes[at % period]))
      return codes.slice(0, period);
  return codes;
}

/** Letters of the longest text that is looked at for being a laugh. */
const longestLaugh = 60;
const ellipsis = 0x2026;
const fullStop = 46;
const minus = 45;
const hash = 35;
const beginsFace = (unit: number): boolean => unit === 58 || unit === 59 || unit === minus;
const isMinus = (unit: number): boolean => unit === minus || unit === 0x2212;
const isHiragana = (code: number): boolean => code >= 0x3041 && code <= 0x3096;
