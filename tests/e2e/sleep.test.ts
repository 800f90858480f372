import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { storageKey } from '../../src/app/settings.ts';
import { until } from '../../tools/browsers/index.mjs';
import {
  ferry,
  goat,
  inBothBrowsers,
  item,
  letter,
  quiet,
  type Stage,
  threadOf,
} from './hiding.ts';
import { createStall } from './stall.ts';

const texts = [ferry, quiet, ferry, letter, quiet, goat];
const away = '<!doctype html><title>Away</title><p>Nothing to read here.</p>';
const remembers = `<script>
  addEventListener('pageshow', ({ persisted }) => { window.persisted = persisted; });
</script>`;

/** Back to a page that was put away whole. */
async function comeBack(page: Page): Promise<void> {
  // Not at once: the driver would wait for an answer from a page that is gone.
  await page.evaluate(() => void setTimeout(() => history.back()));
  const isBack = () => (window as { persisted?: boolean }).persisted;
  await until(() => page.evaluate(isBack).catch(() => null), { what: 'the page from the cache' });
  expect(await page.evaluate(isBack)).toBe(true);
}

const isAway = (page: Page) =>
  until(() => page.evaluate(() => document.title === 'Away').catch(() => false));

inBothBrowsers('a page that sleeps in the back/forward cache', (stage: Stage) => {
  it('before it heard whose settings count is cleaned when the reader comes back', async () => {
    stage.site.serve('/away.html', away);
    stage.site.serve('/awake.html', threadOf(texts));
    // Said just before the settings are asked for. A page that leaves as it loads has no way back.
    const leaves = `<script>
      const said = new Promise(resolve => document.addEventListener('seen-above-takeover', resolve));
      const loaded = new Promise(resolve => addEventListener('load', resolve));
      Promise.all([said, loaded]).then(() => setTimeout(() => { location.href = '/away.html'; }));
    </script>`;
    stage.site.serve('/asking.html', threadOf(texts, remembers + leaves));
    const awake = await stage.open('/awake.html');
    await stage.shows(awake, ferry, quiet, letter, goat);
    const stall = await createStall(stage.driver, awake);
    const stalled = stall(4000);
    const page = await stage.open('/asking.html');
    await isAway(page);
    await stalled;
    await comeBack(page);
    await stage.shows(page, ferry, quiet, letter, goat);
    await stage.badgeIs('2');
  });

  it('obeys what was set while it was away, by a background that has slept too', async () => {
    stage.site.serve('/away.html', away);
    stage.site.serve('/set.html', threadOf(texts, remembers));
    const page = await stage.open('/set.html');
    await stage.shows(page, ferry, quiet, letter, goat);
    const key = storageKey(new URL(page.url()).host);
    for (const on of [false, true]) {
      await page.evaluate(() => {
        location.href = '/away.html';
      });
      await isAway(page);
      await stage.driver.store({ [key]: { on } });
      await stage.driver.killBackground();
      await comeBack(page);
      await stage.shows(page, ...(on ? [ferry, quiet, letter, goat] : texts));
      await stage.badgeIs(on ? '2' : '');
    }
  });
});

inBothBrowsers('a page in a tab behind another', (stage: Stage) => {
  /** Comments of which a screen holds a few, and room to scroll. */
  const roomy = threadOf(
    [quiet, ferry, letter, goat],
    '<style>.comment { block-size: 250px; } .comments { padding-block-end: 3000px; }</style>',
  );
  const toFirst = (page: Page) =>
    page.evaluate(() => document.querySelector('#c0')?.scrollIntoView());
  const topOfSecond = (page: Page) =>
    page.evaluate(() => document.querySelector('#c1')?.getBoundingClientRect().top ?? Number.NaN);

  it('hides what it kept while it was before the eyes, and keeps the reader’s place', async () => {
    stage.site.serve('/roomy.html', roomy);
    stage.site.serve('/away.html', away);
    const page = await stage.open('/roomy.html');
    await stage.shows(page, quiet, ferry, letter, goat);
    await toFirst(page);
    // Longer than a glance.
    await page.evaluate(
      () =>
        new Promise<void>(resolve => {
          const start = performance.now();
          const wait = () =>
            performance.now() - start > 1500 ? resolve() : requestAnimationFrame(wait);
          wait();
        }),
    );
    await page.evaluate(
      (html: string) => document.querySelector('.comments')?.insertAdjacentHTML('afterbegin', html),
      item(quiet, 8),
    );
    await toFirst(page);
    await until(async () => (await page.$('[data-seen-above=marker]')) !== null);
    await stage.shows(page, quiet, quiet, ferry, letter, goat);
    const before = await topOfSecond(page);
    const front = await stage.open('/away.html');
    await stage.shows(page, quiet, ferry, letter, goat);
    await page.bringToFront();
    await stage.shows(page, quiet, ferry, letter, goat);
    await front.close();
    expect(Math.abs((await topOfSecond(page)) - before)).toBeLessThan(2);
  });
});
