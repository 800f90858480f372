import { type Comparison, compare } from './compare.ts';
import { mayMatch } from './context.ts';
import { compareCut } from './cut.ts';
import type { Entry } from './entry.ts';
import { hasNoMore, hasNoMoreButLinks } from './facts.ts';
import type { FingerprintReader } from './fingerprint.ts';
import { combine, hashString } from './hash.ts';
import { enlarge, Lookup } from './lookup.ts';
import { type Prepared, prepare } from './prepare.ts';
import { agreement, Sketcher } from './sketch.ts';
import { plainAddresses, withoutFaces } from './spans.ts';
import type { CharacterTable } from './table.ts';
import type { Reason, VerdictSettings } from './verdict.ts';

/** Originals that one hash finds, and pairs that are compared for one comment. */
const mostUnderHash = 6;
const mostCompared = 12;
/** Longer texts are only ever equal or not. */
const longestCompared = 20000;
/** Share of the bins that agree in texts worth comparing. */
const leastAgreement = 0.3;
/** Prepared texts that are kept at a time. */
const mostPrepared = 100;

/** What comparing with the originals brought to light. */
export interface Found {
  readonly original: Entry;
  /** Undefined where the two only share a frame. */
  readonly reason: Reason | undefined;
  readonly comparison: Comparison;
}

/** Finds originals that say the same in almost the same words. */
export class NearFinder {
  readonly #lookup = new Lookup(mostUnderHash);
  readonly #sketcher = new Sketcher();
  readonly #prepared = new Map<Entry, Prepared>();
  readonly #reader: FingerprintReader;
  readonly #table: CharacterTable;
  readonly #settings: VerdictSettings;
  /** The bins of each original, in two numbers. */
  #bins = new Int32Array(64);
  /** What `find` sketched last, so that `push` need not. */
  #sketched: Entry | undefined;

  constructor(reader: FingerprintReader, table: CharacterTable, settings: VerdictSettings) {
    this.#reader = reader;
    this.#table = table;
    this.#settings = settings;
  }

  find(entry: Entry, originals: readonly Entry[]): Found | undefined {
    this.#sketch(entry);
    let framed: Found | undefined;
    for (const owner of this.#candidates(entry)) {
      const original = originals[owner];
      if (original === undefined || !this.#isWorthComparing(original, entry)) continue;
      const found = this.#judge(original, entry);
      if (found?.reason !== undefined) return found;
      framed ??= found;
    }
    return framed;
  }

  push(entry: Entry, index: number): void {
    this.#sketch(entry);
    const { stored, shingles, low, high } = this.#sketcher;
    for (const hash of stored) this.#lookup.push(hash, index);
    for (const hash of shingles) this.#lookup.push(hash, index);
    if (entry.comment.id !== undefined) this.#lookup.push(idHash(entry.comment.id), index);
    if (this.#bins.length < 2 * index + 2) this.#bins = enlarge(this.#bins);
    this.#bins[2 * index] = low;
    this.#bins[2 * index + 1] = high;
  }

  pop(index: number): void {
    this.#lookup.pop(index);
  }

  #sketch(entry: Entry): void {
    if (this.#sketched === entry) return;
    this.#sketched = entry;
    this.#sketcher.sketch(
      this.#reader.readingOf(withoutFaces(plainAddresses(entry.comment.text))),
      entry.weight,
    );
  }

  /** Indices of originals that share a hash with the text, the first ones first. */
  #candidates(entry: Entry): number[] {
    const owners: number[] = [];
    const add = (owner: number): boolean => {
      if (!owners.includes(owner)) owners.push(owner);
      return false;
    };
    for (const hash of this.#sketcher.sought) this.#lookup.visit(hash, add);
    if (entry.comment.id !== undefined) this.#lookup.visit(idHash(entry.comment.id), add);
    const addAlike = (owner: number): boolean => this.#isAlike(owner) && add(owner);
    for (const hash of this.#sketcher.shingles) this.#lookup.visit(hash, addAlike);
    return owners.sort((a, b) => a - b).slice(0, mostCompared);
  }

  #isAlike(owner: number): boolean {
    const { low, high } = this.#sketcher;
    const [otherLow = 0, otherHigh = 0] = [this.#bins[2 * owner], this.#bins[2 * owner + 1]];
    return agreement(low, high, otherLow, otherHigh) >= leastAgreement;
  }

  #isWorthComparing(original: Entry, entry: Entry): boolean {
    if (Math.max(original.comment.text.length, entry.comment.text.length) > longestCompared)
      return false;
    return mayMatch(original, entry, this.#settings);
  }

  #judge(original: Entry, entry: Entry): Found | undefined {
    const cut = isOne(original, entry)
      ? compareCut(this.#prepare(original), this.#prepare(entry))
      : undefined;
    const comparison = cut ?? this.#compare(original, entry);
    if (comparison === undefined) return undefined;
    const { harm, frame, disguised } = comparison;
    const { comment } = entry;
    const isCopy =
      harm === 'none' || harm === 'near' || (harm === 'loose' && this.#settings.level === 'loose');
    if (isCopy && hasNoMore(comment, original.comment))
      return { original, reason: harm === 'none' ? 'same wording' : 'near copy', comparison };
    if (!(disguised || frame) || !hasNoMoreButLinks(comment, original.comment)) return undefined;
    return { original, reason: disguised ? 'template' : undefined, comparison };
  }

  /** What was found once is kept: comments put before others make those be decided anew. */
  #compare(original: Entry, entry: Entry): Comparison | undefined {
    const known = entry.compared?.find(other => other.original === original);
    if (known !== undefined) return known.comparison;
    const comparison = compare(this.#prepare(original), this.#prepare(entry));
    // A new array each time: one that grows reserves room for sixteen more.
    entry.compared = [...(entry.compared ?? []).slice(1 - mostCompared), { original, comparison }];
    return comparison;
  }

  #prepare(entry: Entry): Prepared {
    const known = this.#prepared.get(entry);
    if (known !== undefined) return known;
    if (this.#prepared.size >= mostPrepared) this.#prepared.clear();
    const prepared = prepare(entry.comment.text, this.#table);
    this.#prepared.set(entry, prepared);
    return prepared;
  }
}

const idHash = (id: string): number => combine(idSeed, hashString(id));
const idSeed = 7;

/** One comment, shown twice. */
const isOne = (a: Entry, b: Entry): boolean =>
  a.comment.id !== undefined && a.comment.id === b.comment.id;
