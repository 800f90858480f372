// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stepFrom } from '../../src/page/step.ts';

const tops = new Map<Element, number | null>();
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return { length: tops.get(this) === null ? 0 : 1 } as DOMRectList;
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return { top: tops.get(this) ?? 0 } as DOMRect;
  });
});
afterEach(() => void vi.restoreAllMocks());

/** Originals by their distance from the upper edge of what is in view; null is not displayed. */
function originals(all: readonly (number | null)[]) {
  return all.map((top, i) => {
    const element = document.createElement('p');
    tops.set(element, top);
    return { key: `k${i}`, element };
  });
}

it.each([
  ['the first', [10, 20, 30], undefined, 'next', 'k0'],
  ['the first in view or below', [-20, -10, 30], undefined, 'next', 'k2'],
  ['the last above', [-20, -10, 30], undefined, 'previous', 'k1'],
  ['the one after the focus', [10, 20, 30], 'k0', 'next', 'k1'],
  ['the one before the focus', [10, 20, 30], 'k1', 'previous', 'k0'],
  ['the first, after the last', [10, 20, 30], 'k2', 'next', 'k0'],
  ['the last, before the first', [10, 20, 30], 'k0', 'previous', 'k2'],
  ['the first, where all are above', [-30, -20], undefined, 'next', 'k0'],
  ['the last, where none is above', [10, 20], undefined, 'previous', 'k1'],
  ['none that is not displayed', [null, 20], undefined, 'next', 'k1'],
  ['itself, being alone', [5], 'k0', 'next', 'k0'],
  ['nothing, where there is none', [], undefined, 'next', undefined],
] as const)('goes to %s', (_, all, focused, direction, key) => {
  expect(stepFrom(originals(all), focused, direction)).toBe(key);
});
