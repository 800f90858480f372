import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Texts } from '../../src/app/texts.ts';
import { type Popup, until } from '../../tools/browsers/index.mjs';
import { patienceMs } from '../../tools/browsers/patience.mjs';
import { inTab, type OurPage, press, says, set, tabAt, upload, valuesOf } from './in-document.ts';
import { once, plain, said } from './untaught-pages.ts';
import { browsers, useBrowser } from './use-browser.ts';

/*
 * Every control that holds something, of the popup and of the options: it changes the open page
 * at once, and is obeyed and shown after the background was stopped and after a restart.
 */

const ferry = 'The ferry was late again this morning, and nobody told us why.';
const train = 'The night train still runs on Sundays.';

/** As WordPress prints comments, answers inside what they answer. */
const comment = (id: number, author: string, day: number, text: string, answers = '') =>
  `<li id="comment-${id}" class="comment"><article class="comment-body">
    <footer class="comment-meta"><div class="comment-author vcard"><b class="fn">${author}</b></div>
    <div class="comment-metadata"><time datetime="2026-05-0${day}T10:00">May ${day}</time></div></footer>
    <div class="comment-content"><p>${text}</p></div></article>
    <ol class="children">${answers}</ol></li>`;
const thread = [
  comment(0, 'ann', 5, ferry),
  comment(1, 'ben', 1, ferry),
  comment(2, 'ann', 6, ferry.toUpperCase()),
  comment(3, 'cyn', 2, 'The bridge stays closed until the end.', comment(4, 'dan', 3, 'Thanks!')),
  comment(5, 'eve', 3, 'Nobody has asked about the gulls.', comment(6, 'fay', 4, 'Thanks!')),
  comment(7, 'gus', 4, '[deleted]'),
  comment(8, 'hal', 4, '[deleted]'),
  comment(9, 'ben', 7, ferry),
  comment(10, 'ivy', 8, train),
  comment(11, 'ben', 9, ferry),
];
const html = `<!doctype html><meta charset="utf-8"><title>Ferries</title><main><h1>On ferries</h1>
  <div id="comments"><ol class="comment-list">${thread.join('')}</ol></div></main>`;

/** Comments 0 to 11: in sight (#), out of sight (.), a line (-) or dimmed (o). */
const untouched = '#..#####..#.';
const everything = '############';

/** Each field of a site's settings: a value that is not its default, and what it makes of the page. */
const fields: readonly (readonly [field: string, value: string | boolean, page: string])[] = [
  ['level', 'exact', '#.######..#.'],
  ['fromCopy', '2', '##.######.#.'],
  ['authors', 'same', '##.#####..#.'],
  ['shortReplies', 'page', '#..###.#..#.'],
  ['original', 'oldest', '.#.#####..#.'],
  ['look', 'line', '#--#####--#-'],
  ['look', 'dimmed', '#oo#####oo#o'],
  ['placeholders', false, '#..######.#.'],
];
const defaults: Readonly<Record<string, string | boolean>> = {
  level: 'near',
  fromCopy: '1',
  authors: 'anyone',
  shortReplies: 'siblings',
  original: 'first',
  look: 'hidden',
  print: 'screen',
  placeholders: true,
};

/** What is chosen to be kept: on one site, and for all. */
const site = {
  chosen: {
    level: 'exact',
    fromCopy: '2',
    authors: 'same',
    shortReplies: 'page',
    original: 'oldest',
    look: 'dimmed',
    print: 'all',
    placeholders: false,
  },
  page: '###########o',
};
const base = {
  chosen: { shortReplies: 'page', look: 'line', print: 'all' },
  page: '#--###-#--#-',
};
const optionsPath = '/options/index.html';
const patience = { timeout: patienceMs };

