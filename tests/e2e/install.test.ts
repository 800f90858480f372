import { describe, expect, it } from 'vitest';
import { until } from '../../tools/browsers/index.mjs';
import { countInSight } from './page.ts';
import { browsers, useBrowser } from './use-browser.ts';

describe.each(browsers)('installing in %s', name => {
  const visit = useBrowser(name, { installed: false });

  it('serves a tab that was open before, without a reload, and once', async () => {
    const page = await visit.driver.open(visit.site.address('/demo/index.html', 'open-before'));
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    expect(await countInSight(page, '.reply')).toBe(13);

    await visit.driver.install();
    await until(async () => (await countInSight(page, '.reply')) === 6, { what: '6 replies' });
    await until(async () => (await visit.driver.badge()) === '7', { what: 'badge 7' });
    expect(await page.$$eval('.reply [data-seen-above=marker]', markers => markers.length)).toBe(5);
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  });
});
