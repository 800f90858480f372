// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { Folded } from '../../src/page/fold.ts';
import type { Known } from '../../src/page/ledger.ts';
import { createMarkers } from '../../src/page/markers.ts';
import { attributeName, markerTag } from '../../src/page/marks.ts';
import { list, pattern, readingOf, texts } from './list.ts';
import { words } from './words.ts';

const hosts = () => [...document.querySelectorAll(`[${attributeName}=marker]`)];

/** A comment as a ledger knows it; `page` is drawn anew for it. */
function known(key: string, text: string): Known {
  list(texts(text));
  const element = pattern.elements(document)[0] as Element;
  const comment = { key, position: 0, text };
  return { key, element, position: 0, reading: readingOf(element), comment };
}

const folded = (original: Known | undefined, copies: number): Folded => ({
  key: 'a',
  original,
  copies: Array.from({ length: copies }, () => original as Known),
  open: false,
});

let markers: ReturnType<typeof createMarkers>;
const toggle = vi.fn();
const alwaysHide = vi.fn();
beforeEach(() => {
  toggle.mockReset();
  markers = createMarkers(document, words, { toggle, alwaysHide });
});

it('stands in the text of its original, once, and goes with the last copy', () => {
  const original = known('a', 'a');
  markers.show([folded(original, 1)]);
  markers.show([folded(original, 2)]);
  expect(hosts().map(host => host.parentElement?.className)).toEqual(['t']);
  expect(hosts()[0]?.localName).toMatch(markerTag);
  markers.show([folded(original, 0)]);
  expect(hosts()).toEqual([]);
});

it('stands behind the last word, and not before one', () => {
  const original = known('a', 'a');
  const text = original.element.querySelector('.t') as HTMLElement;
  text.outerHTML = '<div class="t"><p>one</p><p>two</p> </div>';
  const twice = { ...original, reading: readingOf(original.element) };
  markers.show([folded(twice, 1)]);
  expect(hosts()[0]?.parentElement?.textContent).toBe('two');
  markers.clear();
  original.element.querySelector('.t')?.append('three');
  markers = createMarkers(document, words, { toggle, alwaysHide });
  markers.show([folded({ ...original, reading: readingOf(original.element) }, 1)]);
  expect(hosts()[0]?.parentElement?.className).toBe('t');
});

it('leaves the node of its original when that becomes the node of another', () => {
  const original = known('a', 'a');
  markers.show([folded(original, 1)]);
  markers.show([folded(undefined, 1)]);
  expect(hosts()).toEqual([]);
});

it('follows its original through any number of nodes', () => {
  for (let i = 0; i < 10; i++) {
    const original = known('a', 'a');
    markers.show([folded(original, 1)]);
    expect(hosts().length).toBe(1);
  }
});

it('is put back three times where the site drops it', () => {
  const original = known('a', 'a');
  markers.show([folded(original, 1)]);
  const found: number[] = [];
  for (let i = 0; i < 5; i++) {
    for (const host of hosts()) host.remove();
    markers.restore();
    found.push(hosts().length);
  }
  expect(found).toEqual([1, 1, 1, 0, 0]);
});

it('hides its inside from the page, and hears no script', () => {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  markers.show([folded(known('a', 'a'), 3)]);
  expect(attach).toHaveBeenCalledWith({ mode: 'closed' });
  const shadow = attach.mock.results[0]?.value as ShadowRoot;
  const button = shadow.querySelector('button');
  expect([button?.textContent, button?.getAttribute('aria-label')]).toEqual(['×4', '×4: Show 3']);
  for (const one of shadow.querySelectorAll('button')) one.click();
  expect(toggle).not.toHaveBeenCalled();
  expect(alwaysHide).not.toHaveBeenCalled();
  attach.mockRestore();
});
