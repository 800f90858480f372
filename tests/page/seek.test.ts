// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { seek } from '../../src/page/seek.ts';

const thread = `<ol class="comment-list">${['Ann', 'Bo', 'Cleo']
  .map(
    (name, i) => `<li class="comment" id="comment-${i}"><cite class="fn">${name}</cite>
      <div class="comment-content"><p>What ${name} has to say about tea.</p></div></li>`,
  )
  .join('')}</ol>`;

it('finds comments that are there, or that come', async () => {
  const { signal } = new AbortController();
  document.body.innerHTML = thread;
  expect((await seek(document, 'now', signal))?.elements(document).length).toBe(3);
  document.body.innerHTML = '<p>Nothing yet.</p>';
  const later = seek(document, 'now', signal);
  document.body.innerHTML = thread;
  expect((await later)?.elements(document).length).toBe(3);
});

it('looks again at the next change where it stumbled', async () => {
  document.body.innerHTML = thread;
  const stumble = vi.spyOn(document, 'querySelector').mockImplementation(() => {
    throw new Error('Stumbled.');
  });
  const found = seek(document, 'now', new AbortController().signal);
  stumble.mockRestore();
  document.body.append(document.createElement('i'));
  expect((await found)?.elements(document).length).toBe(3);
});

it('ends without comments when its time is over', async () => {
  const life = new AbortController();
  document.body.innerHTML = '';
  const found = seek(document, 'now', life.signal);
  life.abort();
  expect(await found).toBe(null);
});
