import { Candidates } from './candidates.ts';
import type { Column } from './column.ts';
import type { Comment } from './comment.ts';
import type { Comments, Slot } from './comments.ts';
import { type Comparison, compare } from './compare.ts';
import { mayMatch, shortWeight } from './context.ts';
import { compareCut } from './cut.ts';
import { hasNoMore, hasNoMoreButLinks } from './facts.ts';
import type { FingerprintReader } from './fingerprint.ts';
import { combine, hashString } from './hash.ts';
import { type Prepared, prepare } from './prepare.ts';
import { mayAdvertise } from './promotion.ts';
import { plainAddresses, withoutFaces } from './spans.ts';
import type { CharacterTable } from './table.ts';
import type { Reason, VerdictSettings } from './verdict.ts';
import type { Reading } from './wording.ts';

/** Longer texts are only ever equal or not. */
const longestCompared = 20000;
/** Atoms of prepared texts that are kept at a time: half a megabyte. */
const mostPrepared = 4000;

/** What comparing with the originals brought to light. */
export interface Found {
  readonly original: Slot;
  /** Undefined where the two only share a frame. */
  readonly reason: Reason | undefined;
  readonly comparison: Comparison;
}

/** Finds originals that say the same in almost the same words. */
export class NearFinder {
  readonly #comments: Comments;
  readonly #reader: FingerprintReader;
  readonly #table: CharacterTable;
  readonly #settings: VerdictSettings;
  readonly #candidates: Candidates;
  readonly #prepared = new Map<Comment, Prepared>();
  #preparedAtoms = 0;
  /** What `find` sketched last, so that `push` need not. */
  #sketched: Comment | undefined;

  constructor(
    comments: Comments,
    reader: FingerprintReader,
    table: CharacterTable,
    settings: VerdictSettings,
  ) {
    this.#comments = comments;
    this.#reader = reader;
    this.#table = table;
    this.#settings = settings;
    this.#candidates = new Candidates(leastLeftOut[settings.level === 'loose' ? 'loose' : 'near']);
  }

  /** Looks among the originals, given by their slots. */
  find(slot: Slot, originals: Column): Found | undefined {
    this.#sketch(slot);
    const { text } = this.#comments.get(slot);
    const textOf = (owner: number): string => this.#comments.get(originals.get(owner)).text;
    let advertises: boolean | undefined;
    const owners = this.#candidates.find({
      readingOf: owner => readWords(this.#reader, textOf(owner)),
      mayAdvertise: () => (advertises ??= mayAdvertise(text)),
      mayCry: owner => drawnOut.test(text) || drawnOut.test(textOf(owner)),
    });
    let framed: Found | undefined;
    for (const owner of owners) {
      const original = originals.get(owner);
      if (!this.#isWorthComparing(original, slot)) continue;
      const found = this.#judge(original, slot);
      if (found?.reason !== undefined) return found;
      framed ??= found;
    }
    return framed;
  }

  push(slot: Slot, index: number): void {
    this.#sketch(slot);
    this.#candidates.push(index);
  }

  /** In the place of `push`, for one that is not to be found. */
  pass(index: number): void {
    this.#candidates.pass(index);
  }

  pop(index: number): void {
    this.#candidates.pop(index);
  }

  #sketch(slot: Slot): void {
    const comment = this.#comments.get(slot);
    if (this.#sketched === comment) return;
    this.#sketched = comment;
    this.#candidates.sketch(
      readWords(this.#reader, comment.text),
      this.#comments.weight(slot),
      comment.id === undefined ? undefined : combine(idSeed, hashString(comment.id)),
    );
  }

  #isWorthComparing(original: Slot, slot: Slot): boolean {
    const [a, b] = [this.#comments.get(original), this.#comments.get(slot)];
    if (Math.max(a.text.length, b.text.length) > longestCompared) return false;
    return mayMatch(this.#comments, original, slot, this.#settings);
  }

  #judge(original: Slot, slot: Slot): Found | undefined {
    const [before, comment] = [this.#comments.get(original), this.#comments.get(slot)];
    const [a, b] = [this.#prepare(before), this.#prepare(comment)];
    const comparison =
      (isOne(before, comment) || isCutLong(b) ? compareCut(a, b) : undefined) ?? compare(a, b);
    if (comparison === undefined) return undefined;
    const { harm, frame, disguised } = comparison;
    const isCopy =
      harm === 'none' || harm === 'near' || (harm === 'loose' && this.#settings.level === 'loose');
    if (isCopy && hasNoMore(comment, before))
      return { original, reason: harm === 'none' ? 'same wording' : 'near copy', comparison };
    if (!(disguised || frame) || !hasNoMoreButLinks(comment, before)) return undefined;
    return { original, reason: disguised ? 'template' : undefined, comparison };
  }

  #prepare(comment: Comment): Prepared {
    const known = this.#prepared.get(comment);
    if (known !== undefined) return known;
    const prepared = prepare(comment.text, this.#table);
    this.#preparedAtoms += prepared.atoms.length;
    if (this.#preparedAtoms > mostPrepared) {
      this.#prepared.clear();
      this.#preparedAtoms = prepared.atoms.length;
    }
    this.#prepared.set(comment, prepared);
    return prepared;
  }
}

/** What a text is found by: all but its faces, laughs and sobs. */
function readWords(reader: FingerprintReader, text: string): Reading {
  const reading = reader.read(text);
  if (!reading.mayHoldFaces && !reading.isLinked) return reading;
  return reader.read(withoutFaces(plainAddresses(text)));
}

const drawnOut = /(\p{L})\1\1/u;

/** Weight from which a text may lack words of its original, by level: 24 Latin letters, or 12. */
const leastLeftOut = { near: shortWeight, loose: 120 } as const;

const idSeed = 7;

/** Least weight that is left of a text, a hundred Latin letters: shorter, many begin alike. */
const leastCut = 1000;
/** So much of it is left that no other text begins so. */
const isCutLong = ({ isCut, weight }: Prepared): boolean => isCut && weight >= leastCut;

/** One comment, shown twice. */
const isOne = (a: Comment, b: Comment): boolean => a.id !== undefined && a.id === b.id;
