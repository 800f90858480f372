import type { Rule } from '../../sites/rule.ts';
import type { Root } from '../dom.ts';
import { choices, rank } from './choose.ts';
import { group } from './groups.ts';
import { selectorOf } from './keys.ts';
import { learnOpener } from './opener.ts';
import { learnParts, learnRows } from './parts.ts';
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
  const ranked = yield* rank(page, yield* group(page));
  const least = known.size > 0 ? surely : 0;
  for (const chosen of choices(
    page,
    ranked.filter(one => one.score > least),
  )) {
    yield;
    const parts = chosen.rows ? learnRows(page, chosen.rows) : learnParts(page, chosen.units);
    if (!parts) continue;
    if (known.size > 0) return [{ unit: selectorOf(chosen.key), not: others, ...parts }];
    const opener = learnOpener(page, chosen.units, parts);
    const rule = { unit: selectorOf(chosen.key), not: others, ...parts };
    return opener ? [opener, rule] : [rule];
  }
  return [];
}

/** Without two times, names or pictures of people there is nothing that could be told from a list. */
function mayHold({ before }: Survey): boolean {
  return (
    Math.max(...(['time', 'user', 'avatar'] as const).map(name => before[name].at(-1) ?? 0)) > 1
  );
}
