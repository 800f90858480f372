import {
  isComposingMark,
  isDigitUnit,
  kindOf,
  kinds,
  letterBit,
  mayHoldFaces,
  mixesScripts,
  notes,
  type Packed,
  packDigit,
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
import { withoutMarkedRuns } from './spell.ts';
import type { CharacterTable } from './table.ts';
import { undisguise, withoutSigns } from './undisguise.ts';
import { longestRead, type Reading, Wording } from './wording.ts';

/** Numbers that stand for a text. Equal wording gives equal numbers. */
export interface Fingerprint {
  /** 64 bits over letters, digits, symbols and what turns the meaning where it stands, as a question mark. */
  readonly low: number;
  readonly high: number;
  /** 32 bits over what turns the meaning wherever it stands: a sad face, a thing. */
  readonly detail: number;
  /** What the text tells, in tenths of a Latin letter. */
  readonly weight: number;
  /** There was nothing to read: the text equals no other. */
  readonly isEmpty: boolean;
}

const tones = { turning: 1, tears: 2 } as const;

/** What a text may be rewritten for, once each, so that its length bounds the time. */
const tries = { compose: 1, decode: 2, unmark: 4, untag: 8 } as const;

const none = -1;
/** What stands for no character. */
const nothing: Packed = 0;
const space = 32;
/** Letters of the longest text that is looked at for being a laugh, and what laughs begin with. */
const longestLaugh = 60;
const laughStarts = new Set<number>([
  ...Array.from('hajlkxrwei2568хаглه', sign => sign.charCodeAt(0)),
  notes.question,
]);
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

/**
 * Reads fingerprints in one pass over the characters, by a table that fills as new
 * characters come; what is a letter or parts words is read by `Wording`. One instance serves any number of texts. What it read last stands in its
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

  readonly #table: CharacterTable;
  readonly #wording: Wording;
  #text: string | undefined;
  /** What was tried on this text, by the bits of `tries`. */
  #tried = 0;
  /** A digit or sign stands behind a letter, perhaps for another. */
  #mayHide = false;
  /** What to read in the place of the text, once it turns out that it needs to be. */
  #rewritten: string | undefined;

  // What a character that is no letter leaves behind.
  #next = 0;
  #tones = 0;
  #thing = 0;
  #endOfLetters = 0;
  #lengthened = none;

  constructor(table: CharacterTable) {
    this.#table = table;
    this.#wording = new Wording(table);
  }

  get units(): Uint16Array {
    return this.#wording.units;
  }

  get end(): number {
    return this.#wording.end;
  }

  /** Reads a text; at no cost where it was the last one read. */
  read(text: string): this {
    if (text === this.#text && this.#wording.isCurrent) return this;
    this.#text = text;
    this.#tried = 0;
    this.isLinked = false;
    this.#readAll(text);
    // After reading, when the end of the text is at hand.
    const own = withoutFurniture(text);
    if (own !== text) {
      this.#tried = 0;
      this.isLinked = false;
      this.#readAll(own);
    }
    const laugh = this.isEmpty ? own : this.#laughIn(own);
    if (laugh !== '' || this.isEmpty) this.#readSigns(laugh);
    return this;
  }

  /**
   * A text too long to be read at a time is read in parts. Only the units of the last are left: no
   * text that long is looked for among near copies.
   */
  #readAll(text: string): void {
    if (text.length <= longestRead) return void this.#readWords(text);
    let [low, high, detail, weight, isEmpty] = [0, 0, 0, 0, true];
    for (let start = 0; start < text.length; start += longestRead) {
      this.#readWords(text.slice(start, start + longestRead));
      low = combine(low, this.low);
      high = combine(high, this.high);
      detail = combine(detail, this.detail);
      weight += this.weight;
      isEmpty &&= this.isEmpty;
    }
    Object.assign(this, { low, high, detail, weight, isEmpty });
  }

  #readWords(text: string): void {
    const wording = this.#wording;
    wording.begin();
    this.detail = this.#tones = this.#thing = this.#endOfLetters = 0;
    this.#lengthened = none;
    this.#rewritten = undefined;
    this.#mayHide = false;

    for (this.#next = 0; this.#next < text.length; ) {
      const index = wording.readPlain(text, this.#next);
      if (index === text.length) break;
      this.#readCloser(text, index);
      if (this.#rewritten !== undefined) return void this.#readAll(this.#rewritten);
    }
    const mayHoldRuns = wording.hash();
    const plain = this.#plainFor(text, mayHoldRuns);
    if (plain !== text) return void this.#readAll(plain);
    if (mayHoldRuns) wording.takeRunsAsOne();
    this.low = wording.low;
    this.high = wording.high;
    this.weight = wording.weight;
    this.detail = this.#tones === 0 ? this.detail : combine(this.detail, this.#tones);
    this.isEmpty = (wording.gathered & letterBit) === 0;
    this.mayHoldFaces = mayHoldFaces(wording.gathered);
  }

  /** What a text stands for once all of it is known; itself where nothing in it is hidden. */
  #plainFor(text: string, mayHoldRuns: boolean): string {
    if (mayHoldRuns && !this.isLinked && address.test(text)) {
      this.isLinked = true;
      return normalizeLinks(text);
    }
    if (this.#wording.mayDrawOutAccent && this.#isFirst(tries.unmark)) {
      const plain = withoutMarkedRuns(text);
      if (plain !== text) return plain;
    }
    if (mixesScripts(this.#wording.gathered)) {
      const plain = undisguise(text);
      if (plain !== text) return plain;
    }
    return this.#mayHide ? withoutSigns(text) : text;
  }

  /** Reads the character at `index`, which is no letter, and leaves the index after it in `#next`. */
  #readCloser(text: string, index: number): void {
    const wording = this.#wording;
    const packed = this.#table.lookUp(text.charCodeAt(index));
    this.#next = index + 1;
    wording.gathered |= packed & ~letterBit;
    const read = packed < 0 ? this.#readOther(text, index, packed) : packed;
    if (kindOf(read) === kinds.digit) this.#takeDigit(read, text, index);
    else if (read !== nothing) wording.push(read);
  }

  /** Digits are never taken as one; 1 2, 1.2 and 12 are three things. */
  #takeDigit(packed: Packed, text: string, index: number): void {
    const wording = this.#wording;
    this.#mayHide ||= isLetterOfCase(wording.lastUnit);
    if (wording.lastUnit === 0 && isDigitUnit(wording.lastLetter)) {
      wording.note(notes.parted);
      wording.note(gapBefore(text, index, this.#table));
    }
    wording.push(packDigit(unitOf(packed), weightOf(packed)));
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
    this.#wording.begin();
  }

  /** The letters, each once, of one word or number that only laughs; none of any other text. */
  #laughIn(text: string): string {
    if (text.length > longestLaugh || !laughStarts.has(this.#wording.firstLetter)) return '';
    if (!this.#wording.isOneWord) return '';
    const { units, end } = this;
    const start = units.findIndex(unit => unit !== 0);
    let stop = start;
    while (stop < end && units[stop] !== 0) stop += 1;
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
    this.#wording.note(notes.stars + Math.min(stars, mostStars));
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
    if (kind === kinds.question && this.#wording.lastLetter !== notes.question)
      this.#wording.note(notes.question);
    if (kind === kinds.thing && code !== this.#thing) {
      this.#thing = code;
      this.detail = mix(this.detail, code);
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
    this.#mayHide ||= isLetterOfCase(this.#wording.lastUnit);
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
    if (unit === at) this.#mayHide ||= isLetterOfCase(this.#wording.lastUnit);
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
/** An address, which begins with a run. */
const address = /(?<!w)www\./u;
/** More are drawn by nobody who rates. */
const mostStars = 200;
/** Of a script in which words are disguised by digits: Latin, Greek, Cyrillic. */
const isLetterOfCase = (unit: number): boolean => unit >= 97 && unit < 0x530;
const isMinus = (unit: number): boolean => unit === minus || unit === 0x2212;
const isHiragana = (code: number): boolean => code >= 0x3041 && code <= 0x3096;
