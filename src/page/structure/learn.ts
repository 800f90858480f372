import type { Rule } from '../../sites/rule.ts';
import { outer, type Root } from '../dom.ts';
import { choices, rank } from './choose.ts';
import { type Group, group } from './groups.ts';
import { selectorOf } from './keys.ts';
import { learnOpener, openerAmong } from './opener.ts';
import { learnParts, learnRows } from './parts.ts';
import { scopeOf } from './scope.ts';
import { type Survey, survey } from './survey.ts';

/** What may look like a comment among comments and is none. */
const others = '.pingback, .trackback, form:has(textarea)';

/** Score above that of a page without comments from which a second place of comments is sure. */
const surely = 2;

/**
 * Learns where the page keeps its comments from its structure alone; pauses at each `yield`. With
 * `known` comments it learns where others are, and answers only if it is sure.
 */
export function* learn(
  root: Root,
  known: ReadonlySet<Element> = new Set(),
): Generator<undefined, Rule[]> {
  const page = yield* survey(root, known);
  if (!mayHold(page)) return [];
  const lists = new Set([...known].map(outer));
  const ranked = (yield* rank(page, yield* group(page))).filter(
    one => known.size === 0 || one.score > surely || isOf(page, lists, one.group),
  );
  for (const chosen of choices(page, ranked)) {
    yield;
    const rules = yield* rulesOf(page, chosen);
    if (rules) return known.size > 0 ? rules.slice(-1) : rules;
  }
  return [];
}

/** Whether most units stand in the lists that known comments stand in. */
function isOf(page: Survey, lists: ReadonlySet<Element | null>, { units }: Group): boolean {
  const parents = units.map(i => page.elements[page.parents[i] ?? -1]);
  return parents.filter(one => one && lists.has(one)).length > 0.5 * units.length;
}

/** Where a group keeps its comments, after an opener that stands apart; null where no body recurs. */
export function* rulesOf(
  page: Survey,
  { key, units: all, rows }: Group,
): Generator<undefined, Rule[] | null> {
  const scope = rows || key.includes(' > ') ? null : scopeOf(page, all);
  const units = scope?.units ?? all;
  const parts = yield* rows ? learnRows(page, rows) : learnParts(page, units);
  if (!parts) return null;
  yield;
  const unit = scope ? `${scope.around} ${selectorOf(key)}` : selectorOf(key);
  const rule = { unit, not: others, ...parts };
  const op = openerAmong(page, units);
  if (op) return [{ ...rule, op }];
  const opener = learnOpener(page, units, parts);
  return opener ? [opener, rule] : [rule];
}

/** Without two times, names or pictures of people there is nothing that could be told from a list. */
function mayHold({ before, elements }: Survey): boolean {
  return (
    Math.max(
      ...(['time', 'user', 'avatar'] as const).map(name => before[name][elements.length] ?? 0),
    ) > 1
  );
}
