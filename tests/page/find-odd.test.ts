// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findByStructure } from '../../src/page/find.ts';
import { languages } from './languages.ts';
import { withComments, without } from './odd-pages.ts';
import { around } from './plain-pages.ts';

/** The comments of a page that are no opener, white space collapsed. */
function read(main: string): string[] {
  document.body.innerHTML = around(main);
  const pattern = findByStructure(document);
  return (pattern?.elements(document) ?? []).flatMap(element => {
    const reading = pattern?.read(element);
    return reading && reading.role !== 'op' ? [reading.text.replace(/\s+/g, ' ')] : [];
  });
}

describe.each(Object.entries(languages))('in %s', (_, language) => {
  it.each(Object.keys(without))('finds nothing in %s', name => {
    expect(read(without[name]?.(language) ?? '')).toEqual([]);
  });

  it.each(Object.keys(withComments))('finds the comments of %s', name => {
    const { lines } = language;
    const two = (line: string, i: number) => `${line} ${lines[(i + 1) % lines.length]}`;
    const expected = name === 'answersOfTwoLines' ? lines.map(two) : lines;
    expect(read(withComments[name]?.(language) ?? '')).toEqual(expected);
  });
});
