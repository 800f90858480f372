import { pathOf } from './keys.ts';
import { type Survey, sum } from './survey.ts';
import { isOnly } from './unit.ts';

/** Units that stand together, and where. */
export interface Scope {
  readonly units: readonly number[];
  /** Selector of what holds these and no other unit. */
  readonly around: string;
}

/** Times as long as most from which a unit is an article, and the least length of one. */
const timesLonger = 8;
const leastArticle = 4000;

/**
 * Leaves out what is not like the other units, an article or a box that shares their class, where
 * it stands apart from them; null where all are alike or stand together.
 */
export function scopeOf(page: Survey, units: readonly number[]): Scope | null {
  const lengths = units.map(i => sum(page, 'text', i)).sort((a, b) => a - b);
  const longest = Math.max(timesLonger * (lengths[units.length >> 1] ?? 0), leastArticle);
  const alike = units.filter(i => speaks(page, i) && sum(page, 'text', i) <= longest);
  if (alike.length === units.length || alike.length < Math.max(3, 0.6 * units.length)) return null;
  const home = homeOf(page, alike);
  const known = new Set(alike);
  const end = page.ends[home] ?? 0;
  if (units.some(i => i >= home && i < end && !known.has(i))) return null;
  const around = pathOf(page, home);
  return isOnly(page, around) ? { units: alike, around } : null;
}

function speaks(page: Survey, i: number): boolean {
  return (
    sum(page, 'time', i) + sum(page, 'user', i) + sum(page, 'avatar', i) + sum(page, 'action', i) >
    0
  );
}

/** The innermost element that holds all of the rising `units`. */
function homeOf(page: Survey, units: readonly number[]): number {
  const last = units.at(-1) ?? 0;
  let home = page.parents[units[0] ?? 0] ?? 0;
  while (home > 0 && (page.ends[home] ?? 0) <= last) home = page.parents[home] ?? 0;
  return home;
}
