import type { Rule } from '../../sites/rule.ts';
import type { Root } from '../dom.ts';
import { choices, rank } from './choose.ts';
import { group } from './groups.ts';
import { selectorOf } from './keys.ts';
import { learnOpener } from './opener.ts';
import { learnParts } from './parts.ts';
import { type Survey, survey } from './survey.ts';

/** What may look like a comment among comments and is none. */
const others = '.pingback, .trackback, form:has(textarea)';

/** Learns where the page keeps its comments from its structure alone; pauses at each `yield`. */
export function* learn(root: Root): Generator<undefined, Rule[]> {
  const page = yield* survey(root);
  if (!mayHold(page)) return [];
  const groups = yield* group(page);
  for (const chosen of choices(page, yield* rank(page, groups))) {
    yield;
    const parts = learnParts(page, chosen.units);
    if (!parts) continue;
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
