import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type Popup, until } from '../../tools/browsers/index.mjs';
import { countInSight, countWrites, inSight, markup } from './page.ts';
import { threadPage } from './thread-page.ts';
import { browsers, useBrowser } from './use-browser.ts';

const demo = { path: '/demo/index.html', comments: 13, copies: 7 };
const reply = '.reply';

describe.each(browsers)('the product in %s', name => {
  const visit = useBrowser(name);
  /** Each test has a site of its own, so that none finds what another switched. */
  let host = 0;
  afterEach(() => {
    host++;
  });

  const { open } = visit;
  const at = (path: string) => visit.site.address(path, `site-${host}`);

  const shows = (page: Page, count: number, selector = reply) =>
    until(async () => (await countInSight(page, selector)) === count, {
      what: `${count} of ${selector} in sight`,
    });
  const badgeIs = (text: string) =>
    until(async () => (await visit.driver.badge()) === text, { what: `badge "${text}"` });
  const says = (popup: Popup, text: string) =>
    until(
      () =>
        popup.evaluate((document, part) => (document.body?.textContent ?? '').includes(part), text),
      {
        what: `popup with "${text}"`,
      },
    );

  async function toggle(popup: Popup): Promise<void> {
    await until(() => popup.evaluate(document => document.querySelector('[role=switch]') !== null));
    await popup.click('[role=switch]');
  }

  const press = (popup: Popup, text: string) =>
    until(() =>
      popup.evaluate((document, wanted) => {
        const controls = [...document.querySelectorAll<HTMLElement>('button, label')];
        const control = controls.find(({ textContent }) => textContent?.trim().startsWith(wanted));
        control?.click();
        return control !== undefined;
      }, text),
    );

  async function withPopup<T>(page: Page, act: (popup: Popup) => Promise<T>): Promise<T> {
    const popup = await visit.driver.popup(page);
    try {
      return await act(popup);
    } finally {
      await popup.close();
    }
  }

  it('shows each reply of the demo page once, and says how many it hid', async () => {
    const page = await open(at(demo.path));
    await shows(page, demo.comments - demo.copies);
    await badgeIs(String(demo.copies));
    await withPopup(page, async popup => {
      await says(popup, 'localhost');
      await says(popup, `${demo.copies} of ${demo.comments} comments hidden`);
    });

    const texts = (await inSight(page, `${reply} .text`)).filter(text => text !== null);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter(text => text.includes('unlucky')).length).toBe(2);
  });

  it('restores the page node for node when its site is switched off, and cleans it when on', async () => {
    const page = await open(at(demo.path));
    const baseline = await readMarkup(page);
    await shows(page, demo.comments - demo.copies);
    expect(await markup(page)).not.toBe(baseline);
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));

    await withPopup(page, async popup => {
      await toggle(popup);
      await shows(page, demo.comments);
      expect(await markup(page)).toBe(baseline);
      await badgeIs('');
      await toggle(popup);
      await shows(page, demo.comments - demo.copies);
      await badgeIs(String(demo.copies));
      await says(popup, `${demo.copies} of ${demo.comments} comments hidden`);
    });
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
    expect(await visit.driver.stored()).not.toHaveProperty(`site:${new URL(page.url()).host}`);
  });

  it('keeps what was switched through a restart, a stopped background, and apart from other sites', async () => {
    const page = await open(at(demo.path));
    await shows(page, demo.comments - demo.copies);
    await withPopup(page, async popup => {
      await toggle(popup);
      await shows(page, demo.comments);
    });

    const other = await open(visit.site.address(demo.path, 'other'));
    await shows(other, demo.comments - demo.copies);

    await visit.driver.killBackground();
    const again = await open(at(demo.path));
    await withPopup(again, popup => says(popup, 'Off for this site'));
    expect(await countInSight(again, reply)).toBe(demo.comments);

    await visit.driver.restart();
    const later = await open(at(demo.path));
    await withPopup(later, async popup => {
      await says(popup, 'Off for this site');
      expect(await countInSight(later, reply)).toBe(demo.comments);
      await toggle(popup);
      await shows(later, demo.comments - demo.copies);
    });
  });

  it('works on after the background was stopped: popup, switch, badge', async () => {
    const page = await open(at(demo.path));
    await badgeIs(String(demo.copies));
    await visit.driver.killBackground();
    await withPopup(page, async popup => {
      await says(popup, `${demo.copies} of ${demo.comments} comments hidden`);
      await toggle(popup);
      await shows(page, demo.comments);
      await toggle(popup);
      await shows(page, demo.comments - demo.copies);
    });
    await visit.driver.killBackground();
    await page.evaluate(() => {
      const list = document.querySelector('.replies');
      list?.append(list.firstElementChild?.cloneNode(true) ?? '');
    });
    await badgeIs(String(demo.copies + 1));
  });

  it('shows all and hides again', async () => {
    const page = await open(at(demo.path));
    const visible = demo.comments - demo.copies;
    const baseline = await readMarkup(page);
    await shows(page, visible);
    await withPopup(page, async popup => {
      await press(popup, 'Show all');
      await shows(page, demo.comments);
      expect(await markup(page)).toBe(baseline);
      await badgeIs('');
      await press(popup, 'Hide again');
      await shows(page, visible);
      await badgeIs(String(demo.copies));
    });
  });

  it('opens and closes one group by the marker on its original', async () => {
    const page = await open(at(demo.path));
    const visible = demo.comments - demo.copies;
    await shows(page, visible);
    await page.click(`${reply}:first-of-type [data-seen-above=marker]`);
    await shows(page, visible + 3);
    await badgeIs(String(demo.copies - 3));
    await page.click(`${reply}:first-of-type [data-seen-above=marker]`);
    await shows(page, visible);
    await badgeIs(String(demo.copies));
  });

  it('does not let a script of the page press the marker', async () => {
    const page = await open(at(demo.path));
    await shows(page, demo.comments - demo.copies);
    const reached = await page.$eval('[data-seen-above=marker]', host => {
      host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      return host.shadowRoot;
    });
    expect(reached).toBeNull();
    await page.click(`${reply}:first-of-type [data-seen-above=marker]`);
    await shows(page, demo.comments - demo.copies + 3);
  });

  it('does not let a script of the page say that it goes away, or comes back', async () => {
    const page = await open(at(demo.path));
    await badgeIs(String(demo.copies));
    await page.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      window.dispatchEvent(new PageTransitionEvent('pagehide'));
    });
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 1000)));
    expect(await visit.driver.badge()).toBe(String(demo.copies));
  });

  it('goes to a group from the popup, and shows its copies', async () => {
    const page = await open(at(demo.path));
    await shows(page, demo.comments - demo.copies);
    await withPopup(page, async popup => {
      await says(popup, '저는 그 계정으로');
      await press(popup, '저는 그 계정으로');
      await shows(page, demo.comments - demo.copies + 1);
    });
    const seen = await page.$$eval(reply, replies =>
      replies.some(({ textContent }) => textContent?.includes('저는 그 계정으로')),
    );
    expect(seen).toBe(true);
  });

  it('obeys the level at once: Exact hides equal text only', async () => {
    const said = 'The ferry was late again this morning, and nobody told us why.';
    visit.site.serve(
      '/wording.html',
      threadPage('On ferries.', [said, said.toUpperCase(), said, 'Another view of the harbour.']),
    );
    const page = await open(at('/wording.html'));
    await shows(page, 2, '.entry');
    await withPopup(page, async popup => {
      await press(popup, 'Exact');
      await shows(page, 3, '.entry');
      await says(popup, '1 of 4 comments hidden');
      await press(popup, 'Near');
      await shows(page, 2, '.entry');
      await says(popup, '2 of 4 comments hidden');
    });
  });

  it('sums the frames of a tab, and lets go of those that leave', async () => {
    const frame = threadPage('In a frame.', [
      'A reply that is said twice in this frame, word for word.',
      'A reply that is said twice in this frame, word for word.',
      'A reply that is said but once in here.',
    ]);
    visit.site.serve('/frame.html', frame);
    const inner = visit.site.address('/frame.html', 'elsewhere');
    visit.site.serve(
      '/framed.html',
      threadPage('Around a frame.', [
        'Said outside of the frame, and said again below.',
        'Said outside of the frame, and said again below.',
        'Said outside, once, by somebody who has never seen a frame.',
        'Something else again, about gulls and what they steal.',
        'The last of the replies outside, and a long one it is too.',
      ]).replace('</article>', `</article><iframe src="${inner}"></iframe>`),
    );
    const page = await open(at('/framed.html'));
    await badgeIs('2');
    await withPopup(page, popup => says(popup, '2 of 8 comments hidden'));
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await badgeIs('1');
  });

  it.runIf(name === 'chromium')(
    'lets go of a frame that crashed without a farewell (no page can crash Firefox)',
    async () => {
      const said = 'A reply that is said twice in this frame, word for word.';
      const inner = visit.site.address('/inner.html', 'elsewhere');
      visit.site.serve('/inner.html', threadPage('In a frame.', [said, said, 'But once in here.']));
      visit.site.serve('/around.html', `<!doctype html><iframe src="${inner}"></iframe>`);
      const page = await open(at('/around.html'));
      await badgeIs('1');
      const session = await page.createCDPSession();
      const crashed = new Promise(resolve => page.once('error', resolve));
      // Nothing crashed answers: neither call is waited for.
      session.send('Page.crash').catch(() => undefined);
      await crashed;
      session.send('Page.navigate', { url: at(demo.path) }).catch(() => undefined);
      await badgeIs(String(demo.copies));
    },
  );

  it('cleans comments that come later', async () => {
    const page = await open(at(demo.path));
    const visible = demo.comments - demo.copies;
    await shows(page, visible);
    await page.evaluate(() => {
      const list = document.querySelector('.replies');
      const last = list?.querySelector('li:nth-of-type(4)');
      for (let i = 0; i < 3; i++) list?.append(last?.cloneNode(true) ?? '');
    });
    await badgeIs(String(demo.copies + 3));
    expect(await countInSight(page, reply)).toBe(visible);
  });

  it('reads a comment again that the page rewrites', async () => {
    const page = await open(at(demo.path));
    const visible = demo.comments - demo.copies;
    await shows(page, visible);
    await page.evaluate(() => {
      const text = document.querySelector('.reply:last-of-type .text')?.firstChild;
      if (text) text.nodeValue = 'Something that nobody here has said before, about ferries. ';
    });
    await shows(page, visible + 1);
    await badgeIs(String(demo.copies - 1));
  });

  it('does not write to a page without comments', async () => {
    visit.site.serve(
      '/essay.html',
      `<!doctype html><title>An essay</title><main><h1>On ferries</h1>${'<p>One paragraph of an essay, much like the others, and long enough to be one.</p>'.repeat(
        12,
      )}</main>`,
    );
    const page = await open(at('/essay.html'));
    const baseline = await markup(page);
    const writes = await countWrites(page);
    await withPopup(page, popup => says(popup, 'No comments'));
    expect(await markup(page)).toBe(baseline);
    expect(await writes()).toBe(0);
    expect(await visit.driver.badge()).toBe('');
  });

  it('says plainly where it cannot work', async () => {
    const page = await open('about:blank');
    await withPopup(page, popup => says(popup, 'does not let extensions work'));
  });

  it.skipIf(!process.env.UNECHO_SEED)(
    'shows each of the five replies of the real thread exactly once (needs UNECHO_SEED)',
    async () => {
      const seed = JSON.parse(await readFile(process.env.UNECHO_SEED ?? '', 'utf8')) as {
        post: string;
        replies: { text: string; copyOf: number | null }[];
      };
      const texts = seed.replies.map(({ text }) => text);
      visit.site.serve('/seed.html', threadPage(seed.post, texts));
      const page = await open(at('/seed.html'));
      await shows(page, 5, '.entry');
      await badgeIs('7');
      const shown = await inSight(page, '.entry .said');
      const unique = new Set(texts.map(text => text.replace(/\s/g, '')));
      const seen = shown.flatMap(text => text?.replace(/[\s×\d]*$/, '').replace(/\s/g, '') ?? []);
      expect(seen.length).toBe(5);
      expect(new Set(seen)).toEqual(unique);
    },
  );
});

/** The markup before ours: read before the extension has found anything. */
async function readMarkup(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answer = await fetch(location.href);
    const parsed = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return parsed.documentElement.outerHTML;
  });
}
