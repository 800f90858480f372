import { describe, expect, test } from 'vitest';
import { oneAtATime } from '../../src/app/popup/ask.ts';

describe('oneAtATime', () => {
  test('calls during a run become one run after it, which all of them await', async () => {
    let begun = 0;
    let atOnce = 0;
    const gates: (() => void)[] = [];
    const run = oneAtATime(async () => {
      begun++;
      expect(++atOnce).toBe(1);
      await new Promise<void>(open => gates.push(open));
      atOnce--;
    });
    const first = run();
    const others = [run(), run(), run()];
    expect(begun).toBe(1);
    gates.shift()?.();
    await first;
    await expect.poll(() => begun).toBe(2);
    gates.shift()?.();
    await Promise.all(others);
    expect(begun).toBe(2);
  });

  test('a run that fails does not stop the next', async () => {
    let begun = 0;
    const run = oneAtATime(async () => {
      if (begun++ === 0) throw new Error('once');
    });
    const first = run();
    const second = run();
    await expect(first).rejects.toThrow('once');
    await second;
    expect(begun).toBe(2);
  });
});
