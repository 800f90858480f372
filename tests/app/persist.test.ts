import { describe, expect, test } from 'vitest';
import { persist } from '../../src/app/persist.ts';

const noPause = () => Promise.resolve();

describe('persisting', () => {
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
    expect(await persist(send, noPause)).toBe('answer');
    expect(sends).toBe(sent);
  });

  test('gives up after three', async () => {
    let sends = 0;
    const lost = persist(async () => {
      sends++;
      throw new Error('lost');
    }, noPause);
    await expect(lost).rejects.toThrow('lost');
    expect(sends).toBe(3);
  });
});
