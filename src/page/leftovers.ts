import { all, attribute, is, isElement, type Root, tagOf } from './dom.ts';
import { attributeName, markerTag } from './marks.ts';
import { unmark } from './node.ts';

/**
 * Takes our marks off whatever under `root` is not marked by us: those of an earlier generation
 * of this extension, which can no longer take them back, and those that the page copied when it
 * cloned a node or wrote its own markup anew. Whatever they hide, nobody judged it.
 */
export function removeLeftovers(root: Root, isOurs: (element: Element) => boolean): void {
  const marked = `[${attributeName}]`;
  const self = isElement(root) && is(root, marked) ? [root] : [];
  for (const element of [...self, ...all(root, marked)]) {
    if (isOurs(element)) continue;
    if (isMarker(element)) element.remove();
    else unmark(element, attributeName);
  }
}

/** A marker's host, or a clone of one: it has no children, and no page has such a name for it. */
function isMarker(element: Element): boolean {
  return (
    attribute(element, attributeName) === 'marker' &&
    markerTag.test(tagOf(element)) &&
    !element.hasChildNodes()
  );
}
