import { type Features, featureNames, featuresOf } from './features.ts';
import type { Group } from './groups.ts';
import { joined } from './rows.ts';
import { type Survey, sum } from './survey.ts';
import { none, weights } from './weights.ts';

/** A group and how much speaks for it, above the score of a page without comments. */
export interface Scored {
  readonly group: Group;
  readonly score: number;
}

/** A wider group may score lower by this much: it holds what alternates or is marked apart. */
const widerCosts = 4;

/** Share of units that makes what they have or lack the way of the whole group. */
const most = 0.7;
const few = 0.3;

/** What no comments are, however much speaks for them. */
function isOther(page: Survey, { units }: Group, features: Features): boolean {
  const { time, action, permalink, numbered, user, avatar, schema } = features;
  return (
    // Lists of articles, threads, videos: each begins with a link to what it tells of.
    Math.max(features.linkedHeading, features.title) >= most ||
    // Testimonials, staff: somebody says something, but never, and nobody can answer.
    Math.max(time, action, permalink, numbered, schema) < few ||
    // Live tickers, change logs: sections with a date, by nobody.
    (features.heading >= most && Math.max(user, avatar, schema, features.named) < few) ||
    isDataTable(page, units[0] ?? 0)
  );
}

/** Rows under three or more column heads. Old forums have two: author and message. */
function isDataTable(page: Survey, row: number): boolean {
  if (page.tags[row] !== 'tr') return false;
  let table = row;
  while (table >= 0 && page.tags[table] !== 'table') table = page.parents[table] ?? -1;
  let heads = 0;
  for (let i = table + 1; table >= 0 && i < row; i++) if (page.tags[i] === 'th') heads++;
  return heads > 2;
}

/** What speaks for a group and against it; null for what no comments are. */
export function candidateOf(page: Survey, group: Group): Features | null {
  const features = featuresOf(group.rows ? joined(page, group.rows) : page, group);
  return isOther(page, group, features) ? null : features;
}

/** Units between two pauses. */
const slice = 40;

/** Scores every group, the best first, and those below "none" left out; pauses at each `yield`. */
export function* rank(page: Survey, groups: readonly Group[]): Generator<undefined, Scored[]> {
  const ranked: Scored[] = [];
  let seen = 0;
  for (const group of groups) {
    const features = candidateOf(page, group);
    const score = features ? scoreOf(features) - none : 0;
    if (score > 0) ranked.push({ group, score });
    seen += Math.min(group.units.length, slice);
    if (seen < slice) continue;
    seen = 0;
    yield;
  }
  return ranked.sort((a, b) => b.score - a.score);
}

export function scoreOf(features: Features): number {
  let score = 0;
  for (const name of featureNames) score += weights[name] * features[name];
  return score;
}

/**
 * For each of the best groups the one to take for it: itself, or one that holds all of its units
 * and more of the same kind. Even and odd rows, or the author's own comments, often have a class
 * of their own and score higher alone.
 */
export function* choices(page: Survey, ranked: readonly Scored[]): Generator<Group> {
  for (const best of ranked.slice(0, mostTried)) {
    let chosen = best.group;
    for (const { group, score } of ranked)
      if (score > best.score - widerCosts && !group.rows && isWider(page, chosen, group))
        chosen = group;
    yield chosen;
  }
}

/** Groups whose body is sought before the page is given up. */
const mostTried = 3;

function isWider(page: Survey, inner: Group, outer: Group): boolean {
  if (outer.units.length <= inner.units.length) return false;
  const units = new Set(outer.units);
  if (!inner.units.every(i => units.has(i))) return false;
  const known = new Set(inner.units);
  const around = new Set(inner.units.map(i => surroundings(page, i)));
  const parts = new Set(inner.units.slice(0, mostNoted).flatMap(i => partsOf(page, i)));
  const more = outer.units.filter(i => !known.has(i));
  const like = more.filter(
    i =>
      (around.has(surroundings(page, i)) || isAnswer(page, i, known, parts)) &&
      sum(page, 'text', i) > 0 &&
      speaksLike(page, i, inner),
  );
  return like.length >= 0.8 * more.length;
}

/** Whether `i` stands in one of `units` and is built as they are, as answers in what they answer. */
function isAnswer(
  page: Survey,
  i: number,
  units: ReadonlySet<number>,
  parts: ReadonlySet<string>,
): boolean {
  let at = page.parents[i] ?? -1;
  while (at >= 0 && !units.has(at)) at = page.parents[at] ?? -1;
  if (at < 0) return false;
  const own = partsOf(page, i);
  return own.length > 0 && own.filter(part => parts.has(part)).length >= 0.5 * own.length;
}

/** Units whose parts are noted. */
const mostNoted = 20;

/** Tags and names of what `i` is built of, digits left out. */
function partsOf(page: Survey, i: number): string[] {
  const parts: string[] = [];
  for (let at = i + 1; at < (page.ends[i] ?? 0); at = page.ends[at] ?? at + 1)
    parts.push(`${page.tags[at]} ${page.names[at]?.replace(/\d+/g, '')}`);
  return parts;
}

/** Tag and names of the parent, digits left out: nested lists are like the one around them. */
function surroundings(page: Survey, i: number): string {
  const parent = page.parents[i] ?? -1;
  return `${page.tags[parent]} ${page.names[parent]?.replace(/\d+/g, '')}`;
}

/** It has a time or a person, as the group's first unit has. */
function speaksLike(page: Survey, i: number, { units }: Group): boolean {
  const speaks = (at: number) =>
    sum(page, 'time', at) + sum(page, 'user', at) + sum(page, 'avatar', at) > 0;
  return speaks(i) || !speaks(units[0] ?? i);
}
