import type { Rule } from '../sites/rule.ts';
import { before, composedClosest, outer } from './dom.ts';

/** How the units of a page are found from one of them. */
export interface Units {
  isUnit(element: Element): boolean;
  around(element: Element): Element | null;
  under(element: Element): Element[];
  depthField(unit: Element): number | undefined;
}

/** Siblings that are looked at for the parent of a flat row: a reply seldom stands farther off. */
const farthestSibling = 2000;

/** The comment that `unit` answers; null at the top; undefined where the page does not tell. */
export function parentOf(
  unit: Element,
  how: Rule['parent'],
  units: Units,
): Element | null | undefined {
  const around = units.around(unit);
  if (around || how === undefined) return around;
  if (how === 'unknown') return undefined;
  return 'thread' in how ? threadStart(unit, how.thread, units) : shallower(unit, units);
}

/** The first unit of the nearest thread that `unit` did not start. */
function threadStart(unit: Element, thread: string, units: Units): Element | null {
  let around = composedClosest(unit, thread);
  while (around) {
    const start = units.under(around)[0];
    if (start && start !== unit) return start;
    const above = outer(around);
    around = above && composedClosest(above, thread);
  }
  return null;
}

function shallower(unit: Element, units: Units): Element | null | undefined {
  const depth = units.depthField(unit);
  if (!depth) return depth === 0 ? null : undefined;
  let at = before(unit);
  for (let seen = 0; at && seen < farthestSibling; at = before(at), seen++) {
    const other = units.isUnit(at) ? units.depthField(at) : undefined;
    if (other !== undefined && other < depth) return at;
  }
  return null;
}
