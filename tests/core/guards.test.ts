import { describe, expect, it } from 'vitest';
import { levels } from '../../src/core/verdict.ts';
import { link } from './guards/link.ts';
import { mention } from './guards/mention.ts';
import { more } from './guards/more.ts';
import { negation } from './guards/negation.ts';
import { number } from './guards/number.ts';
import { question } from './guards/question.ts';
import { tone } from './guards/tone.ts';
import { word } from './guards/word.ts';
import { hiddenIn, threadOf } from './threads.ts';

const guards = { link, mention, more, negation, number, question, tone, word };

describe.each(Object.entries(guards))('the guard "%s"', (_, rows) => {
  it('has its rows', () => {
    expect(rows.length).toBeGreaterThanOrEqual(25);
  });

  it.each(rows)('%s | stays: %s', (original, mustStay) => {
    for (const level of levels)
      expect(hiddenIn(threadOf([original, mustStay], { level }))).toEqual({});
  });

  it.each(rows)('%s | goes', (original, _, mustHide) => {
    expect(hiddenIn(threadOf([original, mustHide]))).toEqual({ 1: '0' });
  });
});
