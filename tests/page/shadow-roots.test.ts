// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ShadowOf } from '../../src/page/dom.ts';
import { find } from '../../src/page/find.ts';
import { readWords } from '../../src/page/read.ts';
import { createRoots } from '../../src/page/roots.ts';
import { inUse } from '../../src/page/use.ts';
import { found, words } from './plain-pages.ts';

let closed: Map<Element, ShadowRoot>;
/** As a browser lets an extension do it. */
const shadowOf: ShadowOf = host => closed.get(host) ?? host.shadowRoot;
beforeEach(() => {
  closed = new Map();
});

function attach(host: Element | null, html: string, mode: ShadowRootMode = 'closed'): ShadowRoot {
  if (!host) throw new Error('No host there.');
  const root = host.attachShadow({ mode });
  root.innerHTML = html;
  closed.set(host, root);
  return root;
}
const thread = found['a plain list'] ?? '';
const saidIn = (pattern: ReturnType<typeof find>) =>
  pattern?.elements(document).map(element => pattern.read(element)?.text);

describe('comments in a shadow root', () => {
  it.each(['open', 'closed'] as const)('are found in an %s one, and in one in another', mode => {
    document.body.innerHTML = '<main><x-app></x-app></main>';
    const outer = attach(
      document.querySelector('x-app'),
      '<p>Hello.</p><div id="all"></div>',
      mode,
    );
    attach(outer.querySelector('#all'), thread, mode);
    const pattern = find(document, 'https://example.org/', shadowOf);
    expect(saidIn(pattern)).toEqual(words);
    const [first] = pattern?.elements(document) ?? [];
    expect(pattern?.around(first?.querySelector('p') as Element)).toBe(first);
  });

  it('are found there alone, though the page has others that look the same', () => {
    document.body.innerHTML = '<x-thread></x-thread>';
    attach(document.querySelector('x-thread'), thread);
    const pattern = find(document, 'https://example.org/', shadowOf);
    document.body.insertAdjacentHTML('beforeend', thread);
    expect(saidIn(pattern)).toEqual(words);
  });

  it('are found again where the page makes the host anew', () => {
    document.body.innerHTML = '<div class="wall thread"></div>';
    attach(document.querySelector('div'), thread);
    const pattern = find(document, 'https://example.org/', shadowOf);
    document.body.innerHTML = '<main><div class="thread wall new"></div></main>';
    attach(document.querySelector('.wall'), thread);
    expect(saidIn(pattern)).toEqual(words);
  });

  it('are not found in closed ones by who cannot see them', () => {
    document.body.innerHTML = '<x-thread></x-thread>';
    attach(document.querySelector('x-thread'), thread);
    expect(find(document, 'https://example.org/')).toBe(null);
  });
});

describe('the words of a comment', () => {
  const read = (html: string, inside: string) => {
    document.body.innerHTML = html;
    attach(document.querySelector('x-part'), inside);
    return readWords([document.body], undefined, new Set(), shadowOf)?.text;
  };

  it('are those of the shadow roots in it too', () =>
    expect(read('It costs <x-part></x-part> now.', '<b>12 €</b>')).toBe('It costs 12 € now.'));

  it('are not those that a root has no slot for', () =>
    expect(read('It costs <x-part>nothing</x-part> now.', '12 €')).toBe('It costs 12 € now.'));

  it('are not those that we say in roots of our own', () =>
    expect(read('It costs <x-part data-seen-above="marker"></x-part>', '×4')).toBe('It costs'));

  it('are those that stand in a slot', () =>
    expect(read('It costs <x-part>12 €</x-part> now.', '<i>about </i><slot></slot>')).toBe(
      'It costs about 12 € now.',
    ));

  it('are those of a host that is the whole of it', () => {
    document.body.innerHTML = '<x-part></x-part>';
    const host = document.querySelector('x-part') as Element;
    attach(host, '<p>All of it.</p>');
    expect(readWords([host], undefined, new Set(), shadowOf)?.text).toBe('All of it.');
  });
});

describe('a scan', () => {
  let life: AbortController;
  let seen: ShadowRoot[];
  beforeEach(() => {
    life = new AbortController();
    seen = [];
  });
  afterEach(() => life.abort());
  const start = () =>
    createRoots(
      window as unknown as Window & typeof globalThis,
      shadowOf,
      root => seen.push(root),
      life.signal,
    );

  it('tells of each root once, those in others after them', () => {
    document.body.innerHTML = '<x-a></x-a><div id="b"></div><p>Text.</p>';
    const roots = start();
    const a = attach(document.querySelector('x-a'), '<x-c></x-c>');
    const c = attach(a.querySelector('x-c'), 'inside');
    const b = attach(document.querySelector('#b'), 'inside');
    for (let i = 0; i < 2; i++)
      for (const _ of roots.scan(document)) expect(life.signal.aborted).toBe(false);
    expect(seen).toEqual([a, c, b]);
  });

  it('tells of what it starts from, and of nothing once its time is over', () => {
    document.body.innerHTML = '<x-a></x-a><x-b></x-b>';
    const roots = start();
    const [hostA, hostB] = document.body.children;
    const a = attach(hostA ?? null, 'inside');
    attach(hostB ?? null, 'inside');
    for (const _ of roots.scan(hostA as Element)) expect(seen).toEqual([]);
    expect(seen).toEqual([a]);
    life.abort();
    for (const _ of roots.scan(document)) expect(seen).toEqual([a]);
    expect(seen).toEqual([a]);
  });
});

it('a comment in a shadow root is in use while the focus is in it, or in a root in it', () => {
  document.body.innerHTML = '<x-thread></x-thread>';
  const root = attach(
    document.querySelector('x-thread'),
    '<ol><li><input></li><li><input></li></ol>',
    'open',
  );
  const [first, second] = root.querySelectorAll('li');
  const focused = first?.querySelector('input') ?? null;
  // happy-dom tells no shadow root what has the focus in it.
  Object.defineProperty(root, 'activeElement', { value: focused });
  expect(inUse(first as Element, document)).toBe(true);
  expect(inUse(second as Element, document)).toBe(false);
});
