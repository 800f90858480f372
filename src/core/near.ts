import { type Comparison, compare } from './compare.ts';
import { mayMatch } from './context.ts';
import type { Entry } from './entry.ts';
import { hasNoMore, hasNoMoreButLinks } from './facts.ts';
import type { FingerprintReader } from './fingerprint.ts';
import { Lookup } from './lookup.ts';
import { type Prepared, prepare } from './prepare.ts';
import { Sketcher } from './sketch.ts';
import type { CharacterTable } from './table.ts';
import type { Reason, VerdictSettings } from './verdict.ts';

/** Originals that one hash finds, and pairs that are compared for one comment. */
const mostUnderHash = 6;
const mostCompared = 12;
/** Longer texts are only ever equal or not. */
const longestCompared = 20000;
/** Prepared texts that are kept at a time. */
const mostPrepared = 400;

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
    for (const owner of this.#candidates()) {
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
    for (const hash of this.#sketcher.stored) this.#lookup.push(hash, index);
  }

  pop(index: number): void {
    this.#lookup.pop(index);
  }

  #sketch(entry: Entry): void {
    if (this.#sketched === entry) return;
    this.#sketched = entry;
    this.#reader.read(entry.comment.text);
    this.#sketcher.sketch(this.#reader.reading, entry.weight);
  }

  /** Indices of originals that share a hash with the text, the first ones first. */
  #candidates(): number[] {
    const owners: number[] = [];
    for (const hash of this.#sketcher.sought)
      this.#lookup.visit(hash, owner => {
        if (!owners.includes(owner)) owners.push(owner);
        return false;
      });
    return owners.sort((a, b) => a - b).slice(0, mostCompared);
  }

  #isWorthComparing(original: Entry, entry: Entry): boolean {
    const shorter = Math.min(original.weight, entry.weight);
    const longer = Math.max(original.weight, entry.weight);
    if (shorter * 2 < longer && longer > 400) return false;
    if (Math.max(original.comment.text.length, entry.comment.text.length) > longestCompared)
      return false;
    return mayMatch(original, entry, this.#settings);
  }

  #judge(original: Entry, entry: Entry): Found | undefined {
    const comparison = compare(this.#prepare(original), this.#prepare(entry));
    if (comparison === undefined) return undefined;
    const { harm, frame, disguised } = comparison;
    const { comment } = entry;
    const isCopy =
      harm === 'none' || harm === 'near' || (harm === 'loose' && this.#settings.level === 'loose');
    if (isCopy && hasNoMore(comment, original.comment))
      return { original, reason: harm === 'none' ? 'same wording' : 'near copy', comparison };
    if (!hasNoMoreButLinks(comment, original.comment)) return undefined;
    if (disguised) return { original, reason: 'template', comparison };
    return frame ? { original, reason: undefined, comparison } : undefined;
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
