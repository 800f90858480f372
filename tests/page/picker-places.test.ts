// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { generalise, likeliest } from '../../src/page/generalise.ts';
import { nextStop } from '../../src/page/picker/places.ts';

/* Where the arrow keys lead: from what is chosen to the next words that are not part of it. */

const one = (name: string) =>
  `<div class="one"><b id="${name}-who">${name}</b><p id="${name}-said">This is what ${name} says.</p></div>`;
const ids = ['title', 'ann-who', 'ann-said', 'bert-who', 'bert-said', 'foot'];

beforeEach(() => {
  document.body.innerHTML = `<h1 id="title">A page</h1><div>${one('ann')}${one('bert')}</div><p id="foot">The end.</p>`;
});

const all = () => ids.map(id => document.getElementById(id) as Element);
const chosenAt = (id: string) => {
  const candidates = generalise(document.getElementById(id) as Element, document);
  return candidates[likeliest(candidates)] ?? null;
};
const next = (from: string | null, by: 1 | -1) =>
  nextStop(all(), from === null ? null : chosenAt(from), by)?.id;

describe('the next stop', () => {
  it('is the first or the last where nothing is chosen', () => {
    expect(next(null, 1)).toBe('title');
    expect(next(null, -1)).toBe('foot');
  });

  it('leaves out what is like the chosen, its parts included', () => {
    expect(chosenAt('ann-who')?.where.unit).toBe('div.one');
    expect(next('ann-who', 1)).toBe('foot');
    expect(next('bert-said', 1)).toBe('foot');
    expect(next('ann-who', -1)).toBe('title');
    expect(next('bert-said', -1)).toBe('title');
  });

  it('goes round the end', () => {
    expect(next('foot', 1)).toBe('title');
    expect(next('title', -1)).toBe('foot');
  });

  it('is nowhere where all is chosen', () => {
    const everything = { element: document.body, where: { unit: 'body' }, like: [document.body] };
    expect(nextStop(all(), everything, 1)).toBeUndefined();
  });
});
