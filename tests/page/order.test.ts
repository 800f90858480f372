// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { comesBefore, holds } from '../../src/page/node.ts';
import { indexFor, positionBetween } from '../../src/page/order.ts';

it.each([
  [undefined, undefined, 7, 7],
  [undefined, 3, 1, 1],
  [undefined, 3, 5, 2],
  [3, undefined, 9, 9],
  [3, undefined, 1, 4],
  [3, 4, 3.25, 3.25],
  [3, 4, 9, 3.5],
  [3, 4, 3, 3.5],
])('between %s and %s, with a wish for %s, is %s', (before, after, wish, expected) => {
  expect(positionBetween(before, after, wish)).toBe(expected);
});

it('says by equality that the numbers between two neighbours are used up', () => {
  const next = 1 + Number.EPSILON;
  expect([1, next]).toContain(positionBetween(1, next, 5));
});

it('finds the index of an element among others', () => {
  document.body.innerHTML = '<i></i><i></i><i></i><i></i><i></i>';
  const all = [...document.body.children];
  const placed = all.flatMap((element, position) => (position % 2 ? [{ element, position }] : []));
  expect(all.map(element => indexFor(element, placed))).toEqual([0, 0, 1, 1, 2]);
});

it('takes a shadow tree as part of its host', () => {
  document.body.innerHTML = '<i id="a"></i><b id="host"></b><i id="z"></i>';
  const at = (id: string) => document.getElementById(id) as HTMLElement;
  const inside = document.createElement('u');
  at('host').attachShadow({ mode: 'open' }).append(inside);
  const order = [at('a'), at('host'), inside, at('z')];
  for (const [i, one] of order.entries())
    for (const [j, other] of order.entries())
      if (i !== j) expect([i, j, comesBefore(one, other)]).toEqual([i, j, i < j]);
  expect(holds(at('host'), inside)).toBe(true);
  expect(holds(at('a'), inside)).toBe(false);
  expect(holds(document.body, inside)).toBe(true);
});