describe.each(browsers)('every control in %s', name => {
  const visit = useBrowser(name);
  const open = (host: string) => {
    visit.site.serve('/ferries.html', html);
    return visit.open(visit.site.address('/ferries.html', host));
  };
  const openUntaught = () => {
    visit.site.serve('/plain', plain);
    return visit.open(visit.site.address('/plain', 'taught'));
  };

  const look = (page: Page) =>
    page.$$eval('.comment', comments =>
      comments
        .map(one => {
          const mark = one.getAttribute('data-seen-above') ?? '';
          if (/^(?:folded|[↑↓–] )/.test(mark)) return '-';
          if (!one.checkVisibility()) return '.';
          return getComputedStyle(one).opacity === '1' ? '#' : 'o';
        })
        .join(''),
    );
  const looks = async (page: Page, wanted: string, why = '') => {
    let seen = '';
    await until(async () => {
      seen = await look(page).catch(() => '');
      return seen === wanted;
    }).catch(() => expect(`${why} ${seen}`).toBe(`${why} ${wanted}`));
  };

  async function inPopup<T>(page: Page, act: (popup: Popup) => Promise<T>): Promise<T> {
    const popup = await visit.driver.popup(page);
    try {
      return await act(popup);
    } finally {
      await popup.close();
    }
  }
  /** Of the settings of one site in the popup, or of all in the options. */
  const choose = (where: OurPage, of: 'site' | 'all', field: string, value: string | boolean) =>
    of === 'site' && field === 'level'
      ? press(where, value === 'exact' ? 'Exact' : 'Near')
      : set(where, `${of}-${field}`, value);
  const shown = async (where: OurPage, of: 'site' | 'all', wanted: object) => {
    const names = Object.keys(wanted);
    const read = async () => {
      const values = await valuesOf(
        where,
        names.map(field => `${of}-${field}`),
      );
      const level = await where.evaluate(
        document => document.querySelector<HTMLInputElement>('[name=level]:checked')?.value,
      );
      const held = Object.fromEntries(names.map((field, place) => [field, values[place]]));
      return 'level' in held && of === 'site' ? { ...held, level } : held;
    };
    await expect.poll(read, patience).toEqual(wanted);
  };
  const unfolded = async (popup: Popup) => {
    await press(popup, 'More for this site');
    return popup;
  };

  async function openOptions(page: Page): Promise<Page> {
    await inPopup(page, async popup => {
      await until(() => popup.evaluate(document => document.querySelector('.options') !== null));
      // It may be gone before it can answer.
      await popup.click('.options').catch(() => undefined);
      await tabAt(visit.driver, optionsPath);
    });
    return tabAt(visit.driver, optionsPath);
  }

  /** Tries each field alone, and leaves the page as it was. */
  async function tryEach(page: Page, where: OurPage, of: 'site' | 'all'): Promise<void> {
    for (const [field, value, wanted] of fields) {
      await choose(where, of, field, value);
      await looks(page, wanted, `${field} ${value}:`);
      await choose(where, of, field, defaults[field] ?? '');
    }
    await looks(page, untouched);
  }
  async function chooseAll(where: OurPage, of: 'site' | 'all', values: object): Promise<void> {
    for (const [field, value] of Object.entries(values)) await choose(where, of, field, value);
  }

  /** By pointing at a comment of a page where none is found. */
  async function teach(page: Page): Promise<void> {
    const isPicking = () =>
      page.evaluate(() => document.querySelector('html > :not(head, body)') !== null);
    await inPopup(page, async popup => {
      await press(popup, 'Point at a comment');
      await until(isPicking, { what: 'the picker' });
    });
    await page.bringToFront();
    await page.click('.text');
    await page.keyboard.press('Enter');
  }
  /** How many comments of the page that had to be taught are in sight. */
  const tells = (page: Page, count: number) =>
    expect
      .poll(
        () => page.$$eval('.text', all => all.filter(one => one.checkVisibility()).length),
        patience,
      )
      .toBe(count);
  /** The site and the selectors of each rule that the options list. */
  const lessonsIn = (options: Page) =>
    options.$$eval('.taught-site', all =>
      all.map(one => [...one.querySelectorAll('h3, code')].map(part => part.textContent)),
    );
  const history = async () =>
    Object.keys(await visit.driver.stored()).filter(key => key.startsWith('history:'));
  const keepsNone = async (options: Page) => {
    await expect.poll(() => valuesOf(inTab(options), ['no-history']), patience).toEqual([true]);
    await says(inTab(options), 'No history is kept');
  };

  /** The path of the file, once the browser has saved it. */
  async function exportAll(options: Page): Promise<string> {
    const path = join(visit.driver.downloads, 'unecho-settings.json');
    await press(inTab(options), 'Export');
    await until(async () => (await readFile(path, 'utf8').catch(() => '')) !== '', { what: path });
    return path;
  }
  async function importAll(options: Page, path: string): Promise<void> {
    await upload(options, path);
    await says(inTab(options), 'The file changes 2 sites');
    await press(inTab(options), 'Change them');
    await says(inTab(options), '2 sites changed');
  }
  /** With all that was chosen and taught of it. */
  async function removeSite(options: Page, page: Page): Promise<void> {
    const { host } = new URL(page.url());
    for (const button of ['edit', 'remove'])
      await until(() =>
        options.evaluate(id => {
          const button = document.getElementById(id);
          button?.click();
          return button !== null;
        }, `site-${host}-${button}`),
      );
  }
  const unchosen = (chosen: object) =>
    Object.fromEntries(Object.keys(chosen).map(field => [field, defaults[field] ?? '']));

  it('of the settings is obeyed at once, and kept', async () => {
    const own = await open('own');
    const other = await open('other');
    const taught = await openUntaught();
    await looks(own, untouched);
    await inPopup(own, async popup => {
      await tryEach(own, await unfolded(popup), 'site');
      await chooseAll(popup, 'site', site.chosen);
      await looks(own, site.page);
    });
    await teach(taught);
    await tells(taught, once);
    const options = await openOptions(own);
    const tab = inTab(options);
    await set(tab, 'all-on', false);
    await looks(other, everything);
    await set(tab, 'all-on', true);
    await tryEach(other, tab, 'all');
    await chooseAll(tab, 'all', base.chosen);
    /** Each in front: a browser may let what stands behind wait. */
    const show = async (ownPage: string, otherPage: string, told: number) => {
      const front = await tabAt(visit.driver, optionsPath);
      await own.bringToFront();
      await looks(own, ownPage);
      await other.bringToFront();
      await looks(other, otherPage);
      await taught.bringToFront();
      await tells(taught, told);
      await front.bringToFront();
    };
    const showAll = () => show(site.page, base.page, once);
    const showNothing = () => show(untouched, untouched, said.length);
    await showAll();
    expect(await history()).toHaveLength(1);
    await set(tab, 'no-history', true);
    await keepsNone(options);

    await expect.poll(() => lessonsIn(options), patience).toHaveLength(1);
    const lessons = await lessonsIn(options);
    expect(lessons[0]?.[0]).toBe(new URL(taught.url()).host);
    const file = await exportAll(options);
    await chooseAll(tab, 'all', unchosen(base.chosen));
    await removeSite(options, own);
    await removeSite(options, taught);
    await showNothing();
    await importAll(options, file);
    await showAll();
    await visit.driver.killBackground();
    await press(tab, 'Undo');
    await showNothing();
    await importAll(options, file);
    await showAll();

    await options.close();
    await visit.driver.killBackground();
    const optionsAgain = await openOptions(own);
    await shown(inTab(optionsAgain), 'all', base.chosen);
    await expect.poll(() => lessonsIn(optionsAgain), patience).toEqual(lessons);
    await keepsNone(optionsAgain);
    for (const page of [own, other, taught]) await page.reload();
    await showAll();
    await inPopup(own, async popup => {
      await shown(await unfolded(popup), 'site', site.chosen);
      await press(popup, 'Until the browser closes');
      await looks(own, everything);
      await looks(other, everything);
    });
    await visit.driver.killBackground();
    await other.reload();
    await inPopup(other, popup => says(popup, 'paused on all sites'));
    expect(await look(other)).toBe(everything);
    expect(await visit.driver.stored()).not.toHaveProperty('paused');
    expect(await history()).toEqual([]);

    await visit.driver.restart();
    const ownAgain = await open('own');
    await looks(ownAgain, site.page);
    await inPopup(ownAgain, async popup => shown(await unfolded(popup), 'site', site.chosen));
    const otherAgain = await open('other');
    await looks(otherAgain, base.page);
    await tells(await openUntaught(), once);
    const lastOptions = await openOptions(ownAgain);
    await shown(inTab(lastOptions), 'all', base.chosen);
    await expect.poll(() => lessonsIn(lastOptions), patience).toEqual(lessons);
    await keepsNone(lastOptions);
    await chooseAll(inTab(lastOptions), 'all', unchosen(base.chosen));
    await looks(otherAgain, untouched);
    expect(await history()).toEqual([]);
  });

  it('of the copies and their texts is obeyed at once, and taken back', async () => {
    const page = await open('texts');
    await looks(page, untouched);
    await inPopup(page, async popup => {
      await press(popup, 'Show all');
      await looks(page, everything);
    });
    await visit.driver.killBackground();
    await inPopup(page, async popup => {
      await press(popup, 'Hide again');
      await looks(page, untouched);
    });
    await inPopup(page, async popup => {
      await press(popup, '2 accounts');
      await press(popup, 'Not copies');
      await looks(page, '########.###');
    });
    /** How often each chosen text stood on a page, as far as it is written down. */
    const met = async () => {
      const texts = (await visit.driver.stored())[`texts:${new URL(page.url()).host}`] ?? {};
      return Object.values(texts as Texts).map(text => text.met);
    };
    await expect.poll(met, patience).toEqual([5]);
    const always = { id: 'always', title: 'Always hide this text' };
    await visit.driver.menu(page, '#comment-10 p', always);
    await expect.poll(met, patience).toEqual([5, 1]);
    // What the reader has just pressed stays under the pointer.
    await page.reload();
    await looks(page, '########.#.#');

    const options = await openOptions(page);
    const rows = async () => {
      const texts = await options.$$eval('.texts tbody tr', all =>
        all.map(row => [...row.children].slice(1, -1).map(cell => cell.textContent)),
      );
      return texts.map(cells => cells.join(', ')).sort();
    };
    const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium' }).format(new Date());
    await expect
      .poll(rows, patience)
      .toEqual([`Always hidden, ${day}, ≈ 40, 2`, `Never hidden, ${day}, ≈ 60, 10`]);
    await visit.driver.killBackground();
    const remove = (choice: string) =>
      options.$$eval(
        '.texts tbody tr',
        (all, choice) => {
          const row = all.find(({ textContent }) => textContent?.includes(choice));
          row?.querySelector('button')?.click();
        },
        choice,
      );
    await remove('Always hidden');
    await looks(page, '########.###');
    await remove('Never hidden');
    await looks(page, untouched);
    await expect.poll(rows).toEqual([]);
  });
});
