import type { Comment } from './comment.ts';
import type { VerdictSettings } from './verdict.ts';

/** Page order; the key settles what the position leaves open. */
export function byPosition(a: Comment, b: Comment): number {
  return a.position - b.position || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

/** Which of two comments stays when they say the same: the one that sorts first. */
export function orderOf(original: VerdictSettings['original']): typeof byPosition {
  switch (original) {
    case 'first':
      return byPosition;
    case 'oldest':
      return (a, b) => compareNumbers(a.time ?? Infinity, b.time ?? Infinity) || byPosition(a, b);
    case 'most liked':
      return (a, b) => compareNumbers(b.likes ?? 0, a.likes ?? 0) || byPosition(a, b);
  }
}

const compareNumbers = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
