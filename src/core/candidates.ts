import { Rows } from './column.ts';
import { shortWeight } from './context.ts';
import { Cores } from './cores.ts';
import { Lookup } from './lookup.ts';
import {
  type Core,
  counts,
  hasOtherWord,
  isSlip,
  lacksWord,
  mayBeSlip,
  mayFrame,
  mayOverlap,
  mostLacking,
  mostOwn,
  noCore,
  seam,
  Threes,
} from './overlap.ts';
import { agreement, fewShingles, type Hashes, Sketcher } from './sketch.ts';
import { frameFloor } from './template.ts';
import type { Reading } from './wording.ts';

/** Owners that one hash finds, and that are given for one text. */
const mostUnderHash = 6;
const mostCandidates = 12;
/**
 * Owners from which on they are many, and found by less: texts of a greater weight by no halves,
 * and by one shingle beside both ends. Few have few hashes in common by chance; of many, a copy
 * has most of its hashes in common with its original.
 */
const many = 4000;
const halvesToOfMany = 200;
const shinglesOfMany = 3;
/** Share of the bins that agree in texts worth comparing. */
const leastAgreement = 0.3;
/** Weight below which a text that promotes in disguise is not known again. */
const leastDisguised = 120;
/** The bins of a core, as `Sketcher` has them. */
const parts = { low: 0, high: 1 } as const;

/** What is known of texts beyond what they are found by. */
export interface Texts {
  /** What is read in the text of an owner. */
  readonly readingOf: (owner: number) => Reading;
  /** Whether the text looked for may say what it does in other words than another. */
  readonly mayAdvertise: () => boolean;
  /** Whether a letter is drawn out in it or in the text of an owner. */
  readonly mayCry: (owner: number) => boolean;
}

/**
 * Finds the texts that may be near-duplicates of another, without looking at all. Owners are
 * numbered in the order in which they are put in; the last is the first taken out.
 */
export class Candidates {
  readonly #wholes = new Lookup(mostUnderHash);
  readonly #halves = new Lookup(mostUnderHash);
  readonly #shingles = new Lookup(mostUnderHash);
  readonly #cores = new Cores();
  readonly #bins = new Rows(2);
  readonly #sketcher = new Sketcher();
  readonly #threes = new Threes();
  /** The threes are those of the text sketched last. */
  #hasThrees = false;
  #id: number | undefined;
  #weight = 0;
  /** How many owners there are. */
  #size = 0;
  /** Weight of the shorter of two texts from which a copy may say less. */
  readonly #leastLeftOut: number;

  constructor(leastLeftOut: number) {
    this.#leastLeftOut = leastLeftOut;
  }

  /**
   * Reads what a text is found by, and notes a hash by which it is found whatever it says;
   * `find` and `push` are of the text sketched last.
   */
  sketch(reading: Reading, weight: number, id: number | undefined): void {
    this.#sketcher.sketch(reading, weight);
    this.#hasThrees = false;
    this.#id = id;
    this.#weight = weight;
  }

