import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Driver, type LaunchOptions, launch } from '../../tools/browsers/index.mjs';
import { type Site, serveSite } from './server.ts';

export const browsers = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browsers)[number];

/** A browser and a site to visit, for the tests of one `describe`. */
export interface Visit {
  readonly driver: Driver;
  readonly site: Site;
  /** Opens a page that is closed after the test. */
  open(address: string): Promise<Page>;
}

/** Has a browser run, by default with the extension, for as long as the tests of a `describe`. */
export function useBrowser(name: BrowserName, options: Partial<LaunchOptions> = {}): Visit {
  let driver: Driver;
  let site: Site;
  const opened: Page[] = [];
  beforeAll(async () => {
    site = await serveSite();
    driver = await launch(name, options);
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close().catch(() => undefined);
  });
  return {
    get driver() {
      return driver;
    },
    get site() {
      return site;
    },
    async open(address) {
      const page = await driver.open(address);
      opened.push(page);
      return page;
    },
  };
}
