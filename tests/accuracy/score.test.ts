import { describe, expect, it } from 'vitest';
import { type Scorable, scorePage } from './score.ts';

const found = (text: string, more: Partial<Scorable> = {}): Scorable => ({
  text,
  quoting: text,
  author: null,
  time: null,
  id: null,
  role: 'comment',
  ...more,
});
const long = 'The second paragraph says the opposite of the first one.';
const score = (list: readonly Scorable[], gold: readonly { text: string; role?: string }[]) => {
  const { matched, found, gold: labelled } = scorePage('', '', list, gold);
  return [matched, found, labelled];
};

describe('a found comment matches', () => {
  it.each([
    ['equal text, white space collapsed', found(' a  b\n c '), 'a b c', 1],
    ['nearly equal text', found(`${long} Yes`), long, 1],
    [
      'the text with its quotation',
      found('No.', { quoting: `Ann said ${long} No.` }),
      `Ann said ${long} No.`,
      1,
    ],
    ['not another text', found('Yes.'), 'No.', 0],
    ['not half of the text', found(long.slice(0, 28)), long, 0],
  ])('%s', (_, one, text, matched) => {
    expect(score([one], [{ text }])).toEqual([matched, 1, 1]);
  });

  it('each gold comment once, in order', () => {
    expect(score([found('a'), found('b'), found('a')], [{ text: 'b' }, { text: 'a' }])).toEqual([
      2, 3, 2,
    ]);
  });

  it('openers count only where they match', () => {
    const opener = found('a', { role: 'op' });
    expect(score([opener, found('b')], [{ text: 'b' }])).toEqual([1, 1, 1]);
    expect(score([opener, found('b')], [{ text: 'a' }, { text: 'b' }])).toEqual([2, 2, 2]);
    expect(score([found('b')], [{ text: 'a', role: 'op' }, { text: 'b' }])).toEqual([1, 1, 1]);
  });
});
