import { match } from '../sites/match.ts';
import type { Rule, SiteRule } from '../sites/rule.ts';
import { all, contains } from './dom.ts';
import { createPattern, type Pattern } from './pattern.ts';
import { alternatives } from './select.ts';
import { learn } from './structure/learn.ts';

/**
 * Learns where `root` keeps its comments: by the site rules that find any, completed by structure
 * where it is sure, else by structure alone; null where nothing is sure enough. Reads the page,
 * writes nothing, forces no layout.
 */
export function find(root: Document | ShadowRoot, url: string): Pattern | null {
  return finish(findInSteps(root, url));
}

/** As `find`, with a pause at each `yield`: no step takes longer than a millisecond or two. */
export function* findInSteps(
  root: Document | ShadowRoot,
  url: string,
): Generator<undefined, Pattern | null> {
  const byRule = findByRule(root, url);
  yield;
  return byRule ? yield* completed(root, byRule) : yield* byStructure(root);
}

export function findByStructure(root: Document | ShadowRoot): Pattern | null {
  return finish(byStructure(root));
}

function* byStructure(root: Document | ShadowRoot): Generator<undefined, Pattern | null> {
  const rules = yield* learn(root);
  return rules.length > 0 ? createPattern('structure', rules) : null;
}

/** By the first site rule that reads a comment, and those that read others than it does. */
export function findByRule(root: Document | ShadowRoot, url: string): Pattern | null {
  let first: SiteRule | undefined;
  const rules: Rule[] = [];
  const known: Element[] = [];
  for (const rule of match(root, url)) {
    const own = rule.replies ? [rule, rule.replies] : [rule];
    const pattern = createPattern(`rule:${rule.name}`, own);
    const elements = pattern.elements(root);
    if (!elements.some(element => pattern.read(element)) || overlap(known, elements)) continue;
    first ??= rule;
    rules.push(...own);
    known.push(...elements);
  }
  return first ? createPattern(`rule:${first.name}`, rules) : null;
}

/** Whether one of `others` is, holds or stands in one of `elements`. */
function overlap(elements: readonly Element[], others: readonly Element[]): boolean {
  return elements.some(one => others.some(other => contains(one, other) || contains(other, one)));
}

/**
 * What structure finds where the site rules find nothing: the rest of a list that they know in
 * part, or another system on the page. What they know or leave out is theirs.
 */
function* completed(root: Document | ShadowRoot, known: Pattern): Generator<undefined, Pattern> {
  const units = known.rules.map(rule => rule.unit).join(', ');
  const rest = known.rules.flatMap(rule => rule.not ?? []);
  const [more] = yield* learn(root, new Set(all(root, [units, ...rest].join(', '))));
  if (!more) return known;
  const inside = alternatives(units).map(unit => `${unit} *`);
  const not = [more.not, ...inside, `:has(${units})`].filter(Boolean).join(', ');
  return createPattern(known.finder, [...known.rules, { ...more, not }]);
}

function finish<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
