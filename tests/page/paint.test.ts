// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Difference } from '../../src/core/verdict.ts';
import { rangesOf } from '../../src/page/paint.ts';

/** What the ranges hold, of a body whose text is read as `text`. */
function painted(html: string, text: string, ...places: readonly [number, number][]): string[] {
  const body = document.createElement('div');
  body.innerHTML = html;
  const differences: Difference[] = places.map(copy => ({ kind: 'typo', copy, original: [0, 0] }));
  return rangesOf({ body: [body], text }, differences).map(init => {
    const range = document.createRange();
    range.setStart(init.startContainer, init.startOffset);
    range.setEnd(init.endContainer, init.endOffset);
    return range.toString();
  });
}

describe('what differs', () => {
  it('is found where it stands in the page', () => {
    expect(painted('one two three', 'one two three', [4, 7])).toEqual(['two']);
  });

  it('is found whatever white space the page has', () => {
    expect(painted('one\n   two\t three', 'one two three', [4, 7], [8, 13])).toEqual([
      'two',
      'three',
    ]);
  });

  it('is found across elements', () => {
    expect(painted('o<b>n<i>e t</i></b>wo <span></span>three', 'one two three', [2, 7])).toEqual([
      'e two',
    ]);
  });

  it('is found behind what is no part of the text', () => {
    expect(painted('Ann says: one two', 'one two', [4, 7])).toEqual(['two']);
  });

  it('is found to the end of a letter of two units', () => {
    expect(painted('one 😂 two', 'one 😂 two', [4, 6])).toEqual(['😂']);
  });

  it('is nowhere where the page says something else between', () => {
    expect(painted('one (edited) two', 'one two', [4, 7])).toEqual([]);
  });

  it('is nothing where the copy only lacks something, or white space', () => {
    expect(painted('one two', 'one two', [3, 3], [3, 4])).toEqual([]);
  });
});
