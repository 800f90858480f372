import { distance } from 'fastest-levenshtein';
import type { Comment } from '../../src/core/comment.ts';
import { Comments } from '../../src/core/comments.ts';
import { Decisions } from '../../src/core/decide.ts';
import { FingerprintReader } from '../../src/core/fingerprint.ts';
import { Originals } from '../../src/core/originals.ts';
import { CharacterTable } from '../../src/core/table.ts';
import { createThread } from '../../src/core/thread.ts';
import { defaultVerdictSettings } from '../../src/core/verdict.ts';

/** For each comment the index of the one it is grouped under; its own where it stands alone. */
export type Grouping = Int32Array;

export interface Grouper {
  readonly name: string;
  /** Compares all pairs, so it is run on few comments only. */
  readonly quadratic?: boolean;
  /** Null for the floor, which groups nothing. Second, what must stay alive for the memory to be read. */
  readonly run: (comments: readonly Comment[]) => {
    readonly groups: Grouping | null;
    readonly alive: unknown;
  };
}

const settings = { ...defaultVerdictSettings, shortReplies: 'page' } as const;

/** Reads every character once and hashes it to 64 bits. */
function readAll(comments: readonly Comment[]): { groups: null; alive: unknown } {
  let sum = 0;
  for (const { text } of comments) {
    let low = 0x811c9dc5;
    let high = 0x9747b28c;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ code, 0x5bd1e995);
    }
    sum ^= low ^ high;
  }
  return { groups: null, alive: sum };
}

function byKey(
  comments: readonly Comment[],
  keyOf: (text: string) => string,
): { groups: Grouping; alive: unknown } {
  const first = new Map<string, number>();
  const groups = Int32Array.from(comments, ({ text }, index) => {
    const key = keyOf(text);
    const known = first.get(key);
    if (known === undefined) first.set(key, index);
    return known ?? index;
  });
  return { groups, alive: first };
}

const normalize = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function byWording(comments: readonly Comment[]): { groups: Grouping; alive: unknown } {
  const reader = new FingerprintReader(new CharacterTable());
  const read = new Comments();
  const decisions = new Decisions(read);
  const originals = new Originals(read, settings, undefined);
  const groups = new Int32Array(comments.length);
  comments.forEach((comment, slot) => {
    read.put(slot, comment);
    read.read(slot, reader);
    decisions.decide(slot, originals, settings);
    const verdict = decisions.tell(slot, settings);
    groups[slot] = verdict?.hide ? Number(verdict.original) : slot;
  });
  return { groups, alive: [read, decisions, originals] };
}

function byThread(comments: readonly Comment[]): { groups: Grouping; alive: unknown } {
  const thread = createThread(settings);
  thread.update(comments);
  const groups = Int32Array.from(comments, ({ key }, index) => {
    const verdict = thread.verdict(key);
    return verdict?.hide && verdict.original !== null ? Number(verdict.original) : index;
  });
  return { groups, alive: thread };
}

/** Every text with every one before it (the way of YT-Spammer-Purge: lower case, ratio 0.9). */
function byLevenshtein(comments: readonly Comment[]): { groups: Grouping; alive: unknown } {
  const lower = comments.map(({ text }) => text.toLowerCase());
  const groups = Int32Array.from(lower, (text, index) => {
    for (let before = 0; before < index; before += 1) {
      const other = lower[before] ?? '';
      const longer = Math.max(text.length, other.length, 1);
      if (1 - distance(text, other) / longer >= 0.9) return before;
    }
    return index;
  });
  return { groups, alive: lower };
}

function shinglesOf(text: string): Int32Array {
  const plain = normalize(text);
  const size = Math.max(1, plain.length - 2);
  const shingles = new Int32Array(size);
  for (let index = 0; index < size; index += 1) {
    let hash = 0x811c9dc5;
    for (const unit of [index, index + 1, index + 2])
      hash = Math.imul(hash ^ (plain.charCodeAt(unit) || 0), 0x01000193);
    shingles[index] = hash ^ (hash >>> 15);
  }
  return shingles;
}

