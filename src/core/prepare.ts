import { asksInWords } from './asking.ts';
import { kindOf, kinds, unitOf, weightOf } from './characters.ts';
import { compose } from './compose.ts';
import { isCutShort, withoutFurniture, withoutHead } from './furniture.ts';
import { hashString } from './hash.ts';
import { isLaugh } from './laughs.ts';
import { numberOf, unitNameOf } from './lists/all.ts';
import { withoutEntities, withoutTags } from './markup.ts';
import { isConjunction, negationsIn } from './negation.ts';
import { partsThousands, plainNumber } from './numbers.ts';
import { endOfJamo, isNoSign, isRead, isUnequal, jamoMeaning, starsAt } from './signs.ts';
import { findSpans, normalizeLink, plainAddresses, type Span } from './spans.ts';
import { countsByLetters, saysKoreanVowelOf } from './spell.ts';
import type { CharacterTable } from './table.ts';
import { undisguise } from './undisguise.ts';

/** The least that an alignment moves: a word where spaces are written, else a letter. */
export interface Atom {
  readonly kind: 'word' | 'letter' | 'number' | 'link' | 'mention';
  /** Folded: equal atoms say the same. */
  readonly norm: string;
  /** A number that equal atoms share, to tell most others apart at once. */
  readonly hash: number;
  /** [start, end) in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** In tenths of a Latin letter. */
  readonly weight: number;
  /** Something other than a letter stands before it. */
  readonly opens: boolean;
  /** Part of a hashtag. */
  readonly tag: boolean;
  /** Written in letters of another kind than folding leaves. */
  readonly fancy: boolean;
  /** Up to three capitals or fancy letters, as of a name in pieces: GA RU DA. */
  readonly piece: boolean;
  /** Begins with a capital letter though no sentence begins there. */
  readonly name: boolean;
  /** Stands for three letters of a kind or more. */
  readonly stretched: boolean;
  /** It turns what the text says. */
  readonly negates: boolean;
  /** A question mark follows before anything else is said, where the words do not ask. */
  readonly asked: boolean;
}

/** A text ready to be compared. */
export interface Prepared {
  readonly text: string;
  readonly atoms: readonly Atom[];
  readonly weight: number;
  readonly turning: boolean;
  /** It holds a skull: dead with laughing, or a threat. */
  readonly skull: boolean;
  readonly tears: boolean;
  readonly laughs: boolean;
  /** Of the rating that it draws in stars; 0 where there is none. */
  readonly stars: number;
  /** Emoji that may be what the comment says, sorted, each once. */
  readonly things: string;
  /** It holds a question mark that its words do not make needless. */
  readonly asks: boolean;
  /** Its site shows no more of it, and says so. */
  readonly isCut: boolean;
}

/** Reads a text of any length in linear time. */
export function prepare(text: string, table: CharacterTable): Prepared {
  const own = withoutHead(withoutTags(withoutEntities(withoutFurniture(text))));
  const prepared = new Preparation(plainAddresses(undisguise(own)), table).read();
  return isCutShort(text) ? { ...prepared, isCut: true } : prepared;
}

class Preparation {
  readonly #text: string;
  readonly #table: CharacterTable;
  readonly #atoms: { -readonly [Key in keyof Atom]: Atom[Key] }[] = [];
  readonly #things = new Set<string>();
  #turning = false;
  #skull = false;
  #brokenHeart = false;
  #tears = false;
  #laughs = false;
  #asks = false;
  #stars = 0;
  /** The first atom of the sentence that is read, and its place in the text. */
  #sentence = 0;
  #sentenceAt = 0;
  /** The sentence before asks by its words. */
  #asksInWords = false;
  #tag = false;
  #opens = true;
  /** Letters of one kind in a row so far. */
  #run = 1;
  #endOfLetter = -1;
  /** The vowel that goes on: 좋다아아. */
  #drawn = '';
  /** What the number that comes next counts. */
  #currency = '';

  /** East Asian scripts, in which wide Latin letters and digits are nothing special. */
  readonly #writesWide: boolean;

  constructor(text: string, table: CharacterTable) {
    this.#writesWide = /[ぁ-ヿ㐀-鿿가-힣]/u.test(text);
    this.#text = text;
    this.#table = table;
  }

