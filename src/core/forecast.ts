import type { Comment } from './comment.ts';
import { orderOf } from './order.ts';
import { createThread } from './thread.ts';
import type { VerdictSettings } from './verdict.ts';

/** Comments between two pauses: deciding on them takes a fraction of a millisecond. */
const step = 8;

/** Counts the copies that other settings would find in `comments`; pauses at each `yield`. */
export function* forecast(
  comments: readonly Comment[],
  settings: VerdictSettings,
): Generator<void, number> {
  const thread = createThread(settings);
  // In the order in which they are decided, so that nothing is decided twice.
  const order = comments.toSorted(orderOf(settings.original));
  for (let from = 0; from < order.length; from += step) {
    thread.update(order.slice(from, from + step));
    yield;
  }
  return Object.values(thread.tally().reasons).reduce((sum, copies) => sum + copies, 0);
}
