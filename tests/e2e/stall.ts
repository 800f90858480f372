import type { Page } from 'puppeteer-core';
import { type Driver, until } from '../../tools/browsers/index.mjs';
import { tabAt } from './in-document.ts';

/** Has the background do nothing for a while; answers with a wait until it works again. */
export type Stall = (ms: number) => Promise<void>;

/**
 * How to hold up the background: Chromium's worker by a script of its own, Firefox's event page by
 * the options page, which has the same thread. `page` is one on which the popup can open.
 */
export async function createStall(driver: Driver, page: Page): Promise<Stall> {
  const thread = driver.name === 'chromium' ? await workerOf(driver) : await options(driver, page);
  return ms => thread.evaluate(busy, ms);
}

async function workerOf(driver: Driver) {
  // Asking wakes it, where it was stopped.
  await driver.badge();
  const target = await driver.browser.waitForTarget(one => one.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('There is no worker.');
  return worker;
}

async function options(driver: Driver, page: Page): Promise<Page> {
  const popup = await driver.popup(page);
  await until(() => popup.evaluate(document => document.querySelector('.options') !== null));
  await popup.click('.options');
  return tabAt(driver, '/options/index.html');
}

function busy(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}
