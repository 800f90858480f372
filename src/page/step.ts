import type { Direction } from './acts.ts';
import type { Known } from './ledger.ts';
import { isDisplayed, topOf } from './place.ts';

/**
 * The original to go on to, among those of a page in its order: from the one with the focus, else
 * from where the reader is in the page; past the end it begins anew.
 */
export function stepFrom(
  originals: readonly Pick<Known, 'key' | 'element'>[],
  focused: string | undefined,
  direction: Direction,
): string | undefined {
  const shown = originals.filter(({ element }) => isDisplayed(element));
  const way = direction === 'next' ? shown : shown.toReversed();
  const at = way.findIndex(({ key }) => key === focused);
  if (at >= 0) return way[(at + 1) % way.length]?.key;
  const isAhead = ({ element }: Pick<Known, 'element'>) =>
    topOf(element) >= 0 === (direction === 'next');
  return (way.find(isAhead) ?? way[0])?.key;
}
