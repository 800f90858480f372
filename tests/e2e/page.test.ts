import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../tools/browsers/index.mjs';
import { inSight } from './page.ts';
import { browsers, useBrowser } from './use-browser.ts';

const ferry = 'The ferry at seven is always late, and nobody at the pier will tell you why it is.';
const quiet = 'I moved here for the quiet, and now there is a party boat under my window at night.';
const letter = 'Has anyone asked the harbour office in writing? They have to answer in four weeks.';

/** A plain page of comments, each below the first screen if `below` says so. */
function thread(
  texts: readonly string[],
  { head = '', tail = '', below = true }: { head?: string; tail?: string; below?: boolean } = {},
): string {
  const items = texts.map((text, i) => item(text, i)).join('');
  const space = below ? '<div style="height: 3000px"></div>' : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>The ferry</title>${head}
    <main><h1>The ferry</h1>${space}<ol class="comments">${items}</ol></main>${tail}</html>`;
}

const item = (text: string, i: number) => `
  <li class="comment" id="reply-${i}">
    <b class="author">reader ${i}</b> <time datetime="2026-05-1${i % 10}T10:00:00Z">1${i % 10} May</time>
    <p class="text">${text}</p><button type="button">Reply</button>
  </li>`;

describe.each(browsers)('in %s', browser => {
  const visit = useBrowser(browser);
  let pages = 0;

  async function open(html: string, hash = '', headers = {}): Promise<Page> {
    const path = `/page-${pages++}.html`;
    visit.site.serve(path, html, 'text/html', headers);
    const page = await visit.open(visit.site.address(path, `page-${pages}`) + hash);
    return page;
  }

  const shows = async (page: Page, ...wanted: string[]) => {
    let texts: (string | null)[] = [];
    await until(async () => {
      // While the page goes elsewhere it has nothing to look at.
      const seen = await inSight(page, '.comment .text').catch(() => []);
      texts = seen.filter(text => text !== null);
      return JSON.stringify(texts) === JSON.stringify(wanted);
    }).catch(() => expect(texts).toEqual(wanted));
  };

  it('shows what stands first in a closed panel, in whichever panel is open', async () => {
    const panel = (id: string, texts: readonly string[], hidden: boolean) =>
      `<ol id="${id}"${hidden ? ' hidden' : ''}>${texts.map((text, i) => item(text, i + (id === 'all' ? 3 : 0)).replace('id="', `id="${id}-`)).join('')}</ol>`;
    const page = await open(
      `<!doctype html><meta charset="utf-8"><title>Panels</title><main><h1>The ferry</h1>${panel(
        'best',
        [ferry, quiet],
        true,
      )}${panel('all', [letter, ferry, quiet], false)}</main>`,
    );
    await shows(page, letter, ferry, quiet);
    await page.evaluate(() => {
      for (const list of document.querySelectorAll('ol')) list.hidden = !list.hidden;
    });
    await shows(page, ferry, quiet);
    await page.evaluate(() => {
      for (const list of document.querySelectorAll('ol')) list.hidden = false;
    });
    await shows(page, ferry, quiet, letter);
  });

  describe('by keyboard alone, the reader', () => {
    const mark = '[data-seen-above=marker]';
    const stored = async (page: Page) =>
      (await visit.driver.stored())[`site:${new URL(page.url()).host}`] ?? null;

    /** Goes on with the Tab key until the focus is on our button in a comment. */
    const tabTo = (page: Page, comment: string) =>
      until(
        async () => {
          await page.keyboard.press('Tab');
          return page.evaluate(
            (selector: string, id: string) =>
              document.activeElement?.matches(`#${id} ${selector}`) ?? false,
            mark,
            comment,
          );
        },
        { what: `focus on our button in ${comment}` },
      );

    it('opens a group, says that one is no copy, takes that back, and closes the group', async () => {
      const page = await open(thread([ferry, quiet, ferry]));
      await shows(page, ferry, quiet);
      await tabTo(page, 'reply-0');
      await page.keyboard.press('Enter');
      await shows(page, ferry, quiet, ferry);

      await tabTo(page, 'reply-2');
      await page.keyboard.press('Enter');
      await until(async () => (await stored(page)) !== null);
      expect(await stored(page)).toEqual({ never: expect.stringMatching(/^[\da-z-]+$/) });
      await until(async () => (await page.$(`#reply-0 ${mark}`)) === null);
      await shows(page, ferry, quiet, ferry);
      expect(await page.evaluate(() => document.activeElement?.closest('li')?.id)).toBe('reply-2');

      await page.keyboard.press('Enter');
      await until(async () => (await stored(page)) === null);
      await until(async () => (await page.$(`#reply-0 ${mark}`)) !== null);
      await page.keyboard.down('Shift');
      // Backwards, the button that hides a text always comes before the one that closes.
      await tabTo(page, 'reply-0');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      await page.keyboard.press('Enter');
      await shows(page, ferry, quiet);
    });

    it('has a text hidden always, sees it until the page is left, and not again', async () => {
      const page = await open(thread([ferry, quiet, ferry]));
      await shows(page, ferry, quiet);
      await tabTo(page, 'reply-0');
      await page.keyboard.press('Enter');
      await shows(page, ferry, quiet, ferry);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await until(async () => (await stored(page)) !== null);
      expect(await stored(page)).toEqual({ always: expect.stringMatching(/^[\da-z-]+$/) });
      await shows(page, ferry, quiet);
      await page.reload();
      await shows(page, quiet);
    });
  });

  describe('a link to a copy', () => {
    it('shows it, also where the fragment changes, and hides it again after', async () => {
      // One comment a screen: the reader has only the linked one before the eyes.
      const head = '<style>.comment { margin-block-end: 3000px }</style>';
      const page = await open(thread([ferry, quiet, ferry, letter, letter], { head }), '#reply-2');
      await shows(page, ferry, quiet, ferry, letter);
      await page.evaluate(() => {
        location.hash = '#reply-4';
      });
      await shows(page, ferry, quiet, letter, letter);
      await page.evaluate(() => history.back());
      await shows(page, ferry, quiet, ferry, letter);
    });

    it('shows it where the path names it, after a navigation in the page', async () => {
      const page = await open(thread([ferry, quiet, ferry]));
      await shows(page, ferry, quiet);
      await page.evaluate(() => history.pushState(null, '', '/thread/reply-2'));
      await page.evaluate(() => document.body.append(document.createElement('i')));
      await shows(page, ferry, quiet, ferry);
    });
  });

  it('a page of rules of its own, and of a strict policy, is cleaned all the same', async () => {
    const head = '<style>li.comment { display: flex !important }</style>';
    const page = await open(thread([ferry, quiet, ferry], { head }), '', {
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'",
    });
    await shows(page, ferry, quiet);
  });

  it('a page that strips our attribute gets its way after a few tries, and rest', async () => {
    const tail = `<script>
      window.strips = 0;
      new MutationObserver(records => {
        for (const { target, attributeName } of records) {
          if (!attributeName.startsWith('data-') || !target.hasAttribute(attributeName)) continue;
          target.removeAttribute(attributeName);
          window.strips += 1;
        }
      }).observe(document, { attributes: true, subtree: true });
    </script>`;
    const page = await open(thread([ferry, quiet, ferry], { tail }));
    const strips = () => page.evaluate(() => (window as unknown as { strips: number }).strips);
    await until(async () => (await strips()) === 4);
    await shows(page, ferry, quiet, ferry);
    await page.evaluate(() => document.body.append(document.createElement('i')));
    await shows(page, ferry, quiet, ferry);
    expect(await strips()).toBe(4);
  });

  it('what is before the eyes stays until it is out of view', async () => {
    const page = await open(thread([quiet, ferry, letter], { below: false }));
    await shows(page, quiet, ferry, letter);
    const badge = () => visit.driver.badge();
    await page.evaluate(() => {
      document.querySelector('.comments')?.append('');
      const shown = performance.now();
      return new Promise<void>(resolve => {
        const wait = () =>
          performance.now() - shown > 1500 ? resolve() : requestAnimationFrame(wait);
        wait();
      });
    });
    await page.evaluate(
      (html: string) => {
        document.querySelector('.comments')?.insertAdjacentHTML('afterbegin', html);
        document.body.style.paddingBlockEnd = '5000px';
      },
      item(ferry, 7),
    );
    await shows(page, ferry, quiet, ferry, letter);
    expect(await badge()).toBe('');
    await page.evaluate(() => scrollTo(0, 4000));
    await shows(page, ferry, quiet, letter);
  });

  it('a page is clean, and counted, when the reader comes back to it', async () => {
    const page = await open(thread([ferry, quiet, ferry]));
    await shows(page, ferry, quiet);
    await page.goto(visit.site.address('/demo/index.html', 'elsewhere'));
    await page.evaluate(() => history.back());
    await until(() => page.evaluate(() => document.title === 'The ferry').catch(() => false));
    await shows(page, ferry, quiet);
    await until(async () => (await visit.driver.badge()) === '1', { what: 'badge "1"' });
    await page.evaluate(
      (html: string) => {
        document.querySelector('.comments')?.insertAdjacentHTML('beforeend', html);
      },
      item(ferry, 8),
    );
    await until(async () => (await visit.driver.badge()) === '2', { what: 'badge "2"' });
    await shows(page, ferry, quiet);
  });
});
