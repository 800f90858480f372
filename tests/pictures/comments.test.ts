import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storageKey } from '../../src/app/settings.ts';
import { looks } from '../../src/page/look.ts';
import { type Driver, launch, until } from '../../tools/browsers/index.mjs';
import { type Site, serveSite } from '../e2e/server.ts';
import { commentPages } from './comment-pages.ts';
import { browserNames } from './open.ts';

/* Pictures what the built extension makes of pages as sites have them, one group of each opened. */

const mark = '[data-seen-above=marker]';
const cases = browserNames.flatMap(name =>
  [false, true].map(dark => ({ name, dark, scheme: dark ? 'dark' : 'light' })),
);

describe.each(cases)('comments in $name, $scheme', ({ name, dark }) => {
  const folder = new URL(`../../out/pictures/${name}/`, import.meta.url);
  const pages = Object.entries(commentPages).filter(([, page]) => (page.dark ?? false) === dark);
  let driver: Driver;
  let site: Site;
  beforeAll(async () => {
    await mkdir(folder, { recursive: true });
    site = await serveSite();
    driver = await launch(name, { dark });
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  test.each(pages.flatMap(([title, page]) => looks.map(look => ({ title, page, look }))))(
    '$title, $look',
    async ({ title, page: { html, width }, look }) => {
      const path = `/${title.replaceAll(' ', '-')}.html`;
      site.serve(path, html);
      const address = site.address(path, `${look}-${title.replaceAll(' ', '-')}`);
      await driver.store({ [storageKey(new URL(address).host)]: { look } });
      const page = await driver.browser.newPage();
      await page.setViewport({ width, height: 900 });
      await page.goto(address);
      await page.waitForSelector(mark);
      await page.click(mark, { offset: { x: 14, y: 8 } });
      await until(async () => (await page.$('[data-seen-above=shown]')) !== null);
      await page.mouse.move(0, 0);
      await page.screenshot({
        path: fileURLToPath(new URL(`comments, ${title}, ${look}.png`, folder)) as `${string}.png`,
      });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await page.close();
      expect(over, 'is wider than its window').toBeLessThanOrEqual(0);
    },
  );
});
