import type { Frame, Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Popup, until } from '../../tools/browsers/index.mjs';
import { markup } from './page.ts';
import { framing, once, plain, said, shadow } from './untaught-pages.ts';
import { browsers, useBrowser } from './use-browser.ts';

const demo = { path: '/demo/index.html', comments: 13, copies: 7 };

describe.each(browsers)('pointing at a comment in %s', name => {
  const visit = useBrowser(name);
  /** Each test has a site of its own. */
  let host = 0;
  let options: Page | undefined;

  beforeAll(() => {
    visit.site.serve('/plain', plain);
    visit.site.serve('/shadow', shadow);
    visit.site.serve(
      '/elsewhere',
      '<!doctype html><title>Elsewhere</title><p>Nothing to read.</p>',
    );
  });
  afterEach(() => {
    host++;
  });

  async function open(path: string): Promise<Page> {
    const page = await visit.open(visit.site.address(path, `untaught-${host}`));
    return page;
  }

  const popupSays = (popup: Popup, words: string) =>
    until(
      () => popup.evaluate((document, part) => document.body?.textContent?.includes(part), words),
      { what: `popup with "${words}"` },
    );

  /** Through the popup, as a reader does; it says that there is nothing, if `found` is none. */
  async function startPicking(page: Page, found = 'No comments found'): Promise<void> {
    const popup = await visit.driver.popup(page);
    await popupSays(popup, found);
    // It offers itself where there is nothing, and else under what more there is.
    await popup.evaluate(document => document.querySelector<HTMLElement>('.folds')?.click());
    await until(() =>
      popup.evaluate(document => {
        const buttons = [...document.querySelectorAll('button')];
        const button = buttons.find(({ textContent }) => textContent === 'Point at a comment');
        button?.click();
        return button !== undefined;
      }),
    );
    await until(() => isPicking(page), { what: 'the picker' });
    await popup.close();
    await page.bringToFront();
  }

  /** The picker's host stands behind the body; what is announced there bears our mark. */
  const hosts = (page: Page | Frame) =>
    page.evaluate(
      () => document.querySelectorAll('html > :not(head, body, [data-seen-above])').length,
    );
  const isPicking = async (page: Page | Frame) => (await hosts(page)) === 1;
  const isDone = (page: Page | Frame) =>
    until(async () => (await hosts(page)) === 0, { what: 'the end of the picker' });

  const shows = (page: Page | Frame, count: number, where: string | null = null) =>
    until(async () => (await inSight(page, where)) === count, { what: `${count} in sight` });
  const inSight = (page: Page | Frame, where: string | null = null) =>
    page.evaluate(
      root =>
        [
          ...(root === null
            ? document
            : (document.querySelector<HTMLElement & { talk: ShadowRoot }>(root)?.talk ?? document)
          ).querySelectorAll('.text'),
        ].filter(one => one.checkVisibility()).length,
      where,
    );

  async function pointAt(
    page: Page,
    frame: Page | Frame,
    place: number,
    where: string | null = null,
  ) {
    const { x, y } = await frame.evaluate(
      (root, nth) => {
        const box = (
          root === null
            ? document
            : (document.querySelector<HTMLElement & { talk: ShadowRoot }>(root)?.talk ?? document)
        )
          .querySelectorAll('.text')
          [nth]?.getBoundingClientRect();
        return { x: (box?.left ?? 0) + 20, y: (box?.top ?? 0) + 5 };
      },
      where,
      place,
    );
    const around = frame === page ? { x: 0, y: 0 } : await frameBox(page);
    await page.mouse.move(around.x + x - 3, around.y + y);
    await page.mouse.move(around.x + x, around.y + y);
    await page.mouse.click(around.x + x, around.y + y);
  }
  const frameBox = (page: Page) =>
    page.$eval('iframe', one => {
      const { x, y } = one.getBoundingClientRect();
      return { x: x + one.clientLeft, y: y + one.clientTop };
    });
  const rulesOf = async (page: Page): Promise<unknown> => {
    const stored = (await visit.driver.stored())[`site:${new URL(page.url()).host}`];
    return (stored as { rules?: string } | undefined)?.rules;
  };

  /** The options page, by the popup's own button; it stays open for the next test. */
  async function openOptions(page: Page): Promise<Page> {
    const popup = await visit.driver.popup(page);
    await until(() => popup.evaluate(document => document.querySelector('.options') !== null));
    await popup.click('.options');
    return until(async () => {
      for (const tab of await visit.driver.browser.pages()) {
        const address = await tab.evaluate(() => location.href).catch(() => '');
        if (address.endsWith('/options/index.html')) return tab;
      }
      return null;
    });
  }

  /** On the options page, as a reader takes back what he taught. */
  async function untaught(page: Page): Promise<void> {
    options ??= await openOptions(page);
    const { host } = new URL(page.url());
    /** Presses the button that removes it, and answers whether there was one. */
    const remove = () =>
      (options as Page).evaluate(site => {
        const parts = [...document.querySelectorAll('.taught-site')];
        const part = parts.find(({ textContent }) => textContent?.includes(site));
        const buttons = [...(part?.querySelectorAll('button') ?? [])];
        const button = buttons.find(({ textContent }) => textContent === 'Remove');
        button?.click();
        return button !== undefined;
      }, host);
    await until(remove, { what: `what was taught of ${host}` });
    await until(async () => !(await remove()), { what: 'its end' });
  }

  it('teaches a page of divs without a name, and takes it back', async () => {
    const kept = await open('/plain');
    await kept.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
    });
    await kept.evaluate(() => {
      location.href = '/elsewhere';
    });
    await kept.waitForFunction(() => document.title === 'Elsewhere');

    const page = await open('/plain');
    await startPicking(page);
    expect(await inSight(page)).toBe(said.length);
    await pointAt(page, page, 1);
    await page.keyboard.press('Enter');
    await shows(page, once);
    await isDone(page);
    expect(await rulesOf(page)).toContain('"unit"');

    // A page that had no comments, and was put away for the back button meanwhile.
    await kept.bringToFront();
    await kept.evaluate(() => history.back());
    const wasKept = () => kept.evaluate(() => (window as { persisted?: boolean }).persisted);
    await until(() => wasKept().catch(() => null), { what: 'the page from the cache' });
    await shows(kept, once);

    const later = await open('/plain');
    await shows(later, once);
    await untaught(later);
    await shows(later, said.length);
    await shows(page, said.length);
    expect(await rulesOf(page)).toBeUndefined();
  });

  it('teaches a list in a shadow tree, and takes it back', async () => {
    const root = 'ferry-talk';
    const page = await open('/shadow');
    await startPicking(page);
    await pointAt(page, page, 1, root);
    await page.keyboard.press('Enter');
    await shows(page, once, root);
    expect(await rulesOf(page)).toContain('"enter":"ferry-talk"');
    await untaught(page);
    await shows(page, said.length, root);
  });

  it('teaches a frame of another site, for the site of the tab, and takes it back', async () => {
    visit.site.serve('/framing', framing(visit.site.address('/plain', 'inner')));
    const page = await open('/framing');
    const inner = () =>
      until(() => page.frames().find(one => one.url().includes('inner')), { what: 'the frame' });
    await startPicking(page);
    await until(async () => isPicking(await inner()), { what: 'the picker in the frame' });
    await pointAt(page, await inner(), 1);
    await page.keyboard.press('Enter');
    await shows(await inner(), once);
    await isDone(page);
    await isDone(await inner());
    expect(await rulesOf(page)).toContain('"unit"');

    await page.reload();
    await shows(await inner(), once);
    await untaught(page);
    await shows(await inner(), said.length);
    const alone = await visit.open(visit.site.address('/plain', 'inner'));
    expect(await inSight(alone)).toBe(said.length);
  });

  it('shows the page nothing of it, and leaves it node for node', async () => {
    const page = await open('/plain');
    await page.evaluate(() => {
      const input = document.createElement('input');
      document.body.prepend(input);
      input.focus();
    });
    const nodes = () => page.evaluate(() => document.querySelectorAll('*').length);
    const before = { markup: await markup(page), nodes: await nodes() };
    await startPicking(page);
    await page.evaluate(() => Object.assign(window, { heard: [] }));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowUp');
    await pointAt(page, page, 1);
    const { x, y } = (await (await page.$('a'))?.boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.click(x + 5, y + 5);
    await page.keyboard.press('Tab');
    await page.keyboard.press('k');
    await page.keyboard.press('Escape');
    await isDone(page);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    expect(page.url()).toContain('/plain');
    expect({ markup: await markup(page), nodes: await nodes() }).toEqual(before);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
    expect(await visit.driver.stored()).not.toHaveProperty(`site:${new URL(page.url()).host}`);

    await page.keyboard.press('k');
    expect(await page.$eval('input', one => one.value)).toBe('k');
  });

  it('does nothing for clicks and keys of the page’s scripts', async () => {
    const page = await open('/plain');
    await startPicking(page);
    const heard = await page.evaluate(() => {
      let heard = 0;
      const text = document.querySelectorAll('.text')[1] as HTMLElement;
      const host = [...document.documentElement.children].find(one =>
        one.localName.startsWith('x-'),
      );
      for (const target of [text, host ?? text, document, window]) {
        target.addEventListener('keydown', () => heard++, { once: true });
        for (const type of ['pointermove', 'click'])
          target.dispatchEvent(
            new PointerEvent(type, { bubbles: true, clientX: 50, clientY: 300 }),
          );
        for (const key of ['ArrowRight', 'Enter', 'Delete', 'Escape'])
          target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      }
      text.click();
      return heard;
    });
    expect(heard).toBe(4);
    expect(await isPicking(page)).toBe(true);
    expect(await visit.driver.stored()).not.toHaveProperty(`site:${new URL(page.url()).host}`);
    await page.keyboard.press('Escape');
    await isDone(page);
  });

  it('can be worked by the keyboard alone', async () => {
    const page = await open('/plain');
    await startPicking(page);
    // The headline, the paragraph under it, the first that was said: its parts, then all of it.
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowUp'] as const)
      await page.keyboard.press(key);
    // What a newer version wrote must not be lost: nothing can be saved, and that is said.
    await visit.driver.store({ version: 99 });
    await page.keyboard.press('Enter');
    await until(
      async () => {
        const told = await visit.driver.accessibility(page);
        return told.some(({ name }) => name.includes('could not be saved'));
      },
      { what: 'a sentence that it could not be saved' },
    );
    expect(await isPicking(page)).toBe(true);
    await visit.driver.store({ version: 1 });
    await page.keyboard.press('Enter');
    await shows(page, once);
    await isDone(page);
    expect(await rulesOf(page)).toContain('"author"');
  });

  it('takes what is no comment for none, and again for one', async () => {
    const page = await open(demo.path);
    const replies = () =>
      page.$$eval('.reply', all => all.filter(one => one.checkVisibility()).length);
    const showsReplies = (count: number) =>
      until(async () => (await replies()) === count, { what: `${count} replies in sight` });
    await showsReplies(demo.comments - demo.copies);
    const counts = `${demo.copies} of ${demo.comments} comments hidden`;
    await startPicking(page, counts);
    const { x, y } = (await (await page.$('.reply .text'))?.boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.click(x + 5, y + 5);
    await page.keyboard.press('Delete');
    await showsReplies(demo.comments);
    await isDone(page);
    const stored = (await visit.driver.stored())[`site:${new URL(page.url()).host}`];
    expect(stored).toHaveProperty('not');
    await untaught(page);
    await showsReplies(demo.comments - demo.copies);
  });
});
