import { describe, expect, it } from 'vitest';
import { furniture, signs } from './missed/signs.ts';
import { hiddenIn, threadOf } from './threads.ts';

/** What a reader would miss, found by reading each rule for what it lets pass. */
describe.each(Object.entries({ ...signs, ...furniture }))('%s', (_, rows) => {
  it.each(rows)('%s | stays: %s', (original, mustStay) => {
    expect(hiddenIn(threadOf([original, mustStay]))).toEqual({});
    expect(hiddenIn(threadOf([mustStay, original]))).toEqual({});
  });

  it.each(rows)('%s | goes', (original, _, mustHide) => {
    expect(hiddenIn(threadOf([original, mustHide]))).toEqual({ 1: '0' });
  });
});