/** MinHash of 64 values over 3-grams, 16 bands of 4, Jaccard at least 0.7. */
function byMinHash(comments: readonly Comment[]): { groups: Grouping; alive: unknown } {
  const values = 64;
  const rows = 4;
  const bands = new Map<string, number>();
  const signatures: Int32Array[] = [];
  const groups = Int32Array.from(comments, ({ text }, index) => {
    const signature = new Int32Array(values).fill(0x7fffffff);
    for (const shingle of shinglesOf(text))
      for (let value = 0; value < values; value += 1) {
        const mixed = Math.imul(shingle ^ Math.imul(value + 1, 0x9e3779b1), 0x85ebca6b) >>> 1;
        if (mixed < (signature[value] ?? 0)) signature[value] = mixed;
      }
    signatures.push(signature);
    let found = index;
    for (let band = 0; band < values / rows; band += 1) {
      const key = `${band}:${signature.subarray(band * rows, band * rows + rows).join()}`;
      const other = bands.get(key);
      if (other === undefined) bands.set(key, index);
      else if (found === index && agreement(signatures[other], signature) >= 0.7) found = other;
    }
    return found;
  });
  return { groups, alive: [bands, signatures] };
}

function agreement(a: Int32Array | undefined, b: Int32Array): number {
  let equal = 0;
  for (let value = 0; value < b.length; value += 1) if (a?.[value] === b[value]) equal += 1;
  return equal / b.length;
}

/** SimHash of 32 bits over 3-grams, found by its four bytes, at most 3 bits apart. */
function bySimHash(comments: readonly Comment[]): { groups: Grouping; alive: unknown } {
  const tables = Array.from({ length: 4 }, () => new Map<number, number[]>());
  const hashes = new Int32Array(comments.length);
  const groups = Int32Array.from(comments, ({ text }, index) => {
    const hash = simHash(shinglesOf(text));
    hashes[index] = hash;
    let found = index;
    for (const [byte, table] of tables.entries()) {
      const key = (hash >>> (8 * byte)) & 255;
      const known = table.get(key) ?? [];
      table.set(key, known);
      for (const other of known.slice(-200))
        if (found === index && bitsIn(hash ^ (hashes[other] ?? 0)) <= 3) found = other;
      known.push(index);
    }
    return found;
  });
  return { groups, alive: [tables, hashes] };
}

function simHash(shingles: Int32Array): number {
  const sums = new Int32Array(32);
  for (const shingle of shingles)
    for (let bit = 0; bit < 32; bit += 1)
      sums[bit] = (sums[bit] ?? 0) + ((shingle >>> bit) & 1 ? 1 : -1);
  let hash = 0;
  for (let bit = 0; bit < 32; bit += 1) if ((sums[bit] ?? 0) > 0) hash |= 1 << bit;
  return hash;
}

function bitsIn(value: number): number {
  let bits = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}

export const floor: Grouper = { name: 'floor: read and hash', run: readAll };

export const groupers: readonly Grouper[] = [
  floor,
  { name: 'Map on raw text', run: comments => byKey(comments, text => text) },
  { name: 'exact + same wording', run: byWording },
  { name: 'all reasons', run: byThread },
  { name: 'NFKC + expressions', run: comments => byKey(comments, normalize) },
  { name: 'MinHash-LSH 64', run: byMinHash },
  { name: 'SimHash 32', run: bySimHash },
  { name: 'pairwise Levenshtein .9', quadratic: true, run: byLevenshtein },
];

/** Ways that take minutes, run only when asked for. */
export async function slowGroupers(): Promise<Grouper[]> {
  const { dedupe } = await import('fuzzball');
  return [
    {
      name: 'fuzzball.dedupe',
      run: comments => {
        const kept = dedupe(
          comments.map(({ text }) => text),
          { cutoff: 90 },
        );
        return { groups: null, alive: kept };
      },
    },
  ];
}
