import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../tools/browsers/index.mjs';
import { countInSight } from './page.ts';
import { copiesInHistory } from './stored.ts';
import { browsers, useBrowser } from './use-browser.ts';

const demo = { path: '/demo/index.html', comments: 13, copies: 7 };

describe.each(browsers)('private windows in %s', name => {
  const visit = useBrowser(name, { allowedInPrivate: true });

  it('obeys what is chosen there, stores nothing, and forgets it with the last window', async () => {
    const address = visit.site.address(demo.path, 'private');
    const shows = (page: Page, count: number) =>
      until(async () => (await countInSight(page, '.reply')) === count, {
        what: `${count} replies in sight`,
      });

    const ordinary = await visit.driver.open(address);
    // What an ordinary window hides goes into the history; nothing else may be stored from here.
    const before = await until(async () => {
      const stored = await visit.driver.stored();
      return copiesInHistory(stored) === demo.copies && stored;
    });
    const page = await visit.driver.openPrivate(address);
    await shows(ordinary, demo.comments - demo.copies);
    await shows(page, demo.comments - demo.copies);
    const popup = await visit.driver.popup(page);
    await until(() => popup.evaluate(document => document.querySelector('[role=switch]') !== null));
    await popup.click('[role=switch]');
    await shows(page, demo.comments);
    await popup.close();

    const second = await visit.driver.openPrivate(address);
    const popupThere = await visit.driver.popup(second);
    await until(() =>
      popupThere.evaluate(document =>
        (document.body?.textContent ?? '').includes('Off for this site'),
      ),
    );
    await popupThere.close();
    expect(await countInSight(second, '.reply')).toBe(demo.comments);
    expect(await visit.driver.stored()).toEqual(before);

    expect(await countInSight(ordinary, '.reply')).toBe(demo.comments - demo.copies);

    await second.close();
    await page.close();
    // A window opened before the background heard of the closed one is not the first of its kind.
    await pause(1000);
    const later = await visit.driver.openPrivate(address);
    await shows(later, demo.comments - demo.copies);
    expect(await visit.driver.stored()).toEqual(before);
  });
});
