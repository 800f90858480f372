import { attribute, outer } from './dom.ts';

/** Steps from a comment outwards to the row of a list that holds it, at most. */
const stepsToRow = 2;
const placed = /position:\s*absolute|transform:\s*translate|translate:/i;

/**
 * Whether a comment of no height does harm: a list that places its rows itself, by inline style,
 * takes a row without height for room to fill, and loads for ever.
 */
export function zeroHeightHarms(comment: Element): boolean {
  let at: Element | null = comment;
  for (let step = 0; at && step <= stepsToRow; step++, at = outer(at)) {
    if (placed.test(attribute(at, 'style') ?? '')) return true;
  }
  return false;
}
