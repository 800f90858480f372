import type { Comment } from '../core/comment.ts';
import { forecast } from '../core/forecast.ts';
import { type Level, levels, type VerdictSettings } from '../core/verdict.ts';
import { inSlices } from './slices.ts';

/** Copies that each level finds on the page. */
export type LevelCounts = Readonly<Record<Level, number>>;

/**
 * Counts, in slices, what each level would hide of comments that have been read; nothing of it
 * shows. Null once `signal` is aborted.
 */
export async function countLevels(
  comments: readonly Comment[],
  settings: VerdictSettings,
  view: Window,
  signal: AbortSignal,
): Promise<LevelCounts | null> {
  const counts: Partial<Record<Level, number>> = {};
  function* work(): Generator<void> {
    for (const level of levels) counts[level] = yield* forecast(comments, { ...settings, level });
  }
  await inSlices(work(), () => undefined, view, signal);
  return isComplete(counts) ? counts : null;
}

function isComplete(counts: Partial<Record<Level, number>>): counts is Record<Level, number> {
  return levels.every(level => counts[level] !== undefined);
}
