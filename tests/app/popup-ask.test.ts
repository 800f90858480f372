import { describe, expect, test } from 'vitest';
import { attempt, oneAtATime } from '../../src/app/popup/ask.ts';

const noPause = () => Promise.resolve();

describe('attempt', () => {
  test.each([
    [0, 1],
    [1, 2],
    [2, 3],
  ])('after %i losses it has sent %i times', async (losses, sent) => {
    let sends = 0;
    const send = async () => {
      if (sends++ < losses) throw new Error('Receiving end does not exist');
      return 'answer';
    };
    expect(await attempt(send, noPause)).toBe('answer');
    expect(sends).toBe(sent);
  });

  test('gives up after three', async () => {
    let sends = 0;
    const lost = attempt(async () => {
      sends++;
      throw new Error('lost');
    }, noPause);
    await expect(lost).rejects.toThrow('lost');
    expect(sends).toBe(3);
  });
});

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
