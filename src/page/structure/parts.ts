import type { Rule } from '../../sites/rule.ts';
import { all, attribute } from '../dom.ts';
import { keysOf } from './keys.ts';
import type { Survey } from './survey.ts';
import { isAction, isTime, names, userAddress } from './words.ts';

/** Units that are read to learn where a comment keeps its parts; the rest is like them. */
const sample = 24;

/** One text of a unit and what it is. */
interface Piece {
  readonly text: string;
  readonly owner: number;
  template: boolean;
  readonly time: boolean;
  readonly action: boolean;
}

/** What stands under one key in the units of a group. */
interface Tally {
  readonly units: Set<number>;
  hits: number;
  content: number;
  waste: number;
  times: number;
  users: number;
  actions: number;
  depth: number;
}

/** Where the units keep body, author, time and id; null where no body recurs. */
export function learnParts(page: Survey, units: readonly number[]): Omit<Rule, 'unit'> | null {
  const chosen = pick(units);
  const pieces = chosen.map(unit => piecesOf(page, unit, units));
  markTemplates(page, chosen, pieces);
  const tallies = new Map<string, Tally>();
  for (const [at, unit] of chosen.entries()) tally(page, unit, units, pieces[at] ?? [], tallies);
  const body = bodyKey(tallies, chosen.length);
  if (!body) return null;
  const author = authorKey(page, chosen, units, body, pieces);
  const time = timeKey(page, chosen, units);
  const id = idKey(page, chosen);
  return {
    body,
    drop: quotes,
    ...(author && { author }),
    ...(time && { time }),
    ...(id && { id }),
  };
}

/** What common software calls the parent's quotation, a signature, an edit note. */
const quotes =
  '[class*="quote" i]:not([class*="unquote" i]), blockquote:has(> cite), [class*="signature" i], [class*="lastedit" i], [class*="edited" i]';

function pick(units: readonly number[]): number[] {
  if (units.length <= sample) return [...units];
  const step = units.length / sample;
  return Array.from({ length: sample }, (_, at) => units[Math.floor(at * step)] ?? 0);
}

/** First nested unit at or after `from` inside `end`. */
function nestedAfter(units: readonly number[], unit: number, end: number): number[] {
  return units.filter(other => other > unit && other < end);
}

function ownElements(page: Survey, unit: number, units: readonly number[]): number[] {
  const end = page.ends[unit] ?? unit;
  const nested = nestedAfter(units, unit, end);
  const own: number[] = [];
  for (let i = unit + 1, next = 0; i < end; ) {
    while (next < nested.length && (nested[next] ?? 0) < i) next++;
    if (nested[next] === i) i = page.ends[i] ?? i + 1;
    else own.push(i++);
  }
  return own;
}

function piecesOf(page: Survey, unit: number, units: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  const own = new Set([unit, ...ownElements(page, unit, units)]);
  const last = page.firstText[page.ends[unit] ?? 0] ?? page.texts.length;
  for (let t = page.firstText[unit] ?? 0; t < last; t++) {
    const owner = page.textParents[t] ?? -1;
    const text = page.texts[t] ?? '';
    if (own.has(owner))
      pieces.push({ text, owner, template: false, time: isTime(text), action: isAction(text) });
  }
  return pieces;
}

/** Short texts that a third of the units, and at least two, repeat at one place. */
function markTemplates(page: Survey, units: readonly number[], pieces: Piece[][]): void {
  const seen = new Map<string, Set<number>>();
  const keyOf = (piece: Piece) =>
    `${page.tags[piece.owner]}.${fold(page.names[piece.owner] ?? '')}:${fold(piece.text)}`;
  pieces.forEach((list, at) => {
    for (const piece of list) {
      if (piece.text.length > 60) continue;
      const key = keyOf(piece);
      const set = seen.get(key) ?? new Set();
      seen.set(key, set.add(at));
    }
  });
  const enough = Math.max(2, units.length * 0.3);
  for (const piece of pieces.flat())
    if (piece.text.length <= 60 && (seen.get(keyOf(piece))?.size ?? 0) >= enough)
      piece.template = true;
}

