// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { openShadow } from '../../src/page/dom.ts';
import { createChoice } from '../../src/page/picker/choice.ts';
import type { Shown } from '../../src/page/picker/panel.ts';

/* What a reader who points at an element is told of it. */

const page = `<main>${['A ferry.', 'A bridge.', 'A train.', 'A boat.']
  .map((text, n) => `<div class="row"><b>reader ${n}</b><p>${text}</p></div>`)
  .join('')}</main>`;

afterEach(() => vi.restoreAllMocks());

function pointed() {
  document.body.innerHTML = page;
  const told: (Shown | null)[] = [];
  const { signal } = new AbortController();
  const choice = createChoice(document, window, openShadow, shown => told.push(shown), signal);
  const text = document.querySelector('p');
  if (text) choice.point(text);
  return { choice, told };
}

it('tells at once what is like it, and then what it would be read as', async () => {
  const { choice, told } = pointed();
  expect(told).toMatchObject([{ count: 4, preview: undefined, isReadable: true }]);
  expect(await choice.rule).not.toBeNull();
  expect(told.at(-1)).toMatchObject({ isReadable: true, preview: { text: 'A ferry.' } });
});

it('tells that it cannot be read, where the page lets nothing be learnt of it', async () => {
  vi.spyOn(document, 'createTreeWalker').mockImplementation(() => {
    throw new Error('hostile');
  });
  const { choice, told } = pointed();
  expect(await choice.rule).toBeNull();
  expect(told.at(-1)).toMatchObject({ isReadable: false });
});
