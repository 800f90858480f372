import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type Driver, until } from '../../tools/browsers/index.mjs';
import { commentsPage, ferry, item, letter, quiet } from './comments-page.ts';
import { tabAt } from './in-document.ts';
import { type Stage, useStage } from './stage.ts';
import { browsers } from './use-browser.ts';

/** As the reader does it in the browser's page of extensions, where there is one to drive. */
type Access = (isGranted: boolean) => Promise<void>;

/** What the pages of Chromium alone can call. */
interface DeveloperPrivate {
  getExtensionsInfo(): Promise<{ id: string; location: string }[]>;
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
}

async function inChromium({ browser }: Driver): Promise<Access> {
  const tab = await browser.newPage();
  await tab.goto('chrome://extensions');
  return isGranted =>
    tab.evaluate(
      async hostAccess => {
        const { developerPrivate: api } = (
          globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
        ).chrome;
        const ours = (await api.getExtensionsInfo()).find(
          ({ location }) => location === 'UNPACKED',
        );
        await api.updateExtensionConfiguration({ extensionId: ours?.id ?? '', hostAccess });
      },
      isGranted ? 'ON_ALL_SITES' : 'ON_CLICK',
    );
}

/** Firefox's page of extensions is out of reach: a page of ours withdraws, and asks for it by a click. */
async function inFirefox(stage: Stage, page: Page): Promise<Access> {
  await stage.withPopup(page, async popup => {
    await until(() => popup.evaluate(document => document.querySelector('.options') !== null));
    await popup.click('.options');
  });
  const ours = await tabAt(stage.driver, '/options/index.html');
  await ours.evaluate(() => {
    const { permissions } = (
      globalThis as unknown as { browser: typeof import('webextension-polyfill') }
    ).browser;
    const origins = ['http://*/*', 'https://*/*'];
    for (const act of ['remove', 'request'] as const) {
      const button = document.createElement('button');
      button.id = act;
      button.textContent = act;
      button.onclick = () => void permissions[act]({ origins });
      document.body.prepend(button);
    }
  });
  return async isGranted => {
    await ours.bringToFront();
    await ours.click(isGranted ? '#request' : '#remove');
    await page.bringToFront();
  };
}

describe.each(browsers)('in %s, a page to which the access', browser => {
  const stage = useStage(browser);

  it('is withdrawn is given back, let alone, and cleaned once it is granted again', async () => {
    const page = await stage.open(commentsPage([ferry, quiet, ferry]));
    await stage.shows(page, ferry, quiet);
    const grant =
      browser === 'chromium' ? await inChromium(stage.driver) : await inFirefox(stage, page);
    await page.bringToFront();
    await grant(false);
    await stage.shows(page, ferry, quiet, ferry);
    await until(async () => (await page.$('[data-seen-above]')) === null);
    await until(async () => (await stage.driver.badge()) === '', { what: 'no badge' });
    await page.evaluate(
      (html: string) => document.querySelector('.comments')?.insertAdjacentHTML('beforeend', html),
      item(letter, 3) + item(quiet, 4),
    );
    await stage.shows(page, ferry, quiet, ferry, letter, quiet);
    const later = await stage.open(commentsPage([quiet, letter, quiet]));
    await stage.shows(later, quiet, letter, quiet);
    await page.bringToFront();
    await grant(true);
    await stage.shows(page, ferry, quiet, letter);
    await until(async () => (await stage.driver.badge()) === '2', { what: 'badge "2"' });
    await stage.shows(later, quiet, letter);
    expect(await page.$$('.comments [data-seen-above=marker]')).toHaveLength(2);
  });
});
