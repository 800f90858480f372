import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../tools/browsers/index.mjs';
import { commentsPage, ferry, letter, quiet } from './comments-page.ts';
import { useStage } from './stage.ts';
import { browsers } from './use-browser.ts';

/* What ends in the browser's own menu and keys: in Chromium their events are dispatched, in Firefox
   the menu is opened and its entry taken, and the shortcut's handler called. */

const show = { id: 'show', title: 'Show its copies' };
const never = { id: 'never', title: 'Not a copy' };
const always = { id: 'always', title: 'Always hide this text' };

describe.each(browsers)('in %s', name => {
  const stage = useStage(name);
  const mark = '[data-seen-above=marker]';

  const stored = async (page: Page) =>
    (await stage.driver.stored())[`site:${new URL(page.url()).host}`] ?? null;
  const focused = (page: Page) =>
    page.evaluate(
      (selector: string) =>
        document.activeElement?.matches(selector)
          ? document.activeElement.closest('li')?.id
          : undefined,
      mark,
    );
  const counted = (text: string) =>
    until(async () => (await stage.driver.badge()) === text, { what: `badge "${text}"` });

  it('the context menu shows the copies of the comment under the pointer', async () => {
    const page = await stage.open(commentsPage([ferry, quiet, ferry, letter, letter]));
    await stage.shows(page, ferry, quiet, letter);
    await counted('2');
    await stage.driver.menu(page, '#reply-3 .text', show);
    await stage.shows(page, ferry, quiet, letter, letter);
  });

  it('it takes back a copy, and hides a text always', async () => {
    const page = await stage.open(commentsPage([ferry, quiet, ferry, letter]), { look: 'dimmed' });
    await counted('1');
    await stage.driver.menu(page, '#reply-2 .text', never);
    await until(async () => (await page.$('[data-seen-above=dimmed]')) === null);
    await until(async () => (await stored(page)) !== null);
    expect(await stored(page)).toMatchObject({ never: expect.stringMatching(/^[\da-z-]+$/) });

    await stage.driver.menu(page, '#reply-3 .text', always);
    await until(async () => 'always' in Object(await stored(page)));
    await page.reload();
    await until(async () => (await page.$('#reply-3[data-seen-above=dimmed]')) !== null);
  });

  it('a menu that a script of the page opens is none', async () => {
    const page = await stage.open(commentsPage([ferry, quiet, ferry, letter, letter]));
    await stage.shows(page, ferry, quiet, letter);
    await counted('2');
    await page.evaluate(() => {
      addEventListener('contextmenu', () =>
        setTimeout(() => {
          const event = new MouseEvent('contextmenu', { bubbles: true, composed: true });
          document.querySelector('#reply-3 .text')?.dispatchEvent(event);
          Object.assign(window, { forged: true });
        }),
      );
    });
    await stage.driver.menu(page, '#reply-0 .text', show);
    await stage.shows(page, ferry, quiet, ferry, letter);
    expect(await page.evaluate(() => 'forged' in window)).toBe(true);
  });

  it.runIf(name === 'firefox')('the menu has no entry of ours without comments', async () => {
    const page = await stage.open('<!doctype html><title>An essay</title><p>On ferries.</p>');
    await expect(stage.driver.menu(page, 'p', show)).rejects.toThrow('has no');
  });

  it('shortcuts go from group to group and round, and open nothing', async () => {
    const page = await stage.open(commentsPage([ferry, quiet, ferry, letter, quiet, letter]));
    await stage.shows(page, ferry, quiet, letter);
    await counted('3');
    await page.bringToFront();
    const step = async (command: string, id: string) => {
      await stage.driver.command(command);
      await until(async () => (await focused(page)) === id, { what: `focus in ${id}` });
      const { top, bottom } = await page.$eval(`#${id} .text`, element => {
        const box = element.getBoundingClientRect();
        return { top: box.top, bottom: innerHeight - box.bottom };
      });
      expect(Math.min(top, bottom)).toBeGreaterThan(0);
    };
    await step('next', 'reply-0');
    await step('next', 'reply-1');
    await step('next', 'reply-3');
    await step('next', 'reply-0');
    await step('previous', 'reply-3');
    await page.keyboard.press('Enter');
    await stage.shows(page, ferry, quiet, letter, letter);
  });

  it('shortcuts show all and hide again, and switch the site off and on', async () => {
    const page = await stage.open(commentsPage([ferry, quiet, ferry]));
    await stage.shows(page, ferry, quiet);
    await counted('1');
    await stage.driver.command('all');
    await stage.shows(page, ferry, quiet, ferry);
    await counted('');
    await stage.driver.command('all');
    await stage.shows(page, ferry, quiet);
    await stage.driver.command('site');
    await stage.shows(page, ferry, quiet, ferry);
    expect(await stored(page)).toEqual({ on: false });
    expect(await page.$(mark)).toBeNull();
    await stage.driver.command('site');
    await until(async () => (await page.$(mark)) !== null);
  });
});
