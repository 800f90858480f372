import { describe, expect, it } from 'vitest';
import { furniture, signs } from './missed/signs.ts';
import { changed, leftOut, nothingLeftOut, padding, spoken } from './missed/words.ts';
import { hiddenIn, threadOf } from './threads.ts';

const rules = { ...signs, ...furniture, ...padding, ...spoken, ...changed };

/** What a reader would miss, found by reading each rule for what it lets pass. */
describe.each(Object.entries(rules))('%s', (_, rows) => {
  it.each(rows)('%s | stays: %s', (original, mustStay) => {
    expect(hiddenIn(threadOf([original, mustStay]))).toEqual({});
    expect(hiddenIn(threadOf([mustStay, original]))).toEqual({});
  });

  it.each(rows)('%s | goes', (original, _, mustHide) => {
    expect(hiddenIn(threadOf([original, mustHide]))).toEqual({ 1: '0' });
  });
});

describe('a word that is left out', () => {
  it.each(leftOut)('stays: %s', (original, copy) => {
    expect(hiddenIn(threadOf([original, copy]))).toEqual({});
  });

  it.each(nothingLeftOut)('goes: %s', (original, copy) => {
    expect(hiddenIn(threadOf([original, copy]))).toEqual({ 1: '0' });
  });
});
