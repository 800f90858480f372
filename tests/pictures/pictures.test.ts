import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, openStage, type Stage } from './open.ts';
import { type Pictured, pages } from './states.ts';

/*
 * Pictures every state of our own pages in both browsers, and lets axe look at each. The pages
 * are the built ones; only the browser behind them is played. Pictures go to out/pictures.
 */

const root = new URL('../../', import.meta.url);
const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** How a page is looked at: each state in the first three ways, the ordinary one in all. */
interface Look {
  readonly locale: string;
  readonly dark?: boolean;
  readonly scale?: number;
  /** A phone's screen; only Chromium can play one. */
  readonly phone?: boolean;
}
const looks: Record<string, Look> = {
  light: { locale: 'en' },
  dark: { locale: 'en', dark: true },
  korean: { locale: 'ko' },
};
const moreLooks: Record<string, Look> = {
  zoomed: { locale: 'en', scale: 2 },
  phone: { locale: 'en', phone: true },
  arabic: { locale: 'ar' },
  german: { locale: 'de' },
  russian: { locale: 'ru' },
  japanese: { locale: 'ja' },
  chinese: { locale: 'zh_CN' },
  french: { locale: 'fr' },
};

const cases = browserNames.flatMap(name =>
  [false, true].map(dark => ({ name, dark, scheme: dark ? 'dark' : 'light' })),
);

describe.each(cases)('$name, $scheme', ({ name, dark }) => {
  const folder = new URL(`out/pictures/${name}/`, root);
  let stage: Stage;
  beforeAll(async () => {
    await mkdir(folder, { recursive: true });
    stage = await openStage(name, dark);
  });
  afterAll(() => stage?.close());

  test.each(shots(name, dark))(
    '$title',
    async ({ title, page, height, state, presses, settleMs, look }) => {
      const errors: string[] = [];
      const tab = await stage.open(page.path, state, look.locale, async tab => {
        tab.on('pageerror', error => errors.push(String(error)));
        tab.on('console', message => {
          if (message.type() === 'error') errors.push(message.text());
        });
        await tab.setViewport({
          width: look.phone ? 340 : page.width,
          height,
          deviceScaleFactor: look.scale ?? 1,
          isMobile: look.phone ?? false,
        });
      });
      for (const selector of presses) await tab.click(selector);
      await pause(settleMs);
      await tab.screenshot({
        path: fileURLToPath(new URL(`${title}.png`, folder)) as `${string}.png`,
      });
      const width = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await tab.evaluate(await readFile(axeSource, 'utf8'));
      const { violations } = await tab.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(),
      );
      await tab.close();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(errors).toEqual([]);
      expect(width, 'is wider than its window').toBeLessThanOrEqual(0);
    },
  );
});

function shots(name: string, dark: boolean) {
  return Object.entries(pages).flatMap(([pageName, page]) =>
    Object.entries<Partial<Pictured['ordinary']>>({ ordinary: {}, ...page.states }).flatMap(
      ([stateName, change]) =>
        Object.entries({ ...looks, ...(stateName === 'ordinary' ? moreLooks : {}) })
          .filter(([, look]) => (look.dark ?? false) === dark)
          .filter(([, look]) => name === 'chromium' || !look.phone)
          .map(([lookName, look]) => ({
            title: `${pageName}, ${stateName}, ${lookName}`,
            page,
            state: { ...page.ordinary, ...change },
            height: page.heights?.[stateName] ?? page.height,
            presses: page.presses?.[stateName] ?? [],
            settleMs: page.slow?.[stateName] ?? 120,
            look,
          })),
    ),
  );
}
