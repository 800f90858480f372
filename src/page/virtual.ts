import { attribute, before, first, outer, textOf } from './dom.ts';

/*
 * Lists that draw a part of themselves. They reckon by the heights of what they drew: rows of
 * no height have them believe that there is room for all the rest, and they draw it, load it,
 * or scroll where they should not (TanStack/virtual #697, lit/lit #3831, react-virtuoso #35).
 * They are known by what they write into `style`, so that nothing is laid out to ask.
 */

/** Elements outwards from a comment in which such a list shows itself. */
const levels = 4;

/** Paddings and empty elements of at least so many pixels stand in for rows that are not drawn. */
const leastSpacer = 200;

/** Whether a comment stands in a list that goes wrong when a row of it has no height. */
export function zeroHeightHarms(unit: Element): boolean {
  let at: Element | null = unit;
  for (let level = 0; at && level < levels; level++, at = outer(at)) {
    if (isPlaced(at) && (level === 0 || isAmongPlaced(at))) return true;
    // react-virtuoso writes down the height of each row.
    if (attribute(at, 'data-known-size') !== null) return true;
    if (isPadded(at) || hasSpacer(at)) return true;
  }
  return false;
}

/** Put at a place of its own by a script: react-window, TanStack, lit-virtualizer, X. */
function isPlaced(element: Element): boolean {
  const style = styleOf(element);
  if (/\btransform:\s*translate(?:y|3d)?\([^)]*\dpx/i.test(style)) return true;
  return /\bposition:\s*absolute/i.test(style) && /\b(?:top|inset[\w-]*):\s*-?\d/i.test(style);
}

/** A window or a slide may be placed too; a list's rows are so next to each other, or in a box of the list's full height. */
function isAmongPlaced(element: Element): boolean {
  const parent = outer(element);
  if (parent && /\b(?:min-)?(?:height|block-size):\s*\d+(?:\.\d+)?px/i.test(styleOf(parent))) {
    return true;
  }
  const sibling = before(element) ?? after(element);
  return sibling !== null && isPlaced(sibling);
}

/** Paddings that stand in for rows: react-virtuoso writes both, however small. */
function isPadded(element: Element): boolean {
  const style = styleOf(element);
  if (/\bpadding-top:/i.test(style) && /\bpadding-bottom:/i.test(style)) return true;
  const paddings = [...style.matchAll(/\bpadding[\w-]*:([^;]*)/gi)];
  return paddings.some(([, value = '']) => longest(value) >= leastSpacer);
}

/** An empty sibling at either end, as high as the rows it stands in for: a scroller made by hand. */
function hasSpacer(element: Element): boolean {
  const parent = outer(element);
  if (!parent) return false;
  return [end(parent, 'firstElementChild'), end(parent, 'lastElementChild')].some(
    sibling => sibling !== null && sibling !== element && isSpacer(sibling),
  );
}

function isSpacer(element: Element): boolean {
  const [, height = ''] = /\b(?:height|block-size):([^;]*)/i.exec(styleOf(element)) ?? [];
  if (longest(height) < leastSpacer) return false;
  return first(element, shown) === null && textOf(element).trim() === '';
}

/** What is to be seen without a text. */
const shown = 'img, picture, svg, canvas, video, audio, iframe, object, embed, input, button';

/** The greatest length in pixels that is named. */
function longest(value: string): number {
  return Math.max(0, ...[...value.matchAll(/([\d.]+)px/g)].map(([, number]) => Number(number)));
}

const styleOf = (element: Element) => attribute(element, 'style') ?? '';

function after(element: Element): Element | null {
  return Reflect.get(Element.prototype, 'nextElementSibling', element);
}

function end(parent: Element, which: 'firstElementChild' | 'lastElementChild'): Element | null {
  return Reflect.get(Element.prototype, which, parent);
}
