import type { Page } from 'puppeteer-core';

/** What a reader sees of a page: for each element of `selector`, its text if it is in sight. */
export function inSight(page: Page, selector: string): Promise<(string | null)[]> {
  return page.$$eval(selector, elements =>
    elements.map(element =>
      element.checkVisibility({ visibilityProperty: true })
        ? (element.textContent ?? '').trim()
        : null,
    ),
  );
}

/** How many elements of `selector` a reader sees. */
export async function countInSight(page: Page, selector: string): Promise<number> {
  return (await inSight(page, selector)).filter(text => text !== null).length;
}

/** The page's markup as it stands, every attribute and node in it. */
export function markup(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** Counts everything that is written to the page from here on. */
export async function countWrites(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counter = window as { writes?: number };
    counter.writes = 0;
    new MutationObserver(records => {
      counter.writes = (counter.writes ?? 0) + records.length;
    }).observe(document, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  return () => page.evaluate(() => (window as { writes?: number }).writes ?? -1);
}

/** Clicks "×4" on a comment; once its copies are open, another button stands beside it. */
export function pressMarker(page: Page, comment: string): Promise<void> {
  return page.click(`#${comment} [data-seen-above=marker]`, { offset: { x: 14, y: 8 } });
}
