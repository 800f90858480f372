import { match } from '../sites/match.ts';
import { createPattern, type Pattern } from './pattern.ts';
import { learn } from './structure/learn.ts';

/**
 * Learns where `root` keeps its comments: by the first site rule that finds any, else by
 * structure; null where nothing is sure enough. Reads the page, writes nothing, forces no layout.
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
  if (byRule) return byRule;
  yield;
  const rules = yield* learn(root);
  return rules.length > 0 ? createPattern('structure', rules) : null;
}

export function findByRule(root: Document | ShadowRoot, url: string): Pattern | null {
  for (const rule of match(root, url)) {
    const pattern = createPattern(`rule:${rule.name}`, [rule]);
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
