import type { Rule } from '../../sites/rule.ts';
import { all } from '../dom.ts';
import { pathOf } from './keys.ts';
import type { Survey } from './survey.ts';

/**
 * The first post of a thread where it stands apart from the replies, but keeps its words as they
 * do: one element before the first unit that the body's key finds. Null where there is none.
 */
export function learnOpener(
  page: Survey,
  units: readonly number[],
  { body, ...parts }: Omit<Rule, 'unit'>,
): Rule | null {
  const first = units[0] ?? 0;
  const root = page.elements[0];
  if (!root || body.startsWith(':scope')) return null;
  const places = new Map(page.elements.map((element, i) => [element, i]));
  const bodies = all(root, body).map(element => places.get(element) ?? -1);
  const before = bodies.filter(i => i >= 0 && i < first);
  const [only] = before;
  if (only === undefined || before.length > 1) return null;
  const unit = widest(page, only, units);
  if (unit === only) return null;
  const selector = pathOf(page, unit);
  return all(root, selector).length === 1 ? { ...parts, unit: selector, body, op: selector } : null;
}

/** The outermost element around `i` that holds none of the units. */
function widest(page: Survey, i: number, units: readonly number[]): number {
  const first = units[0] ?? 0;
  let at = i;
  for (;;) {
    const parent = page.parents[at] ?? -1;
    if (parent < 0 || page.tags[parent] === 'body' || (page.ends[parent] ?? 0) > first) return at;
    at = parent;
  }
}
