import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { until } from '../../tools/browsers/index.mjs';
import { inTab, says as saysIn, tabAt, upload } from './in-document.ts';
import { countInSight } from './page.ts';
import { copiesInHistory } from './stored.ts';
import { browsers, useBrowser } from './use-browser.ts';

const demo = { path: '/demo/index.html', comments: 13, copies: 7 };

describe.each(browsers)('the options page in %s', name => {
  let page: Page;
  let options: Page;
  const visit = useBrowser(name, {
    async prepare({ driver, site }) {
      page = await driver.open(site.address(demo.path, 'news'));
      await shows(demo.comments - demo.copies);
      options = await openOptions();
    },
  });

  const shows = (count: number) =>
    until(async () => (await countInSight(page, '.reply')) === count, {
      what: `${count} replies in sight`,
    });
  const says = (words: string) => saysIn(inTab(options), words);
  /** Once it is there: the page draws anew what it hears to have changed. */
  const click = (selector: string, words = '') =>
    until(
      () =>
        options.evaluate(
          (wanted, words) => {
            const elements = [...document.querySelectorAll<HTMLElement>(wanted)];
            const element = elements.find(one => words === '' || one.textContent === words);
            element?.click();
            return element !== undefined;
          },
          selector,
          words,
        ),
      { what: `${selector} ${words} to click` },
    );
  const press = (words: string) => click('button', words);

  /** By the popup's own button, after the site was switched off there. */
  async function openOptions(): Promise<Page> {
    const popup = await visit.driver.popup(page);
    await until(() => popup.evaluate(document => document.querySelector('[role=switch]') !== null));
    await popup.click('[role=switch]');
    await shows(demo.comments);
    await popup.click('.options');
    return tabAt(visit.driver, '/options/index.html');
  }

  it('lists what was chosen in the popup, and switches the open page', async () => {
    await says(`news.localhost:${new URL(page.url()).port}`);
    const toggle = () => click('td [role=switch]');
    await toggle();
    await shows(demo.comments - demo.copies);
    await toggle();
    await shows(demo.comments);
    await press('Edit');
    await press('Reset');
    await shows(demo.comments - demo.copies);
    await until(
      async () => !Object.keys(await visit.driver.stored()).some(key => key.startsWith('site:')),
    );
    await options.type('#add', `${page.url()}?a=1#b`);
    await press('Switch off');
    await shows(demo.comments);
    await press('Remove');
    await shows(demo.comments - demo.copies);
  });

  it('tells the shortcuts as the browser has them, its version, and what is new', async () => {
    const keys = await options.$$eval('[aria-labelledby=shortcuts] tr', rows =>
      rows.map(row => row.textContent),
    );
    expect(keys).toContainEqual(expect.stringMatching(/hide them again.*Alt\+Shift\+U$/));
    expect(keys).toContainEqual(expect.stringMatching(/switch.*No key$/i));
    const changes = await options.$eval('[aria-labelledby=changes]', part => part.textContent);
    const { version } = manifest;
    expect(changes).toContain(`Unecho ${version}`);
    expect(changes).toContain('Hides those that repeat another');
    const tabs = (await visit.driver.browser.pages()).length;
    await press('Change in the browser…');
    await until(async () => (await visit.driver.browser.pages()).length > tabs, {
      what: 'the page of the browser',
    });
    await options.bringToFront();
  });

  it('imports a file after showing what it changes, and takes it back', async () => {
    const { host } = new URL(page.url());
    const file = join(await mkdtemp(join(tmpdir(), 'unecho-import-')), 'settings.json');
    const sites = { [host]: { on: false }, '__proto__.example': { level: 'exact' } };
    await writeFile(file, JSON.stringify({ unecho: 1, sites }));
    await upload(options, file);
    await says('The file changes 2 sites');
    expect(await countInSight(page, '.reply')).toBe(demo.comments - demo.copies);
    await press('Change them');
    await says('2 sites changed');
    await shows(demo.comments);
    expect(await visit.driver.stored()).toMatchObject({
      [`site:${host}`]: { on: false },
      'site:__proto__.example': { level: 'exact' },
    });
    await press('Undo');
    await shows(demo.comments - demo.copies);
    await says('before the import');
  });

  it('tells what was hidden by day, site and reason, and keeps none if none is wanted', async () => {
    await says('exact copy');
    const history = async () =>
      Object.keys(await visit.driver.stored()).filter(key => key.startsWith('history:'));
    expect(await history()).toHaveLength(1);
    await click('#no-history');
    await says('No history is kept');
    expect(await history()).toEqual([]);
    await page.reload();
    await shows(demo.comments - demo.copies);
    expect(await history()).toEqual([]);
    await click('#no-history');
    await says('Nothing yet');
    await page.reload();
    // A page may tell of its copies in parts, and what comes after the clearing is kept.
    await until(async () => copiesInHistory(await visit.driver.stored()) === demo.copies, {
      what: 'the whole history',
    });
    await press('Clear history');
    await says('Nothing yet');
    expect(await history()).toEqual([]);
  });

  it('takes nothing from a file that is none of ours', async () => {
    const before = await visit.driver.stored();
    const file = join(await mkdtemp(join(tmpdir(), 'unecho-import-')), 'other.json');
    await writeFile(file, '{"sites":{"__proto__":{"on":false}}}');
    await upload(options, file);
    await says('not a settings file');
    expect(await visit.driver.stored()).toEqual(before);
  });

  it('has a welcome page whose example opens and closes', async () => {
    await options.evaluate(() => location.assign('/src/app/welcome/index.html'));
    const lines = () => options.evaluate(() => document.querySelectorAll('.thread li').length);
    await until(async () => (await lines().catch(() => 0)) === 3);
    await click('[aria-expanded]');
    await until(async () => (await lines()) === 5);
  });
});
