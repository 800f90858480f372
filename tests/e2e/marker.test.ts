import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type Accessible, until } from '../../tools/browsers/index.mjs';
import { bundleOurNodes } from './bundle.ts';
import { commentsPage, ferry, letter, quiet, tenTexts } from './comments-page.ts';
import { pressMarker } from './page.ts';
import { useStage } from './stage.ts';
import { browsers } from './use-browser.ts';

const isOurs = ({ name }: Accessible) => name.startsWith('×');
const mark = '[data-seen-above=marker]';

describe.each(browsers)('in %s, the marker', name => {
  const stage = useStage(name);

  const topOf = (page: Page, selector: string) =>
    page.$eval(selector, element => element.getBoundingClientRect().top);

  it('is a button with name, role and state; the original is there, hidden copies are not', async () => {
    const page = await stage.open(commentsPage([ferry, quiet, ferry, letter, letter]));
    await stage.shows(page, ferry, quiet, letter);
    const closed = await until(async () => {
      const tree = await stage.driver.accessibility(page);
      return tree.some(node => node.name.startsWith('×2')) ? tree : null;
    });
    const buttons = closed.filter(({ role }) => role === 'button').filter(isOurs);
    expect(buttons).toEqual([
      { role: 'button', name: '×2: Show 1 repeated reply', expanded: false },
      { role: 'button', name: '×2: Show 1 repeated reply', expanded: false },
    ]);
    const says = (tree: typeof closed, text: string) =>
      tree.filter(({ role, name }) => role === 'text' && name.includes(text)).length;
    expect([says(closed, ferry), says(closed, quiet), says(closed, letter)]).toEqual([1, 1, 1]);

    await pressMarker(page, 'reply-0');
    await stage.shows(page, ferry, quiet, ferry, letter);
    const open = await stage.driver.accessibility(page);
    expect(open).toContainEqual({
      role: 'button',
      name: '×2: Hide 1 repeated reply',
      expanded: true,
    });
    expect(says(open, ferry)).toBe(2);
  });

  it('opens its copies, and what is under the pointer stays there', async () => {
    const page = await stage.open(
      commentsPage([ferry, quiet, ferry, ferry, letter, ferry, letter]),
    );
    await stage.shows(page, ferry, quiet, letter);
    await page.$eval('#reply-4', element => element.scrollIntoView({ block: 'center' }));
    const before = await topOf(page, '#reply-4');
    await pressMarker(page, 'reply-4');
    await stage.shows(page, ferry, quiet, letter, letter);
    expect(Math.abs((await topOf(page, '#reply-4')) - before)).toBeLessThan(2);
  });

  it('leaves the place where the reader is, when all above it is shown and hidden', async () => {
    // The browser's own anchoring would hide that we do nothing.
    const head = '<style>* { overflow-anchor: none }</style>';
    const some = tenTexts.slice(0, 6);
    const page = await stage.open(commentsPage([...some, ...some, ...tenTexts], { head }));
    await stage.shows(page, ...tenTexts);
    await until(async () => (await stage.driver.badge()) === '12', { what: 'badge "12"' });
    await page.evaluate(() => {
      document.body.style.paddingBlockEnd = '3000px';
      document.querySelector('#reply-19')?.scrollIntoView();
      scrollBy(0, -innerHeight / 3 + 20);
    });
    const before = await topOf(page, '#reply-19');
    await stage.driver.command('all');
    await until(async () => (await page.$$('[data-seen-above]')).length === 0);
    expect(Math.abs((await topOf(page, '#reply-19')) - before)).toBeLessThan(2);
    await until(async () => (await stage.driver.badge()) === '', { what: 'no badge' });
    await stage.driver.command('all');
    await stage.shows(page, ...tenTexts);
    expect(Math.abs((await topOf(page, '#reply-19')) - before)).toBeLessThan(2);
  });

  it('says one sentence once for the page, and takes it away again', async () => {
    const page = await stage.open(commentsPage([ferry, quiet, ferry, ferry]));
    const said = await until(async () => {
      const tree = await stage.driver.accessibility(page);
      return tree.find(({ name }) => name.includes('repeated replies are hidden'));
    });
    expect(said.name).toBe('2 repeated replies are hidden.');
    await page.evaluate(() => {
      const list = document.querySelector('.comments');
      list?.append(list.firstElementChild?.cloneNode(true) ?? '');
    });
    await until(async () => (await stage.driver.badge()) === '3', { what: 'badge "3"' });
    const tree = await stage.driver.accessibility(page);
    expect(tree.filter(({ name }) => name.includes('are hidden')).map(one => one.name)).toEqual(
      expect.not.arrayContaining(['3 repeated replies are hidden.']),
    );
    const hosts = () => page.$$eval(`html > ${mark}`, all => all.length);
    await until(async () => (await hosts()) === 0, { timeoutMs: 15_000, what: 'silence' });
  });

  it('keeps a copy in which the reader has the focus, and hides it when the focus has gone on', async () => {
    const page = await stage.open(commentsPage([ferry, quiet, ferry]));
    await stage.shows(page, ferry, quiet);
    await pressMarker(page, 'reply-0');
    await stage.shows(page, ferry, quiet, ferry);
    await page.focus('#reply-2 button');
    await stage.driver.command('all');
    await stage.driver.command('all');
    await until(async () => (await page.$(`#reply-0 ${mark}`)) !== null);
    await stage.shows(page, ferry, quiet, ferry);
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.id)).toBe('reply-2');
    await page.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
      document.body.style.paddingBlockEnd = '3000px';
      scrollTo(0, 0);
    });
    await stage.shows(page, ferry, quiet);
  });

  it.each(['light', 'dark'])(
    'has nothing that axe finds, in open roots on a %s page',
    async scheme => {
      stage.site.serve('/our-nodes.js', await bundleOurNodes(), 'text/javascript');
      stage.site.serve(
        `/our-nodes-${scheme}.html`,
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>Our nodes</title>
        <style>body { ${scheme === 'dark' ? 'background: #111; color: #eee' : 'background: #fff'} }</style>
        <main><h1>Our nodes</h1><p id="original">${ferry}</p><p id="copy">${ferry}</p></main>
        <script src="/our-nodes.js"></script></html>`,
      );
      const page = await stage.driver.open(
        stage.site.address(`/our-nodes-${scheme}.html`, 'our-nodes'),
      );
      const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
      await page.evaluate(await readFile(source, 'utf8'));
      const found = await page.evaluate(async () => {
        const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
        // One that axe leaves out unless it is named: what is seen of a button is in its name.
        const rules = { 'label-content-name-mismatch': { enabled: true } };
        const { violations, passes } = await run({ rules });
        const ours = passes.filter(({ nodes }) =>
          nodes.some(({ target }) => Array.isArray(target[0])),
        );
        return {
          violations: violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
          ours: ours.map(({ id }) => id),
        };
      });
      await page.close();
      expect(found.violations).toEqual([]);
      const looked = ['button-name', 'color-contrast', 'label-content-name-mismatch'];
      expect(found.ours).toEqual(expect.arrayContaining(looked));
    },
  );
});