  read(): Prepared {
    let index = 0;
    for (const span of findSpans(this.#text)) {
      this.#readWords(index, span.start);
      this.#readSpan(span);
      index = span.end;
    }
    this.#readWords(index, this.#text.length);
    const atoms = this.#atoms;
    const negations = negationsIn(wordsIn(atoms));
    if (negations.size > 0)
      for (const [index, atom] of atoms.entries())
        atom.negates =
          atom.kind === 'word' &&
          negations.has(atom.norm) &&
          !isConjunction(atom.norm, atoms[index - 1]?.norm);
    return {
      text: this.#text,
      atoms,
      weight: atoms.reduce((sum, atom) => sum + atom.weight, 0),
      // Among tears a broken heart weeps with them; alone it takes praise back.
      turning: this.#turning || (this.#brokenHeart && !this.#tears) || sarcasm.test(this.#text),
      skull: this.#skull,
      tears: this.#tears,
      laughs: this.#laughs,
      stars: this.#stars,
      isCut: false,
      things: [...this.#things].sort().join(''),
      asks: this.#asks,
    };
  }

  #readSpan({ kind, start, end }: Span): void {
    const text = this.#text.slice(start, end);
    if (kind === 'link') this.#push('link', normalizeLink(text), start, end, 100);
    else if (kind === 'mention') this.#push('mention', text.slice(1).toLowerCase(), start, end, 60);
    else this.#readFace(kind, text);
    this.#opens = true;
  }

  #readFace(kind: Span['kind'], text: string): void {
    if (kind === 'sob') this.#tears = true;
    if (kind === 'laugh' || /[xX]D|[:;=]-?[D)]/u.test(text)) this.#laughs = true;
    if (/[TQ;][_.^,\s]*[TQ;]|[:;=][-']?[([]/u.test(text)) this.#tears = true;
    if (/<\/3|[:=]-?[/\\|]/u.test(text)) this.#turning = true;
  }

  #readWords(from: number, to: number): void {
    let index = from;
    while (index < to) index = this.#readOne(index, to);
    this.#opens = true;
  }

