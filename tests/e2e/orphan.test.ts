import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../tools/browsers/index.mjs';
import { commentsPage, ferry, item, letter, quiet } from './comments-page.ts';
import { pressMarker } from './page.ts';
import { useStage } from './stage.ts';
import { browsers } from './use-browser.ts';

const name = 'data-seen-above';

const say = (page: Page, text: string, i: number) =>
  page.evaluate(
    (html: string) => document.querySelector('.comments')?.insertAdjacentHTML('beforeend', html),
    item(text, i),
  );
const markers = (page: Page) => page.$$eval(`.comments [${name}=marker]`, all => all.length);

describe.each(browsers)('in %s, a page under which the extension', browser => {
  const stage = useStage(browser);

  it('is reloaded is kept clean by the new one, and by it alone', async () => {
    const page = await stage.open(commentsPage([ferry, quiet, ferry]));
    await stage.shows(page, ferry, quiet);
    const problems: string[] = [];
    page.on('pageerror', error => problems.push(String(error)));
    await page.evaluate(attribute => {
      const world = window as unknown as { hides: number };
      world.hides = 0;
      // Each mark that is set on what is not marked yet: two generations would set two.
      new MutationObserver(records => {
        for (const { target, oldValue } of records) {
          const value = (target as Element).getAttribute(attribute);
          if (oldValue === null && value === 'hidden') world.hides += 1;
        }
      }).observe(document, {
        subtree: true,
        attributeFilter: [attribute],
        attributeOldValue: true,
      });
      document.querySelector('.comments [data-seen-above=marker]')?.setAttribute('class', 'old');
    }, name);
    await stage.driver.reload();
    await until(async () => (await page.$(`.comments [${name}=marker]:not(.old)`)) !== null, {
      what: 'a marker of the new generation',
    });
    await stage.shows(page, ferry, quiet);
    expect(await page.$('.old')).toBeNull();
    await page.evaluate(() => Object.assign(window, { hides: 0 }));
    await say(page, letter, 5);
    await say(page, ferry, 6);
    await stage.shows(page, ferry, quiet, letter);
    expect(await markers(page)).toBe(1);
    expect(await page.evaluate(() => (window as unknown as { hides: number }).hides)).toBe(1);
    await pressMarker(page, 'reply-0');
    await stage.shows(page, ferry, quiet, ferry, letter, ferry);
    expect(problems).toEqual([]);
  });
});

describe.each(browsers)('in %s, a page under which the extension', browser => {
  const stage = useStage(browser);

  it('is removed shows every comment, at the latest when something happens there, and goes on', async () => {
    const page = await stage.open(commentsPage([ferry, quiet, ferry]));
    await stage.shows(page, ferry, quiet);
    const problems: string[] = [];
    page.on('pageerror', error => problems.push(String(error)));
    page.on('console', message => problems.push(message.text()));
    await stage.driver.remove();
    await say(page, letter, 5);
    await stage.shows(page, ferry, quiet, ferry, letter);
    // Firefox ends our code and takes its sheet away; Chromium lets it restore the page itself.
    if (browser === 'chromium') await until(async () => (await page.$(`[${name}]`)) === null);
    const writes = await page.evaluate(
      async (html: string, attribute) => {
        const list = document.querySelector('.comments') as Element;
        let writes = 0;
        new MutationObserver(records => {
          writes += records.length;
        }).observe(document, { subtree: true, attributeFilter: [attribute] });
        for (let turn = 0; turn < 60; turn++) {
          list.insertAdjacentHTML('beforeend', html);
          list.lastElementChild?.querySelector('.text')?.append('!');
          if (turn % 2 > 0) list.lastElementChild?.remove();
          await new Promise(requestAnimationFrame);
        }
        window.dispatchEvent(new Event('beforeprint'));
        window.dispatchEvent(new Event('popstate'));
        return writes;
      },
      item(quiet, 7),
      name,
    );
    expect([writes, problems]).toEqual([0, []]);
  });
});
