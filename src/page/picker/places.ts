import { isElement, outer, type ShadowOf, tagOf, walk } from '../dom.ts';
import type { Candidate } from '../generalise.ts';
import { holds } from '../node.ts';
import { mayHost } from '../shadow-roots.ts';

/** The innermost element that a pointer is on, through the shadow roots that `shadowOf` knows. */
export function elementUnder(event: MouseEvent, shadowOf: ShadowOf): Element | null {
  const [first] = event.composedPath();
  let under = first && 'nodeType' in first && isElement(first as Node) ? (first as Element) : null;
  while (under) {
    const inner: Element | null | undefined = mayHost(under)
      ? shadowOf(under)?.elementFromPoint(event.clientX, event.clientY)
      : null;
    if (!inner || inner === under) break;
    under = inner;
  }
  return under;
}

/**
 * Elements with words of their own that are in sight, and frames, in the order of the page: the
 * places to which one can go by keyboard.
 */
export function* stops(root: Document | ShadowRoot, shadowOf: ShadowOf): Generator<Element> {
  const walker = walk(root);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isElement(node)) continue;
    if (hasWords(node) && node.checkVisibility()) yield node;
    const shadow = mayHost(node) ? shadowOf(node) : null;
    if (shadow) yield* stops(shadow, shadowOf);
  }
}

const silent: ReadonlySet<string> = new Set(
  'script style noscript template title option'.split(' '),
);

function hasWords(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'iframe') return true;
  if (silent.has(tag)) return false;
  for (const child of element.childNodes) {
    const TEXT = 3;
    if (child.nodeType === TEXT && /[\p{L}\p{N}]/u.test(child.nodeValue ?? '')) return true;
  }
  return false;
}

/** The next of the stops, or with -1 the one before, that is not in what is chosen; round the end. */
export function nextStop(
  all: readonly Element[],
  chosen: Candidate | null,
  by: 1 | -1,
): Element | undefined {
  const from = chosen ? all.findIndex(one => holds(chosen.element, one)) : -1;
  const ahead =
    by > 0
      ? [...all.slice(from + 1), ...all.slice(0, from + 1)]
      : [...all.slice(Math.max(from, 0)), ...all.slice(0, Math.max(from, 0))].reverse();
  const like = new Set(chosen?.like);
  return ahead.find(one => !isWithin(one, like));
}

function isWithin(element: Element, others: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = outer(at)) if (others.has(at)) return true;
  return false;
}
