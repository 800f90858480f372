import type { Frame, Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { type Popup, until } from '../../tools/browsers/index.mjs';
import { browsers, useBrowser, type Visit } from './use-browser.ts';

/** What the texts of our pages say, in short. */
export const ferry =
  'The ferry at seven is always late, and nobody at the pier will tell you why it is.';
export const quiet =
  'I moved here for the quiet, and now there is a party boat under my window each night.';
export const letter =
  'Has anyone asked the harbour office in writing? They have to answer within four weeks.';
export const goat =
  'My grandmother rowed across when she was nine, alone, with a goat, and was on time.';

/** A comment as our pages have it. */
export const item = (text: string, i: number) => `
  <li class="comment" id="c${i}">
    <b class="author">reader ${i}</b> <time datetime="2026-05-${10 + (i % 20)}T10:00:00Z">1 May</time>
    <p class="text">${text}</p> <button type="button">Reply</button>
  </li>`;

/** A page of comments below the first screen: what is before the eyes is not hidden. */
export const threadOf = (texts: readonly string[], tail = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>The ferry</title>
  <main><h1 style="margin-block-end: 3000px">The ferry</h1>
  <ol class="comments">${texts.map(item).join('')}</ol></main>${tail}</html>`;

/** What a test has of the browser it runs in. */
export interface Stage extends Pick<Visit, 'driver' | 'site'> {
  /** Opens a page of `tests/pages`, or one served before, on a site of its own. */
  open(path: string): Promise<Page>;
  badgeIs(text: string): Promise<void>;
  /** Waits until the texts of the comments in sight are these. */
  shows(page: Page | Frame, ...texts: readonly string[]): Promise<void>;
  popupSays(page: Page, text: string): Promise<void>;
}

/** Runs `tests` in both browsers, with the built extension. */
export function inBothBrowsers(what: string, tests: (stage: Stage) => void): void {
  describe.each(browsers)(`in %s, ${what}`, browser => {
    const visit = useBrowser(browser);
    let hosts = 0;

    tests({
      get driver() {
        return visit.driver;
      },
      get site() {
        return visit.site;
      },
      async open(path) {
        return visit.open(visit.site.address(path, `hiding-${hosts++}`));
      },
      async badgeIs(text) {
        await until(async () => (await visit.driver.badge()) === text, { what: `badge "${text}"` });
      },
      async shows(page, ...texts) {
        let seen: string[] = [];
        await until(async () => {
          // While the page goes elsewhere it has nothing to look at.
          seen = await textsInSight(page).catch(() => []);
          return JSON.stringify(seen) === JSON.stringify(texts);
        }).catch(() => expect(seen).toEqual(texts));
      },
      async popupSays(page, text) {
        const popup = await visit.driver.popup(page);
        const says = () =>
          popup.evaluate((document, part) => document.body?.textContent?.includes(part), text);
        await until(async () => (await says()) || null, { what: `popup with "${text}"` }).finally(
          () => popup.close(),
        );
      },
    });
  });
}

export type { Popup };

/** The texts of comments that a reader sees, also in shadow roots; closed ones the page tells of. */
function textsInSight(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    const told = (window as unknown as { closedRoots?: Map<Element, ShadowRoot> }).closedRoots;
    const shadowOf = (host: Element) => host.shadowRoot ?? told?.get(host);
    const texts: string[] = [];
    const textOf = (element: Element | ShadowRoot): string =>
      [...element.childNodes]
        .map(node => {
          if (node.nodeType === 3) return node.nodeValue;
          if (node.nodeType !== 1 || (node as Element).matches('[data-seen-above=marker]'))
            return '';
          return textOf(shadowOf(node as Element) ?? (node as Element));
        })
        .join('');
    const look = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.matches('.text') && element.checkVisibility({ visibilityProperty: true }))
          texts.push(textOf(element).replace(/\s+/g, ' ').trim());
        const inner = shadowOf(element);
        if (inner) look(inner);
      }
    };
    look(document);
    return texts;
  });
}
