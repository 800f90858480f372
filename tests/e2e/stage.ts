import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type SiteSettings, storageKey } from '../../src/app/settings.ts';
import { type Popup, until } from '../../tools/browsers/index.mjs';
import { inSight } from './page.ts';
import { type BrowserName, useBrowser, type Visit } from './use-browser.ts';

/** A browser with the extension and a site to visit, for the tests of one `describe`. */
export interface Stage extends Pick<Visit, 'driver' | 'site'> {
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
  const visit = useBrowser(name);
  let pages = 0;

  return {
    get driver() {
      return visit.driver;
    },
    get site() {
      return visit.site;
    },
    async open(html, settings = {}, headers = {}) {
      const path = `/made-${pages++}.html`;
      visit.site.serve(path, html, 'text/html', headers);
      const address = visit.site.address(path, `made-${pages}`);
      await visit.driver.store({ [storageKey(new URL(address).host)]: settings });
      return visit.open(address);
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
      const popup = await visit.driver.popup(page);
      try {
        return await act(popup);
      } finally {
        await popup.close();
      }
    },
  };
}
