import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type SiteSettings, storageKey } from '../../src/app/settings.ts';
import { type Driver, launch, type Popup, until } from '../../tools/browsers/index.mjs';
import { inSight } from './page.ts';
import { type Site, serveSite } from './server.ts';

export const browsers = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browsers)[number];

/** A browser with the extension and a site to visit, for the tests of one `describe`. */
export interface Stage {
  readonly driver: Driver;
  readonly site: Site;
  /**
   * Opens a page that a test makes up, as a site of its own with these settings, and closes it
   * after the test.
   */
  open(
    html: string,
    settings?: Partial<SiteSettings>,
    headers?: Record<string, string>,
  ): Promise<Page>;
  /** Waits until these texts of comments, and no other, are in sight. */
  shows(page: Page, ...texts: string[]): Promise<void>;
  withPopup<T>(page: Page, act: (popup: Popup) => Promise<T>): Promise<T>;
}

export function useStage(name: BrowserName): Stage {
  let driver: Driver;
  let site: Site;
  let pages = 0;
  const opened: Page[] = [];
  beforeAll(async () => {
    site = await serveSite();
    driver = await launch(name);
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
    async open(html, settings = {}, headers = {}) {
      const path = `/made-${pages++}.html`;
      site.serve(path, html, 'text/html', headers);
      const address = site.address(path, `made-${pages}`);
      await driver.store({ [storageKey(new URL(address).host)]: settings });
      const page = await driver.open(address);
      opened.push(page);
      return page;
    },
    async shows(page, ...wanted) {
      let texts: (string | null)[] = [];
      await until(async () => {
        const seen = await inSight(page, '.comment .text').catch(() => []);
        texts = seen.filter(text => text !== null);
        return JSON.stringify(texts) === JSON.stringify(wanted);
      }).catch(() => expect(texts).toEqual(wanted));
    },
    async withPopup(page, act) {
      const popup = await driver.popup(page);
      try {
        return await act(popup);
      } finally {
        await popup.close();
      }
    },
  };
}
