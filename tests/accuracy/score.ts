import type { SeenComment } from './inpage.ts';

/** One labelled comment of a saved page. */
export interface Gold {
  readonly text: string;
  readonly author?: string;
  readonly time?: string;
  readonly id?: string;
  readonly role?: string;
}

/** What is compared of a found comment. */
export type Scorable = Pick<SeenComment, 'text' | 'quoting' | 'author' | 'time' | 'id' | 'role'>;

/** How the comments found on one page agree with the labelled ones. */
export interface PageScore {
  readonly file: string;
  readonly level: string;
  readonly matched: number;
  readonly found: number;
  readonly gold: number;
  readonly f1: number;
  /** Hits and tries for each field of the matched comments. */
  readonly fields: Readonly<
    Record<'author' | 'time' | 'id', readonly [hits: number, tries: number]>
  >;
}

/**
 * Pairs found and gold comments in order, each once: texts equal or 3-gram Jaccard ≥ 0.8, with the
 * found one's quotation kept or dropped. Openers that match nothing count on neither side.
 */
export function scorePage(
  file: string,
  level: string,
  found: readonly Scorable[],
  gold: readonly Gold[],
): PageScore {
  const pairs = align(found, gold);
  const [usedFound, usedGold] = [new Set(pairs.map(p => p[0])), new Set(pairs.map(p => p[1]))];
  const foundN = found.filter((one, at) => usedFound.has(at) || one.role !== 'op').length;
  const goldN = gold.filter((one, at) => usedGold.has(at) || one.role !== 'op').length;
  return {
    file,
    level,
    matched: pairs.length,
    found: foundN,
    gold: goldN,
    f1: f1(pairs.length, foundN, goldN),
    fields: fieldScores(pairs, found, gold),
  };
}

export function f1(matched: number, found: number, gold: number): number {
  return found + gold === 0 ? 1 : (2 * matched) / (found + gold);
}

type Pair = readonly [found: number, gold: number];

/** Longest common subsequence under the matching rule. */
function align(found: readonly Scorable[], gold: readonly Gold[]): Pair[] {
  const texts = found.map(one => [formOf(one.text), formOf(one.quoting)] as const);
  const golds = gold.map(one => formOf(one.text));
  const same = texts.map(([plain, quoting]) =>
    golds.map(form => matches(plain, form) || matches(quoting, form)),
  );
  const best = Array.from({ length: found.length + 1 }, () =>
    new Array<number>(gold.length + 1).fill(0),
  );
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = found.length - 1; i >= 0; i--)
    for (let j = gold.length - 1; j >= 0; j--) {
      const row = best[i];
      const take = same[i]?.[j] ? at(i + 1, j + 1) + 1 : 0;
      if (row) row[j] = Math.max(take, at(i + 1, j), at(i, j + 1));
    }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < found.length && j < gold.length; )
    if (same[i]?.[j] && at(i, j) === at(i + 1, j + 1) + 1) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  return pairs;
}

interface Form {
  readonly text: string;
  readonly grams: ReadonlySet<string>;
}

const forms = new Map<string, Form>();

/** Each text is cut once: the same are compared again and again. */
function formOf(raw: string): Form {
  const known = forms.get(raw);
  if (known) return known;
  const form = cut(raw);
  if (forms.size > 20_000) forms.clear();
  forms.set(raw, form);
  return form;
}

function cut(raw: string): Form {
  const text = raw.replace(/\s+/g, ' ').trim();
  const grams = new Set<string>();
  for (let i = 0; i + 3 <= text.length; i++) grams.add(text.slice(i, i + 3));
  return { text, grams };
}

function matches(a: Form, b: Form): boolean {
  if (a.text === b.text) return true;
  if (a.text.length < 0.5 * b.text.length || b.text.length < 0.5 * a.text.length) return false;
  const [small, large] = a.grams.size < b.grams.size ? [a.grams, b.grams] : [b.grams, a.grams];
  if (small.size < 0.8 * large.size || small.size === 0) return false;
  let common = 0;
  for (const gram of small) if (large.has(gram)) common++;
  return common / (small.size + large.size - common) >= 0.8;
}

function fieldScores(pairs: readonly Pair[], found: readonly Scorable[], gold: readonly Gold[]) {
  const tally = (test: (found: Scorable, gold: Gold) => boolean | undefined): [number, number] => {
    const results = pairs
      .map(([i, j]) => {
        const [one, other] = [found[i], gold[j]];
        return one && other ? test(one, other) : undefined;
      })
      .filter(result => result !== undefined);
    return [results.filter(Boolean).length, results.length];
  };
  return { author: tally(sameAuthor), time: tally(sameTime), id: tally(sameId) };
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A gold author may be the address of the person's page; one that only numbers is no name. */
function sameAuthor({ author }: Scorable, gold: Gold): boolean | undefined {
  if (!gold.author) return undefined;
  const address = /[/?=]/.test(gold.author);
  const expected = letters(address ? decode(gold.author) : gold.author);
  const name = letters(author ?? '');
  if (address && /(?:\.php|[?=])/.test(gold.author) && !(name && expected.includes(name)))
    return undefined;
  return name !== '' && (expected.includes(name) || name.includes(expected));
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

const dayMs = 86_400_000;

/** Within a day and a half, since neither side tells its time zone; gold words without a date are left out. */
function sameTime({ time }: Scorable, gold: Gold): boolean | undefined {
  const expected = gold.time ? parseGold(gold.time) : undefined;
  if (expected === undefined) return undefined;
  return time !== null && Math.abs(time - expected) <= 1.5 * dayMs;
}

function parseGold(raw: string): number | undefined {
  if (!/\b(?:19|20)\d\d\b/.test(raw) || /ago/.test(raw)) return undefined;
  const value = Date.parse(raw.replace(/(\d)(?:st|nd|rd|th)\b/g, '$1').replace(/\bat\b/g, ' '));
  return Number.isFinite(value) ? value : undefined;
}

function sameId({ id }: Scorable, gold: Gold): boolean | undefined {
  if (!gold.id) return undefined;
  const last = (text: string) => /(\d+)(?!.*\d)/.exec(text)?.[1] ?? text;
  return id !== null && (last(id) === last(gold.id) || id.endsWith(gold.id));
}