  /** Reads what begins at `index`, and gives the index after it. */
  #readOne(index: number, to: number): number {
    const code = this.#text.codePointAt(index) ?? 0;
    const size = code > 0xffff ? 2 : 1;
    const packed = this.#table.lookUp(code);
    const kind = kindOf(packed);
    switch (kind) {
      case kinds.letter:
        return weightOf(packed) === 10 ? this.#readRun(index, to) : this.#readLetter(index);
      case kinds.digit:
      case kinds.compose:
        return this.#readRun(index, to);
      case kinds.long:
        if (/[ぁ-ゖー〜]/u.test(this.#text.charAt(index - 1))) return index + 1;
        this.#push('letter', 'ー', index, index + 1, weightOf(packed));
        return index + 1;
      case kinds.jamo:
        return this.#readJamo(index);
      case kinds.symbol:
        this.#readSymbol(String.fromCodePoint(unitOf(packed)), index, index + size);
        return index + size;
      case kinds.skip:
        return index + size;
      case kinds.thing:
        return this.#readThing(code, index, size);
      default:
        if (isRead(this.#text, index))
          this.#push('number', this.#text.charAt(index), index, index + 1, 0);
        this.#readSign(kind, code, index);
        return index + size;
    }
  }

  /** A currency before a number is read as one after it. */
  #readSymbol(sign: string, start: number, end: number): void {
    if ((sign === '>' || sign === '<') && isNoSign(this.#text, start)) return;
    if (sign === '=' && isUnequal(this.#text, start))
      return void this.#push('number', '≠', start - 1, end, 0);
    const dollar = sign === '$' ? this.#takeDollar(start) : sign;
    if (isPrice.test(this.#text.slice(start, end + 2))) this.#currency = dollar;
    else this.#push('number', dollar, start, end, 0);
  }

  /** R$, HK$: the letters tell whose dollar it is. */
  #takeDollar(start: number): string {
    const country = this.#atoms.at(-1);
    if (country?.end !== start || !dollars.has(country.norm)) return '$';
    this.#atoms.pop();
    return country.norm === 'us' ? '$' : `${country.norm.toUpperCase()}$`;
  }

  #readSign(kind: number, code: number, index: number): void {
    this.#opens = true;
    if (kind === kinds.turning) this.#turn(code);
    if (kind === kinds.tears) this.#tears = true;
    if (kind === kinds.question) this.#ask(index);
    else if (endsSentence(code)) this.#beginSentence(index + 1);
    if (isLaughingFace(code)) this.#laughs = true;
    this.#tag = kind === kinds.punctuation && (code === 0x23 || code === 0xff03);
  }

  #turn(code: number): void {
    if (code === 0x1f480 || code === 0x2620) this.#skull = true;
    else if (code === 0x1f494) this.#brokenHeart = true;
    else this.#turning = true;
  }

  #readThing(code: number, index: number, size: number): number {
    this.#opens = true;
    const { stars, end } = starsAt(this.#text, index);
    if (stars > 0) this.#stars ||= stars;
    else this.#things.add(String.fromCodePoint(code));
    return Math.max(end, index + size);
  }

  #ask(index: number): void {
    const words = this.#atoms.slice(this.#sentence).map(({ norm }) => norm);
    // Of several marks the first says what they all do.
    if (words.length === 0 && this.#asksInWords) return;
    this.#asksInWords = asksInWords(words, this.#text.slice(this.#sentenceAt, index));
    this.#sentence = this.#atoms.length;
    this.#sentenceAt = index + 1;
    if (this.#asksInWords) return;
    this.#asks = true;
    const last = this.#atoms.at(-1);
    if (last !== undefined) last.asked = true;
  }

  #beginSentence(index: number): void {
    this.#sentence = this.#atoms.length;
    this.#sentenceAt = index;
    this.#asksInWords = false;
  }

  #readJamo(index: number): number {
    const end = endOfJamo(this.#text, index);
    const meaning = jamoMeaning(this.#text, index, end);
    if (meaning === 'letters')
      this.#push('word', this.#text.slice(index, end), index, end, 10 * (end - index));
    if (meaning === 'tears') this.#tears = true;
    if (meaning === 'laugh') this.#laughs = true;
    this.#opens = true;
    return end;
  }

  /** A word, a number, or one letter of a script without spaces. */
  #readRun(start: number, to: number): number {
    let index = start;
    let norm = this.#isBelowZero(start) ? '-' : '';
    let weight = 0;
    let fancy = false;
    let isNumber = true;
    while (index < to) {
      const code = this.#text.codePointAt(index) ?? 0;
      const packed = this.#table.lookUp(code);
      const kind = kindOf(packed);
      if (kind === kinds.letter && weightOf(packed) !== 10) break;
      if (
        kind !== kinds.letter &&
        kind !== kinds.digit &&
        kind !== kinds.compose &&
        kind !== kinds.skip
      ) {
        if (!this.#joins(index, norm, isNumber)) break;
        if (isNumber || isSign.test(this.#text.charAt(index))) norm += this.#text.charAt(index);
        index += 1;
        continue;
      }
      const end = index + (code > 0xffff ? 2 : 1);
      if (kind === kinds.skip) fancy ||= isOrnament(code, norm);
      else {
        const folded = this.#foldOne(index, end, packed);
        fancy ||= isFancy(code) && !(isWide(code) && this.#writesWide);
        isNumber &&= kind === kinds.digit;
        norm += folded;
        weight += 10;
      }
      index = end;
    }
    if (weight === 0) return index > start ? index : this.#readLetter(start);
    if (isNumber) this.#pushNumber(norm, start, index, weight);
    else this.#pushWord(norm, start, index, weight, fancy);
    return index;
  }

  /** A minus stands before the number, and nothing before the minus. */
  #isBelowZero(start: number): boolean {
    if (kindOf(this.#table.lookUp(this.#text.charCodeAt(start))) !== kinds.digit) return false;
    return /(?:^|\s)[-−]$/u.test(this.#text.slice(Math.max(0, start - 2), start));
  }

  #foldOne(start: number, end: number, packed: number): string {
    return kindOf(packed) === kinds.compose
      ? compose(this.#text.slice(start, end))
      : String.fromCharCode(unitOf(packed));
  }

  /** An apostrophe or a sign for a letter within a word, a separator within a number. */
  #joins(index: number, norm: string, isNumber: boolean): boolean {
    if (norm === '' || norm === '-') return false;
    const sign = this.#text.charAt(index);
    const after = kindOf(this.#table.lookUp(this.#text.charCodeAt(index + 1) || 32));
    if (isNumber)
      return (
        after === kinds.digit && ('.,:/-'.includes(sign) || partsThousands(this.#text, index, norm))
      );
    if (sign === '*') return /^\*{1,3}\p{L}/u.test(this.#text.slice(index, index + 5));
    return "'’`´@$€¡".includes(sign) && after === kinds.letter;
  }

  #pushNumber(norm: string, start: number, end: number, weight: number): void {
    this.#push('number', plainNumber(norm), start, end, weight);
    if (this.#currency !== '') this.#push('number', this.#currency, end, end, 0);
    this.#currency = '';
    this.#opens = false;
  }

  #pushWord(norm: string, start: number, end: number, weight: number, fancy: boolean): void {
    if (isLaugh(norm)) {
      this.#laughs = true;
      this.#opens = true;
      return;
    }
    const name = unitNameOf(norm);
    const unit = name !== norm && this.#followsNumber() ? name : norm;
    if (isCurrency.test(unit)) this.#push('number', unit, start, end, 0);
    else this.#push('word', unit, start, end, weight, fancy);
    this.#opens = false;
  }

  #followsNumber(): boolean {
    const last = this.#atoms.at(-1);
    return last !== undefined && (last.kind === 'number' || numberOf(last.norm) !== undefined);
  }

  /** One letter of a script without spaces; three of a kind and more are one. */
  #readLetter(start: number): number {
    const code = this.#text.codePointAt(start) ?? 0;
    const end = start + (code > 0xffff ? 2 : 1);
    const packed = this.#table.lookUp(code);
    const norm = String.fromCharCode(unitOf(packed));
    if (!this.#stretches(norm, start)) this.#push('letter', norm, start, end, weightOf(packed));
    return end;
  }

  /** A third letter of a kind, or a small vowel after a kana that ends in it. */
  #stretches(norm: string, start: number): boolean {
    const last = this.#atoms.at(-1);
    const follows = this.#endOfLetter === start;
    this.#endOfLetter = start + 1;
    const isDrawn = follows && norm === this.#drawn;
    if (!isDrawn) this.#drawn = '';
    if (isDrawn || last === undefined || !follows) {
      this.#run = 1;
      return isDrawn;
    }
    if (isSmallVowelOf(norm, last.norm)) return true;
    this.#run = norm === last.norm ? this.#run + 1 : 1;
    const run = this.#run;
    if (run === 2 && this.#drawsOut(norm)) {
      this.#atoms.pop();
      this.#drawn = norm;
      this.#markStretched();
      return true;
    }
    if (run === 3) {
      this.#atoms.pop();
      this.#markStretched();
    }
    return run >= 3;
  }

  /** Whether a letter, which is the last atom already, says the vowel before it again. */
  #drawsOut(norm: string): boolean {
    const [before, first] = this.#atoms.slice(-2);
    return before !== undefined && before.end === first?.start && saysVowelOf(norm, before.norm);
  }

  #markStretched(): void {
    const single = this.#atoms.pop();
    if (single !== undefined) this.#atoms.push({ ...single, stretched: true });
  }

  #push(
    kind: Atom['kind'],
    norm: string,
    start: number,
    end: number,
    weight: number,
    fancy = false,
  ): void {
    this.#atoms.push({
      kind,
      norm,
      hash: norm.length === 1 ? norm.charCodeAt(0) : hashString(norm),
      start,
      end,
      weight,
      opens: this.#opens,
      tag: this.#tag,
      fancy,
      piece: kind === 'word' && norm.length <= 3 && (fancy || isCapitals(this.#text, start, end)),
      name: kind === 'word' && isName(this.#text, start),
      stretched: norm.length > 2 && holdsStretch(norm) && !countsByLetters(norm),
      negates: false,
      asked: false,
    });
    this.#opens = kind === 'link' || kind === 'mention';
    if (kind !== 'letter') this.#tag = false;
  }
}

/** What may be a word that negates, or shows of what language such a word is. */
function wordsIn(atoms: readonly Atom[]): Set<string> {
  const words = new Set<string>();
  for (const { kind, norm } of atoms) if (kind !== 'letter') words.add(norm);
  return words;
}

const endsSentence = (code: number): boolean => '.!。！…\n'.includes(String.fromCharCode(code));

function isCapitals(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 65 || code > 90) return false;
  }
  return true;
}

/** Three of a kind in a row, digits apart. */
function holdsStretch(norm: string): boolean {
  let run = 1;
  for (let index = 1; index < norm.length; index += 1) {
    const code = norm.charCodeAt(index);
    run = code === norm.charCodeAt(index - 1) && !(code >= 48 && code <= 57) ? run + 1 : 1;
    if (run === 3) return true;
  }
  return false;
}

/** A capital and a small letter, after a word, a comma or a bracket. */
function isName(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  if (code >= 97 && code <= 122) return false;
  const [first, second] = [text.charAt(start), text.charAt(start + 1)];
  if (first === first.toLowerCase() || second !== second.toLowerCase()) return false;
  return /[\p{L}\p{M}\d,;(]["'“”]?\s*$/u.test(text.slice(Math.max(0, start - 4), start));
}

/** What an English writer puts behind what he does not mean. */
const sarcasm = /\s\/s\s*$/iu;

const isLaughingFace = (code: number): boolean =>
  code === 0x1f602 || code === 0x1f923 || code === 0x1f606 || code === 0x1f639 || code === 0x1f605;

/** What passes for a letter inside a word. */
const isSign = /[@$€¡*]/u;
const isPrice = /^\p{Sc}\s?\p{Nd}/u;
const isCurrency = /[\p{Sc}%]$/u;
/** What stands before the sign of a dollar, or of the Brazilian real. */
const dollars = new Set('r us a c hk nt s mx'.split(' '));

const isWide = (code: number): boolean => code > 0xff00 && code < 0xff60;

/**
 * Latin letters in another dress: wide, circled, squared, mathematical, small capitals. Not what
 * many write plainly: ß, ª, ², the digits of other scripts.
 */
const isFancy = (code: number): boolean =>
  (code >= 0xff10 && code <= 0xff5a) ||
  (code >= 0x24b6 && code <= 0x24e9) ||
  (code >= 0x1d400 && code <= 0x1d7ff) ||
  (code >= 0x1f130 && code <= 0x1f189) ||
  (code >= 0x1d00 && code <= 0x1d22) ||
  (code >= 0x210a && code <= 0x2131 && code !== 0x2116 && code !== 0x2122 && code !== 0x212b);

/** Marks drawn over Latin letters and what is put invisibly between them; vowel points are none. */
const isOrnament = (code: number, word: string): boolean =>
  /^[a-z\d]+$/u.test(word) && !(code >= 0xfe00 && code <= 0xfe0f) && code !== 0xad;

/** The vowel that each hiragana ends in, from ぁ to を. */
const vowelsOfKana =
  'aaiiuueeooaaiiuueeooaaiiuueeooaaiiuuueeooaiueoaaaiiiuuueeeoooaiueoaauuooaiueoaaieo';
const firstKana = 0x3041;
const smallVowels = 'ぁぃぅぇぉ';

const isSmallVowelOf = (vowel: string, kana: string): boolean =>
  smallVowels.includes(vowel) && vowelOfKana(vowel) === vowelOfKana(kana);

/** Whether a letter is nothing but the vowel of the one before; two い are "good" anywhere. */
const saysVowelOf = (vowel: string, letter: string): boolean =>
  'あうえお'.includes(vowel)
    ? vowelOfKana(vowel) === vowelOfKana(letter)
    : saysKoreanVowelOf(vowel, letter);

const vowelOfKana = (kana: string): string => vowelsOfKana.charAt(kana.charCodeAt(0) - firstKana);
