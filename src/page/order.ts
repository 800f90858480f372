/** Something that has a place in page order. */
export interface Placed {
  readonly element: Element;
  readonly position: number;
}

/** Whether `a` comes before `b` in document order; a container comes before what it holds. */
export function comesBefore(a: Node, b: Node): boolean {
  const FOLLOWING = 4;
  return (a.compareDocumentPosition(b) & FOLLOWING) !== 0;
}

/**
 * Where `element` belongs in `placed`, which is in document order: the index to insert it at,
 * and a position between its neighbours'. The position equals a neighbour's when the
 * numbers between them are used up: then all must be numbered anew.
 */
export function placeFor(
  element: Element,
  placed: readonly Placed[],
): { readonly index: number; readonly position: number } {
  const index = indexFor(element, placed);
  const before = placed[index - 1]?.position;
  const after = placed[index]?.position;
  if (before === undefined) return { index, position: after === undefined ? 0 : after - 1 };
  return { index, position: after === undefined ? before + 1 : (before + after) / 2 };
}

function indexFor(element: Element, placed: readonly Placed[]): number {
  const last = placed.at(-1);
  // Lists grow at their end: that is the case to be fast in.
  if (last === undefined || comesBefore(last.element, element)) return placed.length;
  let low = 0;
  let high = placed.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = placed[middle];
    if (at && comesBefore(at.element, element)) low = middle + 1;
    else high = middle;
  }
  return low;
}
