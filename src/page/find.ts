import { match } from '../sites/match.ts';
import type { Root } from './dom.ts';
import { createPattern, type Pattern } from './pattern.ts';
import { learn } from './structure/learn.ts';

/**
 * Learns where `root` keeps its comments: by the first site rule that finds any, else by
 * structure; null where nothing is sure enough. Reads the page, writes nothing, forces no layout.
 */
export function find(root: Document | ShadowRoot, url: string): Pattern | null {
  return findByRule(root, url) ?? findByStructure(root);
}

export function findByRule(root: Document | ShadowRoot, url: string): Pattern | null {
  for (const rule of match(root, url)) {
    const pattern = createPattern(`rule:${rule.name}`, [rule]);
    if (reads(pattern, root)) return pattern;
  }
  return null;
}

export function findByStructure(root: Document | ShadowRoot): Pattern | null {
  const rules = finish(learn(root));
  return rules.length > 0 ? createPattern('structure', rules) : null;
}

function reads(pattern: Pattern, root: Root): boolean {
  return pattern.elements(root).some(element => pattern.read(element) !== null);
}

function finish<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
