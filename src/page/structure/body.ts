import { attribute } from '../dom.ts';
import { keysOf } from './keys.ts';
import type { Sample } from './sample.ts';
import type { Survey } from './survey.ts';
import { isUser, ownElements, ownTexts, pathIn, textLength } from './unit.ts';
import { names } from './words.ts';

/** Characters of one unit that count in full: one long comment does not outvote the rest. */
const mostPerUnit = 300;

const tempered = (length: number) =>
  length <= mostPerUnit ? length : mostPerUnit + 0.3 * (length - mostPerUnit);

/** What stands under one key in the units of a sample. */
interface Tally {
  units: number;
  content: number;
  waste: number;
  /** Units in which it holds a time, a name, a control. */
  times: number;
  users: number;
  actions: number;
  /** Units in which it is one of several siblings: what holds them all is better. */
  runs: number;
  depth: number;
}

/** What one element of a unit holds. */
interface Holding {
  content: number;
  waste: number;
  time: boolean;
  user: boolean;
  action: boolean;
  parent: number;
  depth: number;
}

/**
 * The key of the elements that hold most words of the comments' own and least of what is around
 * them: texts that recur from unit to unit, times, names, controls.
 */
export function* bodyKey(page: Survey, sample: Sample): Generator<undefined, string | null> {
  const tallies = new Map<string, Tally>();
  const quotes = !speaksInQuotes(page, sample);
  for (const unit of sample.units) {
    yield;
    tallyUnit(page, unit, sample, quotes, tallies);
  }
  const most = Math.max(0, ...[...tallies.values()].map(tally => tally.content));
  let best: string | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const [key, tally] of tallies) {
    if (tally.units < sample.units.length * 0.5 || tally.content < leastShare * most) continue;
    const score = scoreOf(tally, sample.units.length);
    if (score > bestScore) [best, bestScore] = [key, score];
  }
  return most > 0 && best && !isName(tallies.get(best), sample.units.length) ? best : null;
}

/** Most of what the key finds is short and a person's name: the units are headers, not comments. */
function isName(tally: Tally | undefined, n: number): boolean {
  return tally !== undefined && tally.users > 0.5 * n && tally.content < 30 * n;
}

/** Share of all that the comments say that their body must hold: a name alone does not. */
const leastShare = 0.3;

function scoreOf(tally: Tally, n: number): number {
  const many = (count: number) => Math.max(0, count - 0.3 * n);
  return (
    tally.content -
    3 * tally.waste -
    60 * many(tally.times) -
    60 * many(tally.users) -
    40 * many(tally.actions) +
    20 * (tally.units - n) -
    10 * tally.runs -
    0.01 * tally.depth
  );
}

function tallyUnit(
  page: Survey,
  unit: number,
  sample: Sample,
  quotes: boolean,
  tallies: Map<string, Tally>,
): void {
  const byKey = new Map<string, Holding[]>();
  for (const [i, holding] of holdings(page, unit, sample, quotes)) {
    const keys = i === unit ? [':scope'] : [...keysOf(page, i), pathIn(page, unit, i)];
    for (const key of keys) {
      const list = byKey.get(key);
      if (list) list.push(holding);
      else byKey.set(key, [holding]);
    }
  }
  for (const [key, list] of byKey) {
    const tally = tallies.get(key) ?? none();
    tallies.set(key, tally);
    add(tally, list);
  }
}

const none = (): Tally => ({
  units: 0,
  content: 0,
  waste: 0,
  times: 0,
  users: 0,
  actions: 0,
  runs: 0,
  depth: 0,
});

/** A run of siblings is one body; what the key finds elsewhere in the unit is not of it. */
function add(tally: Tally, hits: readonly Holding[]): void {
  const run = hits.filter(hit => hit.parent === hits[0]?.parent);
  const rest = hits.filter(hit => hit.parent !== hits[0]?.parent);
  const sum = (list: readonly Holding[], of: (hit: Holding) => number) =>
    list.reduce((total, hit) => total + of(hit), 0);
  const content = sum(run, hit => hit.content);
  if (content > 0) tally.units++;
  tally.content += tempered(content);
  tally.waste +=
    Math.min(
      sum(hits, hit => hit.waste),
      mostPerUnit,
    ) +
    Math.min(
      sum(rest, hit => hit.content),
      mostPerUnit,
    );
  if (hits.some(hit => hit.time)) tally.times++;
  if (hits.some(hit => hit.user)) tally.users++;
  if (hits.some(hit => hit.action)) tally.actions++;
  if (run.length > 1) tally.runs++;
  tally.depth += hits[0]?.depth ?? 0;
}

/** For every element of the unit what its subtree holds, in document order. */
function holdings(
  page: Survey,
  unit: number,
  sample: Sample,
  quotes: boolean,
): Map<number, Holding> {
  const found = new Map<number, Holding>();
  for (const i of [unit, ...ownElements(page, unit, sample.all)]) {
    const parent = page.parents[i] ?? -1;
    const depth = i === unit ? 0 : (found.get(parent)?.depth ?? 0) + 1;
    found.set(i, { content: 0, waste: 0, time: false, user: false, action: false, parent, depth });
  }
  const upwards = (from: number, change: (holding: Holding) => void) => {
    for (let at = from; ; at = page.parents[at] ?? -1) {
      const holding = found.get(at);
      if (!holding) return;
      change(holding);
    }
  };
  for (const t of ownTexts(page, unit, sample.all)) {
    if (isQuoted(page, unit, t, quotes)) continue;
    const kind = page.textKinds[t];
    const length = page.texts[t]?.length ?? 0;
    const own = kind !== 'action' && kind !== 'time' && !sample.templates.has(t);
    upwards(page.textParents[t] ?? -1, holding => {
      if (own) holding.content += length;
      else holding.waste += length + 8;
      if (kind === 'time') holding.time = true;
      if (kind === 'action') holding.action = true;
    });
  }
  for (const i of found.keys())
    if (isUser(page, i))
      upwards(i, holding => {
        holding.user = true;
      });
  return found;
}

/** In a quotation or a note: by its name, or in a blockquote in another or beside other text. */
function isQuoted(page: Survey, unit: number, t: number, quotes: boolean): boolean {
  let around = 0;
  for (let at = page.textParents[t] ?? unit; at !== unit && at >= 0; at = page.parents[at] ?? -1) {
    const element = page.elements[at];
    if (element && names.rest.test(attribute(element, 'class') ?? '')) return true;
    if (!quotes || page.tags[at] !== 'blockquote') continue;
    around++;
    const parent = page.parents[at] ?? -1;
    if (around > 1 || textLength(page, parent) > textLength(page, at)) return true;
  }
  return false;
}

/** Whether most units say nearly all they say in blockquotes: then these are no quotations. */
function speaksInQuotes(page: Survey, sample: Sample): boolean {
  const many = sample.units.filter(unit => {
    let [inside, outside] = [0, 0];
    for (const t of ownTexts(page, unit, sample.all)) {
      if (page.textKinds[t] !== 'words' || sample.templates.has(t)) continue;
      const length = page.texts[t]?.length ?? 0;
      if (isIn(page, unit, t, 'blockquote')) inside += length;
      else if (length > longestName) outside += length;
    }
    return inside > 3 * outside;
  });
  return many.length >= 0.7 * sample.units.length;
}

/** Texts up to this length may be names, which are no words of a comment. */
const longestName = 30;

function isIn(page: Survey, unit: number, t: number, tag: string): boolean {
  let at = page.textParents[t] ?? -1;
  while (at > unit && page.tags[at] !== tag) at = page.parents[at] ?? -1;
  return at > unit;
}
