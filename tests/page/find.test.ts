// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { find } from '../../src/page/find.ts';
import { absent, around, found, people, words } from './plain-pages.ts';

function read(main: string): { text: string; author: string | undefined }[] | null {
  document.body.innerHTML = around(main);
  const pattern = find(document, 'https://example.org/a');
  return (
    pattern?.elements(document).flatMap(element => {
      const reading = pattern.read(element);
      return reading ? [{ text: reading.text, author: reading.author }] : [];
    }) ?? null
  );
}

describe('finds the comments of', () => {
  it.each(Object.entries(found))('%s', (_, main) => {
    expect(read(main)?.map(one => one.text)).toEqual(words);
    expect(read(main)?.map(one => one.author)).toEqual(people);
  });
});

describe('finds nothing in', () => {
  it.each(Object.entries(absent))('%s', (_, main) => {
    expect(read(main)).toBeNull();
  });
});
