import { find, findByStructure } from '../../src/page/find.ts';
import type { Pattern } from '../../src/page/pattern.ts';
import { readWords } from '../../src/page/read.ts';
import { parseTime } from '../../src/page/time.ts';
import { hashNames } from './hash-names.ts';

/** What a page is asked. */
export interface Asked {
  readonly url: string;
  readonly finder: 'auto' | 'structure';
  readonly hashNames?: boolean;
  /** Outline what is found. */
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
  /** Undefined is told apart from null, the top. */
  readonly parent: number | null | undefined;
  readonly depth: number | null;
  readonly role: 'comment' | 'op';
}

export interface Seen {
  readonly finder: Pattern['finder'] | 'none';
  readonly rules: Pattern['rules'];
  readonly comments: readonly SeenComment[];
  readonly ms: { readonly find: number; readonly read: number };
}

function see(asked: Asked): Seen {
  if (asked.hashNames) hashNames(document);
  const start = performance.now();
  const pattern =
    asked.finder === 'structure' ? findByStructure(document) : find(document, asked.url);
  const found = performance.now();
  const comments = pattern ? readAll(pattern) : [];
  const read = performance.now();
  if (asked.picture && pattern) outline(pattern);
  return {
    finder: pattern?.finder ?? 'none',
    rules: pattern?.rules ?? [],
    comments,
    ms: { find: found - start, read: read - found },
  };
}

function readAll(pattern: Pattern): SeenComment[] {
  const readings = pattern.elements(document).flatMap(element => pattern.read(element) ?? []);
  const places = new Map(readings.map((reading, at) => [reading.element, at]));
  return readings.map(reading => ({
    text: reading.text,
    quoting: readWords(reading.body, undefined).text,
    author: reading.author ?? null,
    time: reading.time ?? null,
    id: reading.id ?? null,
    likes: reading.likes ?? null,
    rating: reading.rating ?? null,
    links: reading.links ?? [],
    images: reading.images ?? [],
    code: reading.code ?? [],
    parent: reading.parent ? (places.get(reading.parent) ?? null) : reading.parent,
    depth: reading.depth ?? null,
    role: reading.role ?? 'comment',
  }));
}

function outline(pattern: Pattern): void {
  for (const element of pattern.elements(document)) {
    const reading = pattern.read(element);
    if (!reading) continue;
    element.setAttribute('style', 'outline: 2px solid #06c; outline-offset: 1px');
    for (const part of reading.body) part.setAttribute('style', 'outline: 2px dotted #080');
  }
}

Object.assign(globalThis, { unecho: see, unechoTime: parseTime });
