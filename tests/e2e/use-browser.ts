import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
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

/** How a browser is had, and what is done in it before the first test. */
export interface VisitOptions extends Partial<LaunchOptions> {
  prepare?(visit: Visit): Promise<void>;
}

/**
 * Has a browser run, by default with the extension, for as long as the tests of a `describe`. A
 * test that is tried again gets a new one: what the first try left there is none of its own.
 */
export function useBrowser(name: BrowserName, { prepare, ...options }: VisitOptions = {}): Visit {
  let driver: Driver | null = null;
  let site: Site;
  const opened: Page[] = [];
  const visit: Visit = {
    get driver() {
      if (!driver) throw new Error('The browser is there for tests, once they run.');
      return driver;
    },
    get site() {
      return site;
    },
    async open(address) {
      const page = await visit.driver.open(address);
      opened.push(page);
      return page;
    },
  };
  const stop = async () => {
    const last = driver;
    driver = null;
    await last?.close();
  };

  beforeAll(async () => {
    site = await serveSite();
  });
  beforeEach(async ({ task }) => {
    if (driver && !task.result?.retryCount) return;
    await stop();
    driver = await launch(name, options);
    await prepare?.(visit);
  }, 300_000);
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close().catch(() => undefined);
  });
  afterAll(async () => {
    await stop();
    site?.close();
  });
  return visit;
}
