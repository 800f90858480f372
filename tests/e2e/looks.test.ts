import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../tools/browsers/index.mjs';
import { commentsPage, ferry, item, letter, quiet, tenTexts } from './comments-page.ts';
import { pressMarker } from './page.ts';
import { paintedPixels } from './pixels.ts';
import { useStage } from './stage.ts';
import { browsers } from './use-browser.ts';

const misspelt = ferry.replace('nobody', 'noboddy');
/** One text with a slot filled anew, as spam has it. */
const spam = (name: string) =>
  `I earned nine hundred pounds last week from my own kitchen, just ask ${name} how it is done.`;

describe.each(browsers)('in %s, a copy', name => {
  const stage = useStage(name);

  /** What a reader sees of a comment: nothing, our line, or what height its own words have. */
  const look = (page: Page, id: string) =>
    page.$eval(`#${id}`, element => {
      const isDrawn = (one: Element) =>
        one.checkVisibility() && getComputedStyle(one, '::before').content !== 'none';
      const line = [element, ...element.querySelectorAll('*')].find(isDrawn);
      const value = line?.getAttribute('data-seen-above');
      return {
        height: element.getBoundingClientRect().height,
        line: value?.replace(/[\u2068\u2069]/g, '') ?? null,
        opacity: getComputedStyle(element).opacity,
        text: element.querySelector('.text')?.checkVisibility({ visibilityProperty: true }),
      };
    });

  it('that fills a template anew is folded to a line, which opens it alone', async () => {
    const page = await stage.open(
      commentsPage([spam('Marlene'), quiet, spam('Rüdiger'), spam('Ottilie'), spam('Waltraud')]),
    );
    await stage.shows(page, spam('Marlene'), quiet);
    const folded = await look(page, 'reply-3');
    expect(folded).toMatchObject({ height: 24, text: false });
    expect(folded.line).toBe('↑ Same template as Ann’s reply · show');
    await page.click('#reply-3');
    await stage.shows(page, spam('Marlene'), quiet, spam('Ottilie'));
    expect((await look(page, 'reply-3')).line).toBeNull();
    await pressMarker(page, 'reply-0');
    await stage.shows(
      page,
      spam('Marlene'),
      quiet,
      spam('Rüdiger'),
      spam('Ottilie'),
      spam('Waltraud'),
    );
    await pressMarker(page, 'reply-0');
    await stage.shows(page, spam('Marlene'), quiet);
  });

  it('is folded to a line where the reader wants that, and a script cannot open it', async () => {
    const page = await stage.open(commentsPage([ferry, quiet, ferry]), { look: 'line' });
    await stage.shows(page, ferry, quiet);
    expect(await look(page, 'reply-2')).toMatchObject({
      height: 24,
      line: '↑ Same as Ann’s reply · show',
    });
    await page.$eval('#reply-2', element => (element as HTMLElement).click());
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await stage.shows(page, ferry, quiet);
    await page.click('#reply-2');
    await stage.shows(page, ferry, quiet, ferry);
  });

  it('is a line of the row of a table that it is, as wide as its words', async () => {
    const row = (text: string, i: number) =>
      `<tr class="comment" id="reply-${i}"><td width="20"><b class="author">reader ${i}</b></td>
        <td><time datetime="2026-05-1${i}T10:00:00Z">1${i} May</time><p class="text">${text}</p><button>Reply</button></td></tr>`;
    const page = await stage.open(
      `<!doctype html><meta charset="utf-8"><title>Rows</title><div style="height:3000px"></div>
        <table><tbody class="comments">${[ferry, quiet, ferry, letter].map(row).join('')}</tbody></table>`,
      { look: 'line' },
    );
    await stage.shows(page, ferry, quiet, letter);
    const { display, width } = await page.$eval('#reply-2', element => ({
      display: getComputedStyle(element).display,
      width: getComputedStyle(element.children[0] as Element, '::before').width,
    }));
    expect([display, width]).toEqual(['table-row', '0px']);
    // Words that are wider than the first cell are drawn beyond it.
    await page.click('#reply-2', { offset: { x: 60, y: 12 } });
    await stage.shows(page, ferry, quiet, ferry, letter);
  });

  it('is a line whatever its shadow root shows, of which nothing is seen', async () => {
    const shows = (text: string) => `<template shadowrootmode="closed"><slot></slot>
      <p style="font-size: 40px">${text}</p></template>`;
    const hosts = [ferry, quiet, ferry].map((text, i) =>
      item(text, i)
        .replace('<li', `<div`)
        .replace('</li', '</div')
        .replace(/<a class/, `${shows('Shown by the site')}<a class`),
    );
    const page = await stage.open(
      `<!doctype html><meta charset="utf-8"><title>Hosts</title><div style="height: 3000px"></div>
        <div class="comments">${hosts.join('')}</div>`,
      { look: 'line' },
    );
    await stage.shows(page, ferry, quiet);
    expect(await look(page, 'reply-2')).toMatchObject({ height: 24, text: false });
    expect(await page.$eval('#reply-2', one => getComputedStyle(one).overflow)).toBe('clip');
    expect(await page.$eval('#reply-2', one => one.scrollHeight)).toBeGreaterThan(24);
  });

  it('is read out as its line alone', async () => {
    const page = await stage.open(commentsPage([ferry, quiet, ferry]), { look: 'line' });
    await stage.shows(page, ferry, quiet);
    const texts = (await stage.driver.accessibility(page))
      .filter(({ role }) => role === 'text')
      .map(({ name: text }) => text.replace(/[\u2068\u2069]/g, ''));
    expect(texts.filter(text => text.includes('ferry at seven'))).toHaveLength(1);
    expect(texts.filter(text => text.startsWith('↑'))).toEqual(['↑ Same as Ann’s reply · show']);
  });

  it('costs as much to show as a line among many as among few', async () => {
    const page = await stage.open(commentsPage([ferry, quiet, ferry]), { look: 'line' });
    await stage.shows(page, ferry, quiet);
    // Time tells little on a busy machine. These two made it grow with the square of the copies:
    // a box that cuts off in Chromium, and one that is put in right under the list's in Firefox.
    const { overflow, before } = await page.$eval('#reply-2', element => ({
      overflow: getComputedStyle(element).overflow,
      before: getComputedStyle(element, '::before').display,
    }));
    expect([overflow, before]).toEqual(['visible', 'none']);
  });

  it('is dimmed where the reader wants that, and full under the pointer', async () => {
    const page = await stage.open(commentsPage([ferry, quiet, ferry]), { look: 'dimmed' });
    await stage.shows(page, ferry, quiet, ferry);
    await until(async () => (await look(page, 'reply-2')).opacity === '0.4');
    expect((await look(page, 'reply-0')).opacity).toBe('1');
    await page.hover('#reply-2');
    expect((await look(page, 'reply-2')).opacity).toBe('1');
    await page.mouse.move(0, 0);
    await page.focus('#reply-2 button');
    expect((await look(page, 'reply-2')).opacity).toBe('1');
  });

  it('leaves a line in a list that places its rows itself', async () => {
    const placed = (text: string, i: number) =>
      item(text, i).replace('<li', `<li style="position: absolute; top: ${3000 + i * 120}px"`);
    const page = await stage.open(
      `<!doctype html><meta charset="utf-8"><title>Placed</title><ol class="comments" style="position: relative; height: 5000px">${[ferry, quiet, ferry].map(placed).join('')}</ol>`,
    );
    await stage.shows(page, ferry, quiet);
    expect(await look(page, 'reply-2')).toMatchObject({ height: 24, text: false });
  });

  it('leaves a line where over four fifths of a long thread would go', async () => {
    const page = await stage.open(commentsPage(Array(6).fill(tenTexts).flat()));
    await stage.shows(page, ...tenTexts);
    await until(async () => (await look(page, 'reply-30')).height === 24);
    const removed = await page.evaluate(() => {
      const all = [...document.querySelectorAll('.comment')].slice(-20);
      for (const one of all) one.remove();
      return all.length;
    });
    expect(removed).toBe(20);
    await until(async () => (await look(page, 'reply-30')).height === 0);
  });

  it('is painted where it differs, for as long as it is open', async () => {
    const page = await stage.open(commentsPage([ferry, quiet, misspelt]));
    await stage.shows(page, ferry, quiet);
    await page.$eval('#reply-0', element => element.scrollIntoView());
    expect(await paintedPixels(page)).toBe(0);
    await pressMarker(page, 'reply-0');
    await stage.shows(page, ferry, quiet, misspelt);
    await page.$eval('#reply-2', element => element.scrollIntoView());
    await until(async () => (await paintedPixels(page)) > 20, { what: 'what differs, painted' });
    await pressMarker(page, 'reply-0');
    await stage.shows(page, ferry, quiet);
    expect(await paintedPixels(page)).toBe(0);
  });

  it.each([
    ['screen', 2],
    ['all', 3],
  ] as const)('is printed as on the screen, or with all: %s', async (print, printed) => {
    const page = await stage.open(commentsPage([ferry, quiet, ferry], { above: 0 }), { print });
    await stage.shows(page, ferry, quiet);
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        const texts = [...document.querySelectorAll('.text')];
        Object.assign(window, {
          printed: texts.filter(text => text.checkVisibility({ visibilityProperty: true })).length,
        });
      });
    });
    await page.pdf();
    expect(await page.evaluate(() => (window as { printed?: number }).printed)).toBe(printed);
    await stage.shows(page, ferry, quiet);
  });
});
