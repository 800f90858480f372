import { createThread } from '../../src/core/thread.ts';
import type { Level, Reason } from '../../src/core/verdict.ts';
import { find, findByStructure } from '../../src/page/find.ts';
import { createLedger } from '../../src/page/ledger.ts';
import type { Pattern, Reading } from '../../src/page/pattern.ts';
import { hashNames } from './hash-names.ts';
import { quotingText } from './quoting.ts';

/** What a page is asked. */
export interface Asked {
  readonly url: string;
  readonly finder: 'auto' | 'structure';
  readonly hashNames?: boolean;
  readonly level?: Level;
  /** Outline what is found, and mark the copies. */
  readonly picture?: boolean;
}

/** One comment as it was read; `parent` is a place in the list. */
export interface SeenComment {
  readonly text: string;
  /** The text with the quotations that `text` leaves out. */
  readonly quoting: string;
  readonly author: string | null;
  /** Milliseconds since the epoch. */
  readonly time: number | null;
  readonly id: string | null;
  readonly likes: number | null;
  readonly rating: number | null;
  readonly links: readonly string[];
  readonly images: readonly string[];
  readonly code: readonly string[];
  readonly parent: number | null;
  readonly depth: number | null;
  readonly role: 'comment' | 'op';
}

export interface Seen {
  readonly finder: Pattern['finder'] | 'none';
  readonly rules: Pattern['rules'];
  readonly comments: readonly SeenComment[];
  /** Copies, by their places in the list. */
  readonly hidden: readonly SeenCopy[];
  readonly ms: { readonly find: number; readonly read: number; readonly compare: number };
}

export interface SeenCopy {
  readonly index: number;
  readonly original: number | null;
  readonly reason: Reason;
  readonly similarity: number;
}

function see(asked: Asked): Seen {
  if (asked.hashNames) hashNames(document);
  const start = performance.now();
  const pattern =
    asked.finder === 'structure' ? findByStructure(document) : find(document, asked.url);
  const found = performance.now();
  const readings = pattern ? readAll(pattern) : [];
  const read = performance.now();
  const hidden = compare(readings, asked.level ?? 'near');
  const compared = performance.now();
  if (asked.picture) outline(readings, hidden);
  return {
    finder: pattern?.finder ?? 'none',
    rules: pattern?.rules ?? [],
    comments: describe(pattern, readings),
    hidden,
    ms: { find: found - start, read: read - found, compare: compared - read },
  };
}

function readAll(pattern: Pattern): Reading[] {
  return pattern.elements(document).flatMap(element => pattern.read(element) ?? []);
}

/** The verdicts of the core, told as the page loop tells it. */
function compare(readings: readonly Reading[], level: Level): SeenCopy[] {
  const ledger = createLedger();
  const thread = createThread({
    level,
    fromCopy: 1,
    authors: 'anyone',
    shortReplies: 'siblings',
    original: 'first',
    placeholders: true,
    neverHide: new Set(),
    alwaysHide: new Set(),
  });
  for (const reading of readings) ledger.put(reading);
  thread.update(ledger.all().map(known => known.comment));
  const keys = readings.map(({ element }) => ledger.at(element)?.key);
  return keys.flatMap((key, index) => {
    const verdict = key === undefined ? undefined : thread.verdict(key);
    if (!verdict?.hide) return [];
    const { original, reason, similarity } = verdict;
    return [
      { index, original: original === null ? null : keys.indexOf(original), reason, similarity },
    ];
  });
}

function describe(pattern: Pattern | null, readings: readonly Reading[]): SeenComment[] {
  const places = new Map(readings.map((reading, at) => [reading.element, at]));
  const depths = depthsOf(readings);
  return readings.map(reading => ({
    text: reading.text,
    quoting: pattern ? quotingText(pattern, reading) : '',
    author: reading.author ?? null,
    time: reading.time ?? null,
    id: reading.id ?? null,
    likes: reading.likes ?? null,
    rating: reading.rating ?? null,
    links: reading.links ?? [],
    images: reading.images ?? [],
    code: reading.code ?? [],
    parent: reading.parent ? (places.get(reading.parent) ?? null) : (reading.parent ?? null),
    depth: depths.get(reading.element) ?? null,
    role: reading.role ?? 'comment',
  }));
}

/** Nesting from 0, by element: an answer comes after what it answers. */
function depthsOf(readings: readonly Reading[]): Map<Element, number> {
  const depths = new Map<Element, number>();
  for (const { element, parent } of readings) {
    const above = parent ? depths.get(parent) : parent === null ? -1 : undefined;
    if (above !== undefined) depths.set(element, above + 1);
  }
  return depths;
}

function outline(readings: readonly Reading[], hidden: readonly SeenCopy[]): void {
  const copies = new Set(hidden.map(({ index }) => index));
  for (const [at, { element, body }] of readings.entries()) {
    element.setAttribute('style', `outline: 2px solid ${copies.has(at) ? '#c22' : '#06c'}`);
    for (const part of body) part.setAttribute('style', 'outline: 2px dotted #080');
  }
}

Object.assign(globalThis, { unecho: see });
