import { type Features, featureNames, featuresOf } from './features.ts';
import type { Group } from './groups.ts';
import { type Survey, sum } from './survey.ts';
import { none, weights } from './weights.ts';

/** A group and how much speaks for it, above the score of a page without comments. */
export interface Scored {
  readonly group: Group;
  readonly score: number;
}

/** A wider group may score lower by this much: it holds what alternates or is marked apart. */
const widerCosts = 3;

/** Scores every group, the best first, and those below "none" left out; pauses at each `yield`. */
export function* rank(page: Survey, groups: readonly Group[]): Generator<undefined, Scored[]> {
  const ranked: Scored[] = [];
  for (const [at, group] of groups.entries()) {
    const score = scoreOf(featuresOf(page, group)) - none;
    if (score > 0) ranked.push({ group, score });
    if (at % 8 === 0) yield;
  }
  return ranked.sort((a, b) => b.score - a.score);
}

export function scoreOf(features: Features): number {
  let score = 0;
  for (const name of featureNames) score += weights[name] * features[name];
  return score;
}

/**
 * The best group, or the one that holds all of its units and more of the same kind: even and odd
 * rows, or the author's own comments, often have a class of their own and score higher alone.
 */
export function choose(page: Survey, ranked: readonly Scored[]): Group | null {
  const [best] = ranked;
  if (!best) return null;
  let chosen = best.group;
  for (const { group, score } of ranked)
    if (score > best.score - widerCosts && isWider(page, chosen, group)) chosen = group;
  return chosen;
}

function isWider(page: Survey, inner: Group, outer: Group): boolean {
  if (outer.units.length <= inner.units.length) return false;
  const units = new Set(outer.units);
  if (!inner.units.every(i => units.has(i))) return false;
  const known = new Set(inner.units);
  const parents = new Set(inner.units.map(i => page.parents[i]));
  const more = outer.units.filter(i => !known.has(i));
  const like = more.filter(
    i => parents.has(page.parents[i]) && sum(page, 'text', i) > 0 && speaksLike(page, i, inner),
  );
  return like.length >= 0.8 * more.length;
}

/** It has a time or a person wherever the group's first unit has. */
function speaksLike(page: Survey, i: number, { units }: Group): boolean {
  const first = units[0] ?? i;
  return (['time', 'user'] as const).every(
    signal => sum(page, signal, first) === 0 || sum(page, signal, i) > 0,
  );
}
