import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, launch, until } from '../../tools/browsers/index.mjs';
import { countInSight } from './page.ts';
import { type Site, serveSite } from './server.ts';

const demo = { path: '/demo/index.html', comments: 13, copies: 7 };

describe.each(['chromium', 'firefox'] as const)('private windows in %s', name => {
  let driver: Driver;
  let site: Site;
  beforeAll(async () => {
    site = await serveSite();
    driver = await launch(name, { allowedInPrivate: true });
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  it('obeys what is chosen there, stores nothing, and forgets it with the last window', async () => {
    const address = site.address(demo.path, 'private');
    const shows = (page: Awaited<ReturnType<Driver['open']>>, count: number) =>
      until(async () => (await countInSight(page, '.reply')) === count, {
        what: `${count} replies in sight`,
      });

    const ordinary = await driver.open(address);
    // What an ordinary window hides goes into the history; nothing else may be stored from here.
    const before = await until(async () => {
      const stored = await driver.stored();
      return Object.keys(stored).some(key => key.startsWith('history:')) && stored;
    });
    const page = await driver.openPrivate(address);
    await shows(ordinary, demo.comments - demo.copies);
    await shows(page, demo.comments - demo.copies);
    const popup = await driver.popup(page);
    await until(() => popup.evaluate(document => document.querySelector('[role=switch]') !== null));
    await popup.click('[role=switch]');
    await shows(page, demo.comments);
    await popup.close();

    const second = await driver.openPrivate(address);
    const popupThere = await driver.popup(second);
    await until(() =>
      popupThere.evaluate(document =>
        (document.body?.textContent ?? '').includes('Off for this site'),
      ),
    );
    await popupThere.close();
    expect(await countInSight(second, '.reply')).toBe(demo.comments);
    expect(await driver.stored()).toEqual(before);

    expect(await countInSight(ordinary, '.reply')).toBe(demo.comments - demo.copies);

    await second.close();
    await page.close();
    // A window opened before the background heard of the closed one is not the first of its kind.
    await pause(1000);
    const later = await driver.openPrivate(address);
    await shows(later, demo.comments - demo.copies);
    expect(await driver.stored()).toEqual(before);
  });
});
