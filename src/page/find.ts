import { match } from '../sites/match.ts';
import { all, openShadow, type ShadowOf } from './dom.ts';
import { insideOf } from './inside.ts';
import { createPattern, type Pattern } from './pattern.ts';
import { shadowRootsIn } from './shadow-roots.ts';
import { learn } from './structure/learn.ts';

/** Elements in a shadow root below which it holds no two comments. */
const fewest = 6;

/**
 * Learns where `root` keeps its comments: by the first site rule that finds any, else by
 * structure, else by either in a shadow root under it; null where nothing is sure enough. Reads
 * the page, writes nothing, forces no layout.
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
  if (byRule) return byRule;
  yield;
  const rules = yield* learn(root);
  return rules.length > 0 ? createPattern('structure', rules, shadowOf) : null;
}

export function findByRule(
  root: Document | ShadowRoot,
  url: string,
  shadowOf: ShadowOf = openShadow,
): Pattern | null {
  for (const rule of match(root, url)) {
    const pattern = createPattern(`rule:${rule.name}`, [rule], shadowOf);
    if (pattern.elements(root).some(element => pattern.read(element))) return pattern;
  }
  return null;
}

export function findByStructure(root: Document | ShadowRoot): Pattern | null {
  const rules = finish(learn(root));
  return rules.length > 0 ? createPattern('structure', rules) : null;
}

function finish<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
