import { match } from '../sites/match.ts';
import type { Rule, SiteRule } from '../sites/rule.ts';
import { all, openShadow, outer, type ShadowOf } from './dom.ts';
import { insideOf } from './inside.ts';
import { createPattern, type Pattern } from './pattern.ts';
import { alternatives } from './select.ts';
import { shadowRootsIn } from './shadow-roots.ts';
import { learn } from './structure/learn.ts';

/** Elements in a shadow root below which it holds no two comments. */
const fewest = 6;

/**
 * Learns where `root` keeps its comments: by the site rules that find any, completed by structure
 * where it is sure, else by structure alone, else by either in a shadow root under it; null where
 * nothing is sure enough. Reads the page, writes nothing, forces no layout.
 */
export function find(
  root: Document | ShadowRoot,
  url: string,
  shadowOf: ShadowOf = openShadow,
): Pattern | null {
  return finish(findInSteps(root, url, shadowOf));
}

/** As `find`, with a pause at each `yield`: no step takes longer than a millisecond or two. */
export function* findInSteps(
  root: Document | ShadowRoot,
  url: string,
  shadowOf: ShadowOf,
): Generator<undefined, Pattern | null> {
  const found = yield* findHere(root, url, shadowOf);
  if (found) return found;
  for (const inner of shadowRootsIn(root, shadowOf)) {
    yield;
    if (all(inner, '*').length < fewest) continue;
    const there = yield* findHere(inner, url, shadowOf);
    if (!there) continue;
    const { finder, rules } = there;
    return createPattern(
      finder,
      rules.map(rule => insideOf(inner, rule)),
      shadowOf,
    );
  }
  return null;
}

function* findHere(
  root: Document | ShadowRoot,
  url: string,
  shadowOf: ShadowOf,
): Generator<undefined, Pattern | null> {
  const byRule = findByRule(root, url, shadowOf);
  yield;
  return byRule ? yield* completed(root, byRule, shadowOf) : yield* byStructure(root, shadowOf);
}

export function findByStructure(root: Document | ShadowRoot): Pattern | null {
  return finish(byStructure(root, openShadow));
}

function* byStructure(
  root: Document | ShadowRoot,
  shadowOf: ShadowOf,
): Generator<undefined, Pattern | null> {
  const rules = yield* learn(root);
  return rules.length > 0 ? createPattern('structure', rules, shadowOf) : null;
}

/** By the first site rule that reads a comment, and those that read others than it does. */
export function findByRule(
  root: Document | ShadowRoot,
  url: string,
  shadowOf: ShadowOf = openShadow,
): Pattern | null {
  let first: SiteRule | undefined;
  const rules: Rule[] = [];
  const known = new Set<Element>();
  for (const rule of match(root, url)) {
    const own = rule.replies ? [rule, rule.replies] : [rule];
    const pattern = createPattern(`rule:${rule.name}`, own, shadowOf);
    const elements = pattern.elements(root);
    if (!elements.some(element => pattern.read(element)) || overlap(known, elements)) continue;
    first ??= rule;
    rules.push(...own);
    for (const element of elements) known.add(element);
  }
  return first ? createPattern(`rule:${first.name}`, rules, shadowOf) : null;
}

/** Whether one of `others` is, holds or stands in one of `known`. */
function overlap(known: ReadonlySet<Element>, others: readonly Element[]): boolean {
  return standIn(others, known) || standIn(known, new Set(others));
}

function standIn(elements: Iterable<Element>, others: ReadonlySet<Element>): boolean {
  if (others.size === 0) return false;
  for (const element of elements)
    for (let at: Element | null = element; at; at = outer(at)) if (others.has(at)) return true;
  return false;
}

/**
 * What structure finds where the site rules find nothing: the rest of a list that they know in
 * part, or another system on the page. What they know or leave out is theirs.
 */
function* completed(
  root: Document | ShadowRoot,
  known: Pattern,
  shadowOf: ShadowOf,
): Generator<undefined, Pattern> {
  const units = known.rules.map(rule => rule.unit).join(', ');
  const rest = known.rules.flatMap(rule => rule.not ?? []);
  const [more] = yield* learn(root, new Set(all(root, [units, ...rest].join(', '))));
  if (!more) return known;
  const inside = alternatives(units).map(unit => `${unit} *`);
  const not = [more.not, ...inside, `:has(${units})`].filter(Boolean).join(', ');
  return createPattern(known.finder, [...known.rules, { ...more, not }], shadowOf);
}

function finish<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