  /** Owners, the first ones first. */
  find(texts: Texts): readonly number[] {
    const { whole, sought, shingles } = this.#sketcher;
    const found: number[] = [];
    if (whole !== 0) collect(this.#wholes, whole, found);
    if (this.#id !== undefined) collect(this.#wholes, this.#id, found);
    collectFew(this.#shingles, shingles, this.#shinglesUsed, found, owner =>
      this.#isAlike(owner, texts),
    );
    if (this.#usesHalves)
      collectFew(this.#halves, sought, sought.size, found, owner => this.#isSlip(owner, texts));
    return found.length < 2 ? found : found.sort((a, b) => a - b).slice(0, mostCandidates);
  }

  push(owner: number): void {
    const { whole, stored, shingles, low, high } = this.#sketcher;
    if (whole !== 0) this.#wholes.push(whole, owner);
    if (this.#id !== undefined) this.#wholes.push(this.#id, owner);
    if (this.#usesHalves) pushAll(this.#halves, stored, stored.size, owner);
    pushAll(this.#shingles, shingles, this.#shinglesUsed, owner);
    this.#cores.push(owner, this.#sketcher);
    this.#bins.set(owner, parts.low, low);
    this.#bins.set(owner, parts.high, high);
    this.#size = owner + 1;
  }

  /** Numbers an owner that is not to be found. */
  pass(owner: number): void {
    this.#cores.push(owner, noCore);
    this.#size = owner + 1;
  }

  pop(owner: number): void {
    this.#wholes.pop(owner);
    this.#halves.pop(owner);
    this.#shingles.pop(owner);
    this.#cores.pop(owner);
    this.#size = owner;
  }

  get #usesHalves(): boolean {
    return this.#size < many || this.#weight < halvesToOfMany;
  }

  get #shinglesUsed(): number {
    const { size } = this.#sketcher.shingles;
    return this.#size < many ? size : Math.min(size, shinglesOfMany);
  }

  #isAlike(owner: number, texts: Texts): boolean {
    const { length } = this.#sketcher;
    const otherLength = this.#cores.lengthOf(owner);
    if (!mayOverlap(length, otherLength)) return false;
    if (length > fewShingles && this.#agreement(owner) < leastAgreement) return false;
    if (!this.#hasThrees) this.#threes.take(this.#sketcher);
    this.#hasThrees = true;
    const most = mostLacking(otherLength, length);
    const other = this.#cores.coreOf(owner, texts.readingOf);
    const lacking = this.#threes.lackedBy(other, most);
    if (lacking > most || !this.#mayRepeat(owner, other, texts)) return false;
    // A copy says nothing of its own, but that it may fill a frame or urge in other words.
    if (lacking <= seam || !this.#threes.hasOwn(other, mostOwn(this.#weight))) return true;
    if (counts(other) || counts(this.#sketcher)) return true;
    const common = otherLength - 2 - lacking;
    return (
      (this.#weight >= frameFloor && mayFrame(common, length, otherLength)) || texts.mayAdvertise()
    );
  }

  #agreement(owner: number): number {
    const { low, high } = this.#sketcher;
    const bins = this.#bins;
    return agreement(low, high, bins.get(owner, parts.low), bins.get(owner, parts.high));
  }

  /** Half of a short text stands in many others; what is left must be close to the same. */
  #isSlip(owner: number, texts: Texts): boolean {
    if (!mayBeSlip(this.#sketcher.length, this.#cores.lengthOf(owner))) return false;
    const other = this.#cores.coreOf(owner, texts.readingOf);
    return isSlip(this.#sketcher, other) && this.#mayRepeat(owner, other, texts);
  }

  /** Of two short texts neither says a word of its own, but that it may cry or advertise. */
  #mayRepeat(owner: number, other: Core, { mayCry, mayAdvertise }: Texts): boolean {
    const text = this.#sketcher;
    const weight = this.#weight * Math.min(1, other.length / text.length);
    if (weight >= shortWeight) return true;
    if (!hasOtherWord(text, other) && (weight >= this.#leastLeftOut || !lacksWord(text, other)))
      return true;
    return mayCry(owner) || (weight >= leastDisguised && mayAdvertise());
  }
}

function collect(lookup: Lookup, hash: number, found: number[]): void {
  for (let place = lookup.first(hash); place >= 0; place = lookup.next(hash, place)) {
    const owner = lookup.ownerAt(place);
    if (!found.includes(owner)) found.push(owner);
  }
}

/** Collects the wanted owners under the first hashes of some. */
function collectFew(
  lookup: Lookup,
  hashes: Hashes,
  count: number,
  found: number[],
  isWanted: (owner: number) => boolean,
): void {
  for (let index = 0; index < count; index += 1)
    lookup.eachOfFew(hashes.at(index), owner => {
      if (!found.includes(owner) && isWanted(owner)) found.push(owner);
    });
}

function pushAll(lookup: Lookup, hashes: Hashes, count: number, owner: number): void {
  for (let index = 0; index < count; index += 1) lookup.push(hashes.at(index), owner);
}
