import { all, outer, type Root, tagOf } from './dom.ts';
import { rootOf } from './node.ts';
import { classKey, keysOf, pathOf, selectorOf, tokensOf } from './structure/keys.ts';

/** Share of what a selector finds that must be like the element it was made of. */
const leastAlike = 0.8;
/** Elements that are compared: the rest is like them. */
const mostCompared = 40;

/**
 * Selectors that `element` shares with its like in its document or shadow tree: the most
 * particular that finds others and, where it finds more, the most general. At least one.
 */
export function selectorsAt(element: Element): string[] {
  const tree = rootOf(element) as Root;
  const keys = keysAt(element).map(selectorOf);
  // Sorting keeps the order of equals, so the plainest of them is taken.
  const found = keys
    .map(selector => ({ selector, like: all(tree, selector) }))
    .filter(({ like }) => like.length > 1 && isAlike(element, like))
    .sort((a, b) => a.like.length - b.like.length);
  const most = found.at(-1)?.like.length;
  const ends = [found[0], found.find(({ like }) => like.length === most)];
  const selectors = new Set(ends.flatMap(one => one?.selector ?? []));
  return selectors.size > 0 ? [...selectors] : [keys[0] ?? tagOf(element)];
}

/** Keys of an element, the plainest and most lasting first. */
function keysAt(element: Element): string[] {
  const chain = [element];
  for (let at = outer(element); at && rootOf(at) === rootOf(element); at = outer(at))
    chain.push(at);
  const page = {
    elements: chain,
    tags: chain.map(tagOf),
    parents: chain.map((_, i) => (i + 1 < chain.length ? i + 1 : -1)),
  };
  const tag = tagOf(element);
  const tokens = tokensOf(element);
  const lasting = tokens.filter(token => !isOneOff(token));
  const own = keysOf(page, 0);
  const pairs = lasting.flatMap((one, i) =>
    lasting.slice(i + 1).map(other => `${classKey(tag, one)}${classKey('', other)}`),
  );
  const steps = [...lasting.map(token => classKey(tag, token)), tag];
  const places = [0, 1, 2, 3].map(above => pathOf(page, 1, above));
  const scoped =
    chain.length > 1
      ? places.flatMap(place => steps.map(step => `${place} > ${step}`))
      : // Directly under a shadow root: no element is its parent.
        steps.map(step => `${step}:not(* > *)`);
  const keys = [...own, ...pairs, ...scoped];
  return [...keys.filter(key => !hasOneOff(key)), ...keys.filter(hasOneOff)];
}

/** Whether a class looks made up by a tool: it will be another after the site's next change. */
export function isOneOff(token: string): boolean {
  return madeUp.some(form => form.test(token));
}

function hasOneOff(key: string): boolean {
  return [...key.matchAll(/\.([\w-]+)/g)].some(([, token = '']) => isOneOff(token));
}

const madeUp = [
  /^(?:css|sc|jss|jsx|svelte|emotion)-[\da-z]+$/i,
  // Digits among letters, capitals a letter or two apart, letters that no word strings together.
  /[a-z]\d+[a-z]|\d[a-z]+\d/i,
  /[A-Z][a-z]{1,2}[A-Z]/,
  /[bcdfghjklmnpqrstvwxz]{6,}/i,
  /^_\w/,
];

/** Most of `found` are built as `element` is, or stand as it does. */
function isAlike(element: Element, found: readonly Element[]): boolean {
  const step = Math.max(1, Math.floor(found.length / mostCompared));
  const sample = found.filter((_, i) => i % step === 0);
  const shape = shapeOf(element);
  const place = placeOf(element);
  const alike = sample.filter(
    other => other === element || placeOf(other) === place || isNear(shape, shapeOf(other)),
  );
  return alike.length >= leastAlike * sample.length;
}

/** Tags and lasting classes of what stands around an element. */
function placeOf(element: Element): string {
  const parent = outer(element);
  return parent ? `${nameOf(parent)} ${tagOf(outer(parent) ?? parent)}` : '';
}

function nameOf(element: Element): string {
  const lasting = tokensOf(element).filter(token => !isOneOff(token) && !/\d/.test(token));
  return [tagOf(element), ...lasting].join('.');
}

/** Elements inside that are compared. */
const mostInside = 40;

/** Names of what stands in an element, without what is nested of its own name. */
function shapeOf(element: Element): ReadonlySet<string> {
  const own = nameOf(element);
  const inside = all(element, '*').slice(0, mostInside);
  const names = inside.map(nameOf).filter(name => name !== own);
  return new Set(names);
}

function isNear(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  let shared = 0;
  for (const name of a) if (b.has(name)) shared++;
  return shared / (a.size + b.size - shared) >= 0.5;
}
