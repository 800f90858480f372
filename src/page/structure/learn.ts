import type { Rule } from '../../sites/rule.ts';
import type { Root } from '../dom.ts';
import { choose, rank } from './choose.ts';
import { group } from './groups.ts';
import { selectorOf } from './keys.ts';
import { learnOpener } from './opener.ts';
import { learnParts } from './parts.ts';
import { survey } from './survey.ts';

/** Learns where the page keeps its comments from its structure alone; pauses at each `yield`. */
export function* learn(root: Root): Generator<undefined, Rule[]> {
  const page = yield* survey(root);
  const groups = yield* group(page);
  const chosen = choose(page, yield* rank(page, groups));
  if (!chosen) return [];
  yield;
  const parts = learnParts(page, chosen.units);
  if (!parts) return [];
  const opener = learnOpener(page, chosen.units, parts);
  const rule = { unit: selectorOf(chosen.key), ...parts };
  return opener ? [opener, rule] : [rule];
}
