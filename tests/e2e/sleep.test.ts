import type { Page, Target } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { storageKey } from '../../src/app/settings.ts';
import { until } from '../../tools/browsers/index.mjs';
import { tenTexts } from './comments-page.ts';
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
import { makeRandom } from './random-thread.ts';
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

inBothBrowsers('a page whose background is stopped at any time', (stage: Stage) => {
  it('is counted, switched and cleaned as if it ran on', async () => {
    stage.site.serve('/stopped.html', threadOf([ferry, quiet, ferry]));
    const page = await stage.open('/stopped.html');
    await stage.shows(page, ferry, quiet);
    await stage.badgeIs('1');
    const random = makeRandom(7);
    const toggle = async (of: Page) => {
      const popup = await stage.driver.popup(of);
      const hasSwitch = () =>
        popup.evaluate(document => document.querySelector('[role=switch]') !== null);
      await until(hasSwitch);
      await popup.click('[role=switch]');
      await stage.shows(of, ...(on ? shown : all));
      await popup.close();
    };
    const stop = async () => {
      const isWorker = (target: Target) => target.type() === 'service_worker';
      const { name, browser } = stage.driver;
      // The driver would wait for a worker that has been stopped already.
      if (name === 'firefox' || browser.targets().some(isWorker))
        await stage.driver.killBackground();
    };
    const shown = [ferry, quiet];
    const all = [ferry, quiet, ferry];
    const fresh = tenTexts.slice(3);
    let on = true;
    let next = 10;
    for (let step = 0; step < 8; step++) {
      const stops = random(3);
      if (stops === 0) await stop();
      const does = random(3);
      if (does === 2) {
        on = !on;
        await toggle(page);
      } else {
        const text = does === 0 ? ferry : (fresh.pop() ?? '');
        if (does === 1) shown.push(text);
        all.push(text);
        await page.evaluate(
          (html: string) =>
            document.querySelector('.comments')?.insertAdjacentHTML('beforeend', html),
          item(text, next++),
        );
      }
      // No browser stops it in the middle of what a reader asked for.
      if (stops === 1 && does !== 2) await stop();
      await stage.shows(page, ...(on ? shown : all));
      await stage.badgeIs(on ? String(all.length - shown.length) : '');
    }
    await stage.popupSays(page, new URL(page.url()).host);
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
