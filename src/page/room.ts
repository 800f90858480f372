import { is, type ShadowOf, tagOf } from './dom.ts';

/*
 * Where a line is drawn. Best in a child of what it stands for: a box that comes or goes right in
 * an element has Firefox 153 lay the element out anew, and search its list for the place: 2.3 s for
 * 8,000 in a row, against .46 s.
 */

/** Our attribute's value where a child holds the line. */
const folded = 'folded';

/** Ends a line, unseen, where the stylesheet has to cut off what else the element shows. */
const cutsOff = '\u2060';

/**
 * What our attribute must say, and where, for `line` to be drawn in place of `element`. A child
 * that `isTaken` has a mark of its own.
 */
export function drawLine(
  element: Element,
  line: string,
  isTaken: (child: Element) => boolean,
  shadowOf: ShadowOf,
): readonly (readonly [Element, string])[] {
  if (shadowOf(element)) return [[element, line + cutsOff]];
  const room = plain.has(tagOf(element)) ? roomIn(element, isTaken, shadowOf) : undefined;
  if (!room) return [[element, line]];
  return [
    [element, folded],
    [room, line],
  ];
}

/** Elements that lay out what stands in them, and do nothing else. */
const plain: ReadonlySet<string> = new Set(
  'article aside blockquote dd div dt footer header li main p section span td tr'.split(' '),
);

/** What is not told to everybody, is told as something else, or has words of a direction of its own. */
const special =
  '[aria-hidden], [aria-label], [aria-labelledby], [contenteditable], [dir], [inert], [lang], [role], [tabindex]';

function roomIn(
  element: Element,
  isTaken: (child: Element) => boolean,
  shadowOf: ShadowOf,
): Element | undefined {
  for (const child of childrenOf(element)) {
    if (!plain.has(tagOf(child)) || is(child, special)) continue;
    if (!isTaken(child) && !shadowOf(child)) return child;
  }
  return undefined;
}

function childrenOf(element: Element): HTMLCollection {
  return Reflect.get(Element.prototype, 'children', element);
}
