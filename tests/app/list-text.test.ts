import { expect, test } from 'vitest';
import { listText } from '../../src/app/popup/list-text.ts';
import type { ToldGroup } from '../../src/app/report.ts';

const group = (snippet: string, change: Partial<ToldGroup> = {}): ToldGroup => ({
  original: snippet,
  snippet,
  times: 3,
  reasons: ['exact', 'template'],
  authors: [
    { name: 'ann', comments: 2 },
    { name: 'bob', comments: 1 },
  ],
  ...change,
});
const times = (count: number) => `×${count}`;

test('as text, one line each', () => {
  expect(listText([group('one'), group('two')], 'text', times)).toBe(
    '×3\tone\tann ×2, bob\n×3\ttwo\tann ×2, bob\n',
  );
});

test('as JSON, with nothing lost', () => {
  expect(JSON.parse(listText([group('a "b"', { authors: [] })], 'json', times))).toEqual([
    { times: 3, text: 'a "b"', reasons: ['exact', 'template'], accounts: [] },
  ]);
});

test.each([
  ['plain', 'plain'],
  ['one, two', '"one, two"'],
  ['say "hi"', '"say ""hi"""'],
  ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
])('as CSV, %s runs nothing', (text, cell) => {
  expect(listText([group(text)], 'csv', times)).toBe(
    `times,text,reasons,accounts,names\r\n3,${cell},exact; template,2,ann ×2; bob\r\n`,
  );
});
