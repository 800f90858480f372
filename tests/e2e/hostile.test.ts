import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../tools/browsers/index.mjs';
import { commentsPage, ferry, letter, quiet } from './comments-page.ts';
import { useStage } from './stage.ts';
import { browsers } from './use-browser.ts';

/* Pages larger than any page should be, and one that wants to know who is there. */

/** Comments that are hidden, by id. */
const hidden = (page: Page) =>
  page.$$eval('[data-seen-above=hidden]', all => all.map(({ id }) => id).join(' '));

/** Laying out so long a text takes the browser itself minutes. */
const giants = '<style>.giant { display: none }</style>';

/** What a page's script can see of an extension, but for the marks on its comments. */
function probe() {
  // What the probe itself writes is told of later.
  const { usual, heard, written: all } = window as unknown as Record<string, readonly string[]>;
  const written = [...(all ?? [])];
  const { styleSheets, adoptedStyleSheets } = document;
  const bare = document.createElement('p');
  bare.setAttribute('data-seen-above', 'hidden');
  document.documentElement.append(bare);
  const hides = getComputedStyle(bare).display === 'none';
  bare.remove();
  return {
    hides,
    sheets: styleSheets.length + adoptedStyleSheets.length,
    globals: Object.getOwnPropertyNames(window).filter(name => !usual?.includes(name)),
    loaded: performance
      .getEntriesByType('resource')
      .filter(({ name }) => !name.startsWith('http'))
      .map(({ name }) => name),
    heard,
    written,
  };
}

/** Runs first in the page: hears what is said there, and notes what is written. */
const listens = `<script>
  var heard = [], written = [], usual = Object.getOwnPropertyNames(window);
  for (const target of [window, document])
    for (const name of ['message', 'seen-above-takeover', 'securitypolicyviolation', 'error'])
      target.addEventListener(name, event => heard.push(event.type), true);
  new MutationObserver(records => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      const all = [...addedNodes, ...removedNodes];
      written.push(type === 'attributes' ? attributeName : all.map(node => node.nodeName).join());
    }
  }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
  addEventListener('DOMContentLoaded', () => setTimeout(() => { written = []; }));
</script>`;

describe.each(browsers)('in %s, a page', name => {
  const stage = useStage(name);

  it('with comments of 20 million characters loses the copies beside them, in little memory', async () => {
    const page = await stage.open(
      commentsPage([ferry, quiet, ferry, letter, letter], { head: giants }),
    );
    await stage.shows(page, ferry, quiet, letter);
    await until(async () => (await hidden(page)) === 'reply-2 reply-4');
    // Asked once of Chromium's, and Firefox has none to ask.
    const heap = async () => (name === 'chromium' ? (await page.metrics()).JSHeapUsedSize : 0) ?? 0;
    const before = await heap();
    await page.evaluate(() => {
      const giant = '일곱 시 배는 늘 늦어요 '.repeat(1_500_000);
      for (const text of document.querySelectorAll('#reply-3 .text, #reply-4 .text'))
        Object.assign(text, { className: 'text giant', textContent: giant });
      document
        .querySelector('.comments')
        ?.append(document.querySelector('#reply-0')?.cloneNode(true) as Node);
    });
    let most = before;
    await until(async () => {
      most = Math.max(most, await heap());
      return (await hidden(page)) === 'reply-2 reply-0';
    });
    // The page's own text is one of 39 MB, which it joins of pieces.
    expect((most - before) / 1e6).toBeLessThan(150);
  });

  it('2,000 levels deep, with 10,000 attributes on a comment, is cleaned all the same', async () => {
    const attributes = Array.from({ length: 10_000 }, (_, i) => `data-a${i}="${i}"`).join(' ');
    const thread = commentsPage([ferry, quiet, ferry]);
    const page = await stage.open(thread.replace('id="reply-2"', `id="reply-2" ${attributes}`));
    await stage.shows(page, ferry, quiet);
    // A parser stops at 512 levels, a script goes on; of 5,000 Chromium 156 itself dies.
    await page.evaluate(() => {
      const copy = (id: string) => document.querySelector(id)?.cloneNode(true) as Node;
      let at = document.querySelector('main') as Element;
      for (let i = 0; i < 2000; i++) at = at.appendChild(document.createElement('div'));
      at.append(copy('#reply-1'));
      document.querySelector('.comments')?.append(copy('#reply-1'));
    });
    await stage.shows(page, ferry, quiet);
  });

  it('without comments cannot tell that the extension is there; one with comments, by its marks', async () => {
    const page = await stage.open(`<!doctype html>${listens}<p>Nothing is said here.</p>`);
    // It says so once it has looked.
    const ours = await stage.withPopup(page, async popup => {
      const says = () => popup.evaluate(document => document.body.textContent ?? '');
      await until(async () => (await says()).includes('No comments found'));
      return popup.evaluate(document => new URL('/', document.URL).href);
    });
    const without = await page.evaluate(probe);
    const thread = commentsPage([ferry, quiet, ferry]);
    const other = await stage.open(thread.replace('<html lang="en">', `$&${listens}`));
    await stage.shows(other, ferry, quiet);
    const withComments = await other.evaluate(probe);
    expect(without).toEqual({
      hides: false,
      sheets: 0,
      globals: [],
      loaded: [],
      heard: [],
      written: [],
    });
    expect(withComments).toMatchObject({ sheets: 0, loaded: [], globals: [] });
    expect(
      withComments.written.filter(what => !/^(?:data-seen-above|X-[A-Z\d]{8})$/.test(what)),
    ).toEqual([]);
    const roots = await other.$$eval('[data-seen-above=marker]', all =>
      all.map(one => [
        one.shadowRoot,
        customElements.get(one.localName) === undefined,
        one.getAttributeNames(),
      ]),
    );
    expect(roots).toEqual(roots.map(() => [null, true, ['data-seen-above']]));
    expect(roots.length).toBeGreaterThan(0);

    const dist = new URL(`../../dist/${name === 'firefox' ? name : 'chrome'}/`, import.meta.url);
    const files = readdirSync(dist, { recursive: true }).map(String);
    expect(files).toContain('manifest.json');
    const answers = await other.evaluate(
      (from, names) =>
        Promise.all(
          names.map(file =>
            fetch(new URL(file, from), { signal: AbortSignal.timeout(3000) }).then(
              () => file,
              () => null,
            ),
          ),
        ),
      ours,
      files,
    );
    expect(answers).toEqual(files.map(() => null));
  });
});
