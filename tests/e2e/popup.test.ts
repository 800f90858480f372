import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../tools/browsers/index.mjs';
import { press, says } from './in-document.ts';
import { countInSight } from './page.ts';
import { threadPage } from './thread-page.ts';
import { browsers, useBrowser } from './use-browser.ts';

/* What a reader does in the real popup, and what the open page does at once. */

const ferry = 'The ferry was late again this morning, and nobody told us why.';
const bridge = 'The bridge over the harbour stays closed until the end of the month.';
/** By reader 0 to 4 in turn: exact, other case, and one that only the loose level takes for a copy. */
const replies = [
  ferry,
  bridge,
  ferry.toUpperCase(),
  'Another view of the harbour, from the other side.',
  'Nobody has said anything about the gulls so far.',
  ferry,
  'What about the night train, does it still run?',
  bridge,
];
const copies = { exact: 2, near: 3 };

/** As WordPress prints comments, which tells their authors. */
function blogPage(texts: readonly string[]): string {
  const items = texts.map(
    (text, n) => `<li id="comment-${n}" class="comment entry"><article class="comment-body">
      <footer class="comment-meta"><div class="comment-author vcard"><b class="fn">reader ${n % 5}</b></div>
      <div class="comment-metadata"><time datetime="2026-05-0${n + 1}T10:00">May ${n + 1}</time></div></footer>
      <div class="comment-content"><p>${text}</p></div></article></li>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>A blog</title><main><h1>On ferries</h1>
    <div id="comments"><ol class="comment-list">${items.join('')}</ol></div></main>`;
}

describe.each(browsers)('the popup in %s', name => {
  const visit = useBrowser(name);
  let host = 0;
  let page: Page;

  beforeAll(() => {
    visit.site.serve('/replies.html', blogPage(replies));
  });
  afterEach(() => {
    host++;
  });

  const open = async (path = '/replies.html') => {
    page = await visit.open(visit.site.address(path, `popup-${host}`));
    return visit.driver.popup(page);
  };
  const shows = (count: number) =>
    until(async () => (await countInSight(page, '.entry')) === count, {
      what: `${count} replies in sight`,
    });
  it('tells what each level would hide, and hides just that once it is chosen', async () => {
    const popup = await open();
    await shows(replies.length - copies.near);
    await says(popup, `Exact ${copies.exact} copiesNear ${copies.near} copiesLoose`);
    await press(popup, 'Exact');
    await shows(replies.length - copies.exact);
    await says(popup, `Exact ${copies.exact} copiesNear ${copies.near} copiesLoose`);
    await popup.close();
  });

  it('gives the list and a report of the site to the reader alone', async () => {
    const popup = await open();
    await says(popup, `${copies.near} of ${replies.length} comments hidden`);
    await press(popup, 'More for this site');
    await press(popup, 'Report this site');
    await says(popup, 'Unecho sends nothing');
    const report = await popup.evaluate(document => document.querySelector('textarea')?.value);
    expect(report).toContain(`Site: ${new URL(page.url()).host}\n`);
    expect(report).toContain('Finder: rule:wordpress\n');
    expect(report).toContain(`Comments: ${replies.length} read, ${copies.near} copies, 2 groups\n`);
    for (const text of replies) expect(report).not.toContain(text);
    await popup.click('#copy-csv');
    await says(popup, 'Copied.');
    const asked = await popup.evaluate(document => {
      const { performance, location } = document.defaultView ?? window;
      const { origin } = location;
      return performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter(name => !name.startsWith(origin));
    });
    expect(asked).toEqual([]);
    await popup.close();
  });

  it('says that a page has no comments only once it has been read', async () => {
    visit.site.serve(
      '/empty.html',
      '<!doctype html><title>Empty</title><p>Nothing to see here.</p>',
    );
    const popup = await open('/empty.html');
    await says(popup, 'No comments found');
    await popup.close();
  });

  it('holds an ordinary page without scrolling', async () => {
    const twice = Array.from({ length: 5 }, (_, n) =>
      Array.from({ length: 2 }, () => `${replies[n]} And this is said at some length, ${n} times.`),
    ).flat();
    visit.site.serve('/five.html', threadPage('Five groups.', twice));
    const popup = await open('/five.html');
    await says(popup, 'copiesLoose 5 copies');
    const { wide, high, groups } = await popup.evaluate(document => ({
      wide: document.body.scrollWidth,
      high: document.body.scrollHeight,
      groups: document.querySelectorAll('.group').length,
    }));
    expect(groups).toBe(5);
    expect(wide).toBeLessThanOrEqual(360);
    expect(high).toBeLessThanOrEqual(560);
    await popup.close();
  });

  it('tells who repeats, and shows for good what is declared no copy', async () => {
    const popup = await open();
    await shows(replies.length - copies.near);
    await press(popup, '2 accounts');
    await says(popup, 'reader 0 ×2');
    await says(popup, 'reader 2 ×1');
    await press(popup, 'Not copies');
    await shows(replies.length - 1);
    await popup.close();
    await page.reload();
    await shows(replies.length - 1);
  });

  it('pauses on all sites until it is resumed, through a restart', async () => {
    const other = await visit.driver.open(visit.site.address('/replies.html', 'another'));
    const popup = await open();
    await shows(replies.length - copies.near);
    await press(popup, 'More for this site');
    await press(popup, 'Until I resume');
    await shows(replies.length);
    await says(popup, 'paused on all sites');
    expect(await countInSight(other, '.entry')).toBe(replies.length);
    await popup.close();
    await visit.driver.restart();
    const again = await open();
    await says(again, 'paused on all sites');
    expect(await countInSight(page, '.entry')).toBe(replies.length);
    await press(again, 'Resume');
    await shows(replies.length - copies.near);
    await again.close();
    await until(async () => (await visit.driver.badge()) === String(copies.near), {
      what: 'the badge',
    });
  });
});
