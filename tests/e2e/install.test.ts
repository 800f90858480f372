import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, launch, until } from '../../tools/browsers/index.mjs';
import { countInSight } from './page.ts';
import { type Site, serveSite } from './server.ts';

describe.each(['chromium', 'firefox'] as const)('installing in %s', name => {
  let driver: Driver;
  let site: Site;
  beforeAll(async () => {
    site = await serveSite();
    driver = await launch(name, { installed: false });
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  it('serves a tab that was open before, without a reload, and once', async () => {
    const page = await driver.open(site.address('/demo/index.html', 'open-before'));
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    expect(await countInSight(page, '.reply')).toBe(13);

    await driver.install();
    await until(async () => (await countInSight(page, '.reply')) === 6, { what: '6 replies' });
    await until(async () => (await driver.badge()) === '7', { what: 'badge 7' });
    expect(await page.$$eval('.reply [data-seen-above=marker]', markers => markers.length)).toBe(5);
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  });
});
