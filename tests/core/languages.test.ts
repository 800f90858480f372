import { describe, expect, it } from 'vitest';
import { languages } from './languages/all.ts';
import { fill } from './languages/rows.ts';
import { hiddenIn, threadOf } from './threads.ts';

/** Pairs of texts of which the second is hidden under the first. */
function hides(texts: readonly string[], level: 'near' | 'loose'): string[] {
  return texts.flatMap(a =>
    texts
      .filter(b => a !== b && '1' in hiddenIn(threadOf([a, b], { level })))
      .map(b => `${a} | ${b}`),
  );
}

describe.each(Object.entries(languages))('in language %s', (_, { differ, same }) => {
  it.each(differ)('all of these stay: %s', frame => {
    const texts = fill(frame);
    expect(new Set(texts).size).toBe(texts.length);
    for (const level of ['near', 'loose'] as const) expect(hides(texts, level)).toEqual([]);
  });

  it.each(same.map(row => [...row]))('these say the same: %s', (first, ...others) => {
    const shown = others.filter(other => !('1' in hiddenIn(threadOf([first, other]))));
    expect(shown).toEqual([]);
  });
});
