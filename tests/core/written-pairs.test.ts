import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hiddenIn, threadOf } from './threads.ts';

interface WrittenPair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly borderline: boolean;
}

const readPairs = (name: string): WrittenPair[] =>
  readFileSync(new URL(`./pairs/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));

/** With the share of the strict pairs that are the same and are found at least. */
describe.each([
  ['first.jsonl', 0.8],
  ['second.jsonl', 0.8],
  ['third.jsonl', 0.75],
  ['unread.jsonl', 0.75],
])('pairs of %s', (name, leastRecall) => {
  const pairs = readPairs(name);
  const isHidden = ({ a, b }: WrittenPair) => '1' in hiddenIn(threadOf([a, b]));

  it('that are not the same stay, surely or hardly', () => {
    const wrong = pairs.filter(pair => !pair.same && isHidden(pair));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('that are surely the same are mostly found', () => {
    const same = pairs.filter(pair => pair.same && !pair.borderline);
    const found = same.filter(isHidden);
    expect(found.length / same.length).toBeGreaterThan(leastRecall);
  });
});
