import { comesBefore } from './node.ts';

/** Something that has a place in page order. */
export interface Placed {
  readonly element: Element;
  readonly position: number;
}

/** Index at which `element` belongs in `placed`, which is in document order. */
export function indexFor(element: Element, placed: readonly Placed[]): number {
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

/**
 * A position between those of two neighbours, of which either or both may be missing: `wish` if
 * it fits, else a new one. It equals a neighbour's when the numbers between them are used up:
 * then all must be numbered anew.
 */
export function positionBetween(
  before: number | undefined,
  after: number | undefined,
  wish: number,
): number {
  if ((before === undefined || before < wish) && (after === undefined || wish < after)) return wish;
  if (before === undefined) return after === undefined ? wish : after - 1;
  return after === undefined ? before + 1 : (before + after) / 2;
}
