import { all, attribute, first, isElement, type Root, type ShadowOf, tagOf } from './dom.ts';
import { attributeName } from './marks.ts';

/*
 * Where shadow roots are to be looked for. Asking an element for its closed root takes microseconds
 * (3.6 in Chromium 156, 4 in Firefox 153), so only those are asked that may well have one: elements
 * of a site's own, and containers without any element in them. What a host has in the light, the
 * page shows in a slot, and it is found there.
 */

/** Tags that page after page is made of: that they are none of a site's own is cheaply told in CSS. */
const common =
  'a abbr b body br button circle code defs div em footer g h1 h2 h3 h4 h5 h6 head header html i img input label li line link main meta nav ol option p path polygon rect script section small source span strong style svg table tbody td th thead time tr u ul use';
const containers = ['article', 'aside', 'div', 'main', 'section'];
const mayBeHosts = [
  `:not(${common.split(' ').join(',')})`,
  // Of a child: for `:has(*)` Chromium 156 looks at all that stands behind in the same parent, in
  // time quadratic in their number (220 ms for 4,000 in a row, against 2).
  ...containers.map(tag => `${tag}:not(:has(> *))`),
].join(',');

/** Whether an element may well have a shadow root. */
export function mayHost(element: Element): boolean {
  const tag = tagOf(element);
  // What we say in roots of our own is not the page's.
  if (tag.includes('-')) return attribute(element, attributeName) !== 'marker';
  return containers.includes(tag) && first(element, '*') === null;
}

/** Elements at and under `root` that may well have a shadow root, in document order. */
export function mayBeHostsIn(root: Root): Element[] {
  const self = isElement(root) ? [root] : [];
  return [...self, ...all(root, mayBeHosts)].filter(mayHost);
}

/** Every shadow root at and under `root` that `shadowOf` knows, each before those that stand in it. */
export function* shadowRootsIn(root: Root, shadowOf: ShadowOf): Generator<ShadowRoot> {
  for (const host of mayBeHostsIn(root)) {
    const shadow = shadowOf(host);
    if (!shadow) continue;
    yield shadow;
    yield* shadowRootsIn(shadow, shadowOf);
  }
}
