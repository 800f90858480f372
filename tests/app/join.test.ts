import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createJoining, rejoinMs } from '../../src/app/join.ts';
import type { Joined } from '../../src/app/messages.ts';

const home: Joined = { site: 'example.com', unstored: {}, paused: false };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A frame, and a background of which each call is answered by the test. */
function play() {
  const calls: { answer(home: Joined | null): void; fail(): void }[] = [];
  const join = () =>
    new Promise<Joined | null>((resolve, reject) => {
      calls.push({ answer: resolve, fail: () => reject(new Error('Nobody listens.')) });
    });
  const life = new AbortController();
  const obeyed: (Joined | null)[] = [];
  const onFailure = vi.fn();
  const joining = createJoining(join, told => void obeyed.push(told), onFailure, life.signal);
  return { calls, joining, obeyed, onFailure, life, soon: () => vi.advanceTimersByTimeAsync(0) };
}

describe('a frame that asks whose settings count', () => {
  it('obeys what it was told while it asked, over an answer that was made before', async () => {
    const { calls, joining, obeyed, soon } = play();
    joining.hear({ paused: true });
    joining.ask();
    joining.hear({ paused: true });
    joining.hear({ unstored: { level: 'exact' } });
    calls[0]?.answer(home);
    await soon();
    joining.ask();
    calls[1]?.answer(home);
    await soon();
    expect(obeyed).toEqual([{ ...home, paused: true, unstored: { level: 'exact' } }, home]);
  });

  it('obeys the last of several answers alone, and that it may not', async () => {
    const { calls, joining, obeyed, soon } = play();
    joining.ask();
    joining.ask();
    joining.hear({ paused: true });
    calls[1]?.answer(null);
    calls[0]?.answer(home);
    await soon();
    expect(obeyed).toEqual([null]);
  });

  it('asks again until the background can be reached, or its time is over', async () => {
    const { calls, joining, obeyed, onFailure, life, soon } = play();
    joining.ask();
    for (const times of [1, 2]) {
      calls.at(-1)?.fail();
      await vi.advanceTimersByTimeAsync(rejoinMs - 1);
      expect([calls.length, onFailure.mock.calls.length]).toEqual([times, times]);
      await vi.advanceTimersByTimeAsync(1);
    }
    calls.at(-1)?.answer(home);
    await soon();
    expect([obeyed, calls.length]).toEqual([[home], 3]);
    joining.ask();
    calls.at(-1)?.fail();
    life.abort();
    await vi.advanceTimersByTimeAsync(rejoinMs);
    expect(calls).toHaveLength(4);
  });
});
