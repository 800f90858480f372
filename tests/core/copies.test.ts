import { describe, expect, it } from 'vitest';
import { copies } from './copies/rows.ts';
import { hiddenIn, threadOf } from './threads.ts';

describe.each(Object.entries(copies))('a copy in %s', (_, { text, harmless, telling }) => {
  const edit = (before: string, [from, to]: readonly [string, string]): string => {
    expect(before).toContain(from);
    return before.replace(from, to);
  };
  const isHidden = (copy: string): boolean => '1' in hiddenIn(threadOf([text, copy]));

  it('has edits of both kinds', () => {
    expect(telling.length).toBeGreaterThanOrEqual(harmless.length);
  });

  it.each(harmless)('goes with "%s" for "%s"', (from, to) => {
    expect(isHidden(edit(text, [from, to]))).toBe(true);
  });

  it('goes with all of these', () => {
    expect(isHidden(harmless.reduce(edit, text))).toBe(true);
  });

  it.each(telling)('stays with "%s" for "%s"', (from, to) => {
    expect(isHidden(edit(text, [from, to]))).toBe(false);
  });
});

describe('a copy that ends within a word', () => {
  const rows = Object.values(copies).filter(({ text }) =>
    /^\p{Script=Latin}.*\p{L}{4}$/u.test(text),
  );
  const cut = ({ text }: { text: string }): string => text.slice(0, text.lastIndexOf(' ') + 3);

  it.each(rows)('says less: $text', row => {
    expect(hiddenIn(threadOf([row.text, `${cut(row)}…`]))).toEqual({ 1: '0' });
  });

  it.each(rows)('keeps the whole: $text', row => {
    expect(hiddenIn(threadOf([`${cut(row)}…`, row.text]))).toEqual({});
  });

  it.each(rows)('is none where another word stands there: $text', row => {
    expect(hiddenIn(threadOf([row.text, `${cut(row).slice(0, -2)}xylophone`]))).toEqual({});
  });
});
