import { createThread } from '../../src/core/thread.ts';
import { defaultVerdictSettings, type Hidden, type Level } from '../../src/core/verdict.ts';

/** Whether `b`, standing after `a` under the same parent, is hidden, and why. */
export function judgePair(a: string, b: string, level: Level): Hidden | undefined {
  const thread = createThread({ ...defaultVerdictSettings, level });
  thread.update([
    { key: 'a', position: 0, text: a, parent: null },
    { key: 'b', position: 1, text: b, parent: null },
  ]);
  const verdict = thread.verdict('b');
  return verdict?.hide ? verdict : undefined;
}
