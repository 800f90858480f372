import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../tools/browsers/index.mjs';
import { bundleForPage } from './bundle.ts';
import { browsers, useBrowser } from './use-browser.ts';

const virtual = ['virtual-plain', 'virtual-tanstack', 'virtual-virtuoso'] as const;

/** What a reader met on the way through a list to its end and back. */
interface Journey {
  readonly requests: number;
  readonly stops: number;
  /** Texts that stand in the list once and were out of sight where they stood in view. */
  readonly lost: readonly string[];
  /** Stops at which most of the view was blank. */
  readonly blanks: number;
  /** Copies that stood in view, in sight as they were or not. */
  readonly copies: { readonly whole: number; readonly folded: number };
  readonly reachedEnd: boolean;
}
interface World {
  requests: number;
  problems?: string[];
}

describe.each(browsers)('in %s, a list that', browser => {
  let hosts = 0;
  /** What each list does without us. */
  const alone = new Map<string, Journey>();
  const alonePages = new Map<string, number>();

  const visit = useBrowser(browser, {
    installed: false,
    async prepare({ driver }) {
      for (const name of virtual) alone.set(name, await onPage(`/${name}/page.html`, travel));
      for (const kind of ['', '?same'])
        alonePages.set(kind, await onPage(`/endless/page.html${kind}`, rest));
      await driver.install();
    },
  });
  beforeAll(async () => {
    visit.site.serve('/more', '{}', 'application/json');
    for (const name of virtual)
      visit.site.serve(`/${name}.js`, await bundleForPage(`${name}.js`), 'text/javascript');
  });

  async function onPage<T>(path: string, act: (page: Page) => Promise<T>): Promise<T> {
    const page = await visit.driver.open(visit.site.address(path, `lists-${hosts++}`));
    try {
      return await act(page);
    } finally {
      await page.close();
    }
  }

  it.each(virtual)(
    '%s: no text is lost, none requested but what would be, no blank, to its end and back',
    async name => {
      await onPage(`/${name}/page.html`, async page => {
        const with_ = await travel(page);
        const without = alone.get(name);
        expect(with_.lost).toEqual([]);
        expect([with_.blanks, without?.blanks]).toEqual([0, 0]);
        expect([with_.reachedEnd, without?.reachedEnd]).toEqual([true, true]);
        expect(with_.requests).toBeLessThanOrEqual(without?.requests ?? 0);
        expect(with_.copies.folded).toBeGreaterThan(0);
        const problems = await page.evaluate(() => (window as unknown as World).problems ?? []);
        expect(problems).toEqual([]);
      });
    },
    120_000,
  );

  it('repeats itself without end is not loaded for ever', async () => {
    await onPage('/endless/page.html?same', async page => {
      await until(async () => (await visit.driver.badge()) !== '', { what: 'a badge' });
      const pages = await rest(page);
      expect(pages).toBeLessThanOrEqual((alonePages.get('?same') ?? 0) + 1);
      // Each time the reader comes to the end one more page is loaded, or two, and no more.
      for (let i = 1; i <= 4; i++) {
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        expect(await rest(page)).toBeLessThanOrEqual(pages + 2 * i);
      }
    });
  }, 120_000);

  it('has an end of its own is loaded as far as without us, and hides what repeats', async () => {
    await onPage('/endless/page.html', async page => {
      await until(async () => (await visit.driver.badge()) !== '', { what: 'a badge' });
      expect(await rest(page)).toBeLessThanOrEqual((alonePages.get('') ?? 0) + 1);
      await page.evaluate(async () => {
        for (let i = 0; i < 200 && (window as unknown as World).requests < 40; i++) {
          scrollTo(0, document.documentElement.scrollHeight);
          await new Promise(resolve => setTimeout(resolve, 60));
        }
      });
      expect(await page.evaluate(() => (window as unknown as World).requests)).toBe(40);
      const shown = () =>
        page.$$eval('.text', texts =>
          texts
            .filter(text => text.checkVisibility({ visibilityProperty: true }))
            .map(text => text.textContent),
        );
      // Two of each page but the first; those of a page that came by itself may wait for the reader.
      await until(async () => (await shown()).length <= 400 - 74);
      const all = await page.$$eval('.text', texts => texts.map(text => text.textContent));
      expect(new Set(await shown())).toEqual(new Set(all));
    });
  }, 120_000);
});

/** How many pages a list has loaded once it has come to rest. */
async function rest(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const world = window as unknown as World;
    let [before, quiet] = [-1, 0];
    while (quiet < 12) {
      quiet = world.requests === before ? quiet + 1 : 0;
      before = world.requests;
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    return world.requests;
  });
}

/** Scrolls a list to its end and back, and looks around at every stop. */
async function travel(page: Page): Promise<Journey> {
  await page.waitForSelector('.comment');
  return page.evaluate(async () => {
    const box = document.querySelector('#scroller') as HTMLElement;
    const scroller = box.querySelector<HTMLElement>('[data-virtuoso-scroller]') ?? box;
    const lost = new Set<string>();
    const copies = { whole: 0, folded: 0 };
    let [blanks, stops, reachedEnd] = [0, 0, false];
    const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));
    const frames = () =>
      new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));

    /** Rows in view of a text that stands in the list once, and that are out of sight. */
    const hiddenOnes = () => {
      const edge = box.getBoundingClientRect();
      return [...box.querySelectorAll('.comment')].filter(row => {
        const { top, bottom } = row.getBoundingClientRect();
        // Of two that say the same, the one that the reader met first stays.
        if (['5', '9'].includes(row.id.at(-1) ?? '')) return false;
        if (bottom <= edge.top + 1 || top >= edge.bottom - 1) return false;
        return !row.querySelector('.text')?.checkVisibility({ visibilityProperty: true });
      });
    };

    async function look(): Promise<void> {
      stops += 1;
      // A node that is used again is judged again within a moment.
      for (let i = 0; i < 20 && hiddenOnes().length > 0; i++) await pause(50);
      for (const row of hiddenOnes()) lost.add(row.querySelector('.text')?.textContent ?? '');
      const edge = box.getBoundingClientRect();
      for (const row of box.querySelectorAll('.comment')) {
        const { top, bottom } = row.getBoundingClientRect();
        if (bottom <= edge.top + 1 || top >= edge.bottom - 1) continue;
        const isShown =
          row.querySelector('.text')?.checkVisibility({ visibilityProperty: true }) ?? false;
        if (row.id.endsWith('9')) copies[isShown ? 'whole' : 'folded'] += 1;
      }
      const places = Array.from({ length: 12 }, (_, i) => edge.top + 40 + 60 * i);
      const isRow = (y: number) =>
        document.elementFromPoint(edge.left + 200, y)?.closest('.comment') ?? null;
      if (places.filter(isRow).length < places.length / 2) blanks += 1;
    }
    async function go(by: number, times: number): Promise<void> {
      for (let i = 0; i < times; i++) {
        scroller.scrollTop += by;
        await frames();
        await pause(60);
        await frames();
        await look();
      }
    }
    await pause(1200);
    await go(500, 8);
    const far = () => scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
    for (let i = 0; i < 60 && far() > 2; i++) await go(100_000, 1);
    reachedEnd = box.querySelector('#c9999') !== null;
    await go(-500, 6);
    for (let i = 0; i < 60 && scroller.scrollTop > 0; i++) await go(-100_000, 1);
    await look();
    return {
      requests: (window as unknown as World).requests,
      ...{ stops, lost: [...lost], blanks, copies, reachedEnd },
    };
  });
}
