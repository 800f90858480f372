import { createThread } from '../../src/core/thread.ts';
import { defaultVerdictSettings, type Hidden, type Level } from '../../src/core/verdict.ts';

/** Tells whether `b`, standing after `a` under the same parent, is hidden, and why. */
export type PairJudge = (a: string, b: string) => Hidden | undefined;

export function createPairJudge(level: Level): PairJudge {
  const thread = createThread({ ...defaultVerdictSettings, level });
  return (a, b) => {
    thread.update([
      { key: 'a', position: 0, text: a, parent: null },
      { key: 'b', position: 1, text: b, parent: null },
    ]);
    const verdict = thread.verdict('b');
    return verdict?.hide ? verdict : undefined;
  };
}
