import { describe, expect, it } from 'vitest';
import { type Hidden, type Reason, reasons } from '../../src/core/verdict.ts';
import { type LineWords, lineOf } from '../../src/page/line.ts';
import { isOverCeiling, lookOf } from '../../src/page/look.ts';

const hidden = (reason: Reason, original: string | null = 'a'): Hidden => ({
  hide: true,
  reason,
  original,
  similarity: 1,
  differences: [],
});

describe('a copy', () => {
  it.each(reasons)('for the reason %s is hidden, but a template leaves a line', reason => {
    expect(lookOf(hidden(reason), 'hidden', false)).toBe(reason === 'template' ? 'line' : 'hidden');
  });

  it('leaves a line wherever it must not be gone', () => {
    expect(lookOf(hidden('exact'), 'hidden', true)).toBe('line');
  });

  it('looks as the reader wants, if that is not hidden', () => {
    expect(lookOf(hidden('exact'), 'dimmed', true)).toBe('dimmed');
    expect(lookOf(hidden('template'), 'dimmed', false)).toBe('dimmed');
    expect(lookOf(hidden('exact'), 'line', false)).toBe('line');
  });
});

it.each([
  [49, 48, false],
  [50, 40, false],
  [50, 41, true],
  [1000, 800, false],
  [1000, 801, true],
])('of %i comments, %i copies are over the ceiling: %s', (comments, copies, is) => {
  expect(isOverCeiling(copies, comments)).toBe(is);
});

describe('a line', () => {
  const words: LineWords = {
    same: author => `Same as ${author ?? 'another'}`,
    like: author => `Like ${author ?? 'another'}`,
    chosen: 'Hidden by you',
  };
  const line = (verdict: Hidden, author?: string) => lineOf(words, verdict, author, 'above');

  it('says whose comment it repeats, and where that stands', () => {
    expect(line(hidden('near copy'), 'Ann')).toBe('↑ Same as \u2068Ann\u2069');
    expect(line(hidden('template'), 'Ann')).toBe('↑ Like \u2068Ann\u2069');
    expect(line(hidden('exact'))).toBe('↑ Same as another');
    expect(lineOf(words, hidden('exact'), undefined, 'below')).toBe('↓ Same as another');
    expect(line(hidden('chosen', null), 'Ann')).toBe('– Hidden by you');
  });

  it('has room for any name, and lets none turn the words around it', () => {
    expect(line(hidden('exact'), '\u202Eevil\u2066\n')).toBe('↑ Same as \u2068evil\u2069');
    const long = line(hidden('exact'), '😀'.repeat(5000));
    expect(Array.from(long).length).toBe('↑ Same as '.length + 32);
    expect(long.endsWith('…\u2069')).toBe(true);
  });
});
