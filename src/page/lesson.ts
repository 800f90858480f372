import type { Rule } from '../sites/rule.ts';
import { contains, first, isElement, outer, type Root } from './dom.ts';
import type { Candidate } from './generalise.ts';
import { comesBefore, rootOf } from './node.ts';
import { learnParts } from './structure/parts.ts';
import { type Survey, survey } from './structure/survey.ts';
import { ownElements, pathIn, textAt } from './structure/unit.ts';
import { isAction, isTime } from './structure/words.ts';

/** Units by which the rest is judged. */
const mostLearnt = 60;

/**
 * The site rule by which all that is like the candidate is read: its parts are learnt as the
 * finder learns them; where none recur, all of the unit is its text. Pauses at each `yield`.
 */
export function* learnRule({ where, like }: Candidate): Generator<undefined, Rule> {
  const sample = like.slice(0, mostLearnt);
  const page = yield* survey(homesOf(sample));
  const places = new Map(page.elements.map((element, place) => [element, place]));
  const units = sample.flatMap(element => places.get(element) ?? []).sort((a, b) => a - b);
  yield;
  const parts = units.length > 0 ? yield* learnParts(page, units) : null;
  const author = parts && !parts.author ? nameBeside(page, units, parts.body) : undefined;
  return { ...where, body: ':scope', ...parts, ...(author && { author }) };
}

/** Share of the units that must have a name in one place. */
const leastNamed = 0.8;
const longestName = 40;

/**
 * The place of a short text of its own before the body, other words in some units: a name, for
 * all that structure can tell. Where few people say much, the finder takes their names for the
 * site's own words; the reader sees whom it would be and may judge.
 */
function nameBeside(page: Survey, units: readonly number[], body: string): string | undefined {
  const places = new Map<string, string[]>();
  for (const unit of units) {
    const element = page.elements[unit];
    const words = element && body !== ':scope' ? first(element, body) : null;
    for (const place of ownElements(page, unit, units)) {
      const one = page.elements[place];
      if (!one || !words || one === words || contains(words, one)) continue;
      if (first(one, '*') || !comesBefore(one, words)) continue;
      const text = textAt(page, place);
      if (text.length > longestName || !/\p{L}/u.test(text) || isTime(text) || isAction(text))
        continue;
      const path = pathIn(page, unit, place);
      places.set(path, [...(places.get(path) ?? []), text]);
    }
  }
  const isName = (texts: readonly string[]) =>
    texts.length >= leastNamed * units.length && new Set(texts).size > 1;
  return [...places].find(([, texts]) => isName(texts))?.[0];
}

/** For each document or shadow tree that `elements` stand in, the smallest part that holds them. */
function homesOf(elements: readonly Element[]): Root[] {
  const byTree = new Map<Node, Element[]>();
  for (const element of elements) {
    const tree = rootOf(element);
    byTree.set(tree, [...(byTree.get(tree) ?? []), element]);
  }
  return [...byTree].map(([tree, list]) => homeIn(tree as Document | ShadowRoot, list));
}

function homeIn(tree: Document | ShadowRoot, elements: readonly Element[]): Root {
  const last = elements.at(-1);
  let home: Node | null = elements[0] ?? null;
  do home = home && isElement(home) ? parentIn(tree, home) : null;
  while (home && last && isElement(home) && !contains(home, last));
  return (home as Root | null) ?? tree;
}

/** The element around it in its own tree, or the tree itself. */
function parentIn(tree: Node, element: Element): Node {
  const parent = outer(element);
  return parent && rootOf(parent) === tree ? parent : tree;
}