const fold = (text: string) => text.replace(/\d+/g, '#').trim();

function tally(
  page: Survey,
  unit: number,
  units: readonly number[],
  pieces: readonly Piece[],
  tallies: Map<string, Tally>,
): void {
  const own = ownElements(page, unit, units);
  const keys = new Map<number, string[]>([[unit, [':scope']]]);
  for (const i of own) keys.set(i, [...keysOf(page, i).filter(plain), pathIn(page, unit, i)]);
  for (const [i, list] of keys) {
    const counts = count(page, i, pieces);
    for (const key of list) {
      const entry = tallies.get(key) ?? empty();
      tallies.set(key, entry);
      entry.units.add(unit);
      entry.hits++;
      entry.content += counts.content;
      entry.waste += counts.waste;
      entry.times += counts.times;
      entry.users += users(page, i, own);
      entry.actions += counts.actions;
      entry.depth += key === ':scope' ? 0 : depth(page, unit, i);
    }
  }
}

const plain = (key: string) => !/\[(?:id|data-|class\*)/.test(key);

const empty = (): Tally => ({
  units: new Set(),
  hits: 0,
  content: 0,
  waste: 0,
  times: 0,
  users: 0,
  actions: 0,
  depth: 0,
});

function count(page: Survey, i: number, pieces: readonly Piece[]) {
  const end = page.ends[i] ?? i;
  let [content, waste, times, actions] = [0, 0, 0, 0];
  for (const piece of pieces) {
    if (piece.owner < i || piece.owner >= end) continue;
    if (piece.template || piece.time || piece.action) waste += piece.text.length;
    else content += piece.text.length;
    if (piece.time && piece.text.length < 40) times++;
    if (piece.action) actions++;
  }
  return { content, waste, times, actions };
}

function users(page: Survey, i: number, own: readonly number[]): number {
  const end = page.ends[i] ?? i;
  return own.some(j => j >= i && j < end && isUser(page, j)) ? 1 : 0;
}

function isUser(page: Survey, i: number): boolean {
  const element = page.elements[i];
  if (!element) return false;
  if (names.author.test(page.names[i] ?? '')) return true;
  return page.tags[i] === 'a' && userAddress.test(attribute(element, 'href') ?? '');
}

function depth(page: Survey, unit: number, i: number): number {
  let steps = 0;
  for (let at = i; at !== unit && at >= 0; at = page.parents[at] ?? -1) steps++;
  return steps;
}

/** `:scope > div:nth-of-type(2) > p`; siblings of one tag share a path if nothing tells them apart. */
function pathIn(page: Survey, unit: number, i: number): string {
  const steps: string[] = [];
  for (let at = i; at !== unit && at >= 0; at = page.parents[at] ?? -1)
    steps.unshift(stepOf(page, at));
  return [':scope', ...steps].join(' > ');
}

function stepOf(page: Survey, i: number): string {
  const tag = page.tags[i] ?? '*';
  if (tag === 'p' || tag === 'li') return tag;
  const parent = page.parents[i] ?? -1;
  let nth = 1;
  for (let j = parent + 1; j < i; j = page.ends[j] ?? j + 1) if (page.tags[j] === tag) nth++;
  return `${tag}:nth-of-type(${nth})`;
}

/** The key with most words of the comments' own and least of what is around them. */
function bodyKey(tallies: ReadonlyMap<string, Tally>, units: number): string | null {
  let best: string | null = null;
  let bestScore = 0;
  for (const [key, entry] of tallies) {
    if (entry.units.size < units * 0.5) continue;
    const many = (n: number) => Math.max(0, n - 0.3 * units);
    const score =
      entry.content -
      3 * entry.waste -
      60 * many(entry.times) -
      60 * many(entry.users) -
      40 * many(entry.actions) -
      0.1 * entry.depth +
      (entry.units.size / units) * 5;
    if (score > bestScore) [best, bestScore] = [key, score];
  }
  return best;
}

/** A name where the site marks one, else a short text outside the body that differs by comment. */
function authorKey(
  page: Survey,
  chosen: readonly number[],
  units: readonly number[],
  body: string,
  pieces: readonly (readonly Piece[])[],
) {
  const templates = new Set(
    pieces
      .flat()
      .filter(piece => piece.template)
      .map(piece => piece.owner),
  );
  const bodies = new Set(
    chosen.flatMap(i => {
      const unit = page.elements[i];
      return unit && body !== ':scope' ? all(unit, body) : [];
    }),
  );
  const inBody = (i: number) => bodies.size > 0 && ancestors(page, i).some(j => bodies.has(j));
  return recurring(page, chosen, units, i => {
    const text = textAt(page, i);
    if (text.length === 0 || text.length > 40 || isTime(text) || isAction(text)) return 0;
    if (isUser(page, i)) return 1;
    return isLeaf(page, i) && /\p{L}/u.test(text) && !templates.has(i) && !inBody(i) ? 0.5 : 0;
  });
}

/** Whether one text, directly under it, is all that it holds. */
function isLeaf(page: Survey, i: number): boolean {
  const from = page.firstText[i] ?? 0;
  const to = page.firstText[page.ends[i] ?? 0] ?? page.texts.length;
  return to - from === 1 && page.textParents[from] === i;
}

function ancestors(page: Survey, i: number): Element[] {
  const found: Element[] = [];
  for (let at = i; at >= 0; at = page.parents[at] ?? -1) {
    const element = page.elements[at];
    if (element) found.push(element);
  }
  return found;
}

function timeKey(page: Survey, chosen: readonly number[], units: readonly number[]) {
  const key = recurring(page, chosen, units, i => {
    const element = page.elements[i];
    if (element && (attribute(element, 'datetime') || page.tags[i] === 'time')) return 2;
    const text = textAt(page, i);
    return isTime(text) && text.length < 40 ? 1 : 0;
  });
  return key && `${key}@datetime | ${key}@title | ${key}`;
}

/** The key of an element that most units have, weighed by `worth`; the earliest of equals. */
function recurring(
  page: Survey,
  chosen: readonly number[],
  units: readonly number[],
  worth: (i: number) => number,
): string | undefined {
  const found = new Map<string, { units: Set<number>; worth: number; hits: number }>();
  for (const unit of chosen)
    for (const i of ownElements(page, unit, units)) {
      const value = worth(i);
      if (value === 0) continue;
      for (const key of [...keysOf(page, i).filter(plain), pathIn(page, unit, i)]) {
        const entry = found.get(key) ?? { units: new Set(), worth: 0, hits: 0 };
        found.set(key, entry);
        if (!entry.units.has(unit)) entry.worth += value;
        entry.units.add(unit);
        entry.hits++;
      }
    }
  let best: string | undefined;
  let bestWorth = 0;
  for (const [key, entry] of found) {
    const value = entry.worth - 0.2 * (entry.hits - entry.units.size);
    if (entry.units.size >= chosen.length * 0.3 && value > bestWorth)
      [best, bestWorth] = [key, value];
  }
  return best;
}

function textAt(page: Survey, i: number): string {
  const from = page.firstText[i] ?? 0;
  const to = page.firstText[page.ends[i] ?? 0] ?? page.texts.length;
  return to - from > 4 ? '' : page.texts.slice(from, to).join(' ');
}

function idKey(page: Survey, chosen: readonly number[]): string | undefined {
  const share = (name: string) =>
    chosen.filter(i => {
      const element = page.elements[i];
      return element && /\d/.test(attribute(element, name) ?? '');
    }).length / chosen.length;
  const name = ['id', 'data-id', 'data-comment-id', 'data-post-id', 'data-pid'].find(
    one => share(one) > 0.6,
  );
  return name && `@${name}`;
}
