import { readFile } from 'node:fs/promises';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { findBrowser } from '../../tools/browsers/find.mjs';
import { playBrowser, type State } from './played-browser.ts';
import { serveBuild } from './server.ts';

const root = new URL('../../', import.meta.url);

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

export const programs: Record<BrowserName, (dark: boolean) => LaunchOptions> = {
  chromium: dark => ({
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(dark ? ['--blink-settings=preferredColorScheme=0'] : []),
    ],
  }),
  firefox: dark => ({
    browser: 'firefox',
    extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1 },
  }),
};

/** A browser with the built pages served to it, over a browser that is played. */
export interface Stage {
  readonly browser: Browser;
  /** Opens a page of ours in a language; `prepare` is called before it loads. */
  open(
    path: string,
    state: State,
    locale: string,
    prepare?: (tab: Page) => Promise<unknown>,
  ): Promise<Page>;
  close(): Promise<void>;
}

export async function openStage(name: BrowserName, dark: boolean): Promise<Stage> {
  const build = name === 'firefox' ? 'dist/firefox/' : 'dist/chrome/';
  const server = await serveBuild(new URL(build, root));
  const executablePath = await findBrowser(name);
  const browser = await puppeteer.launch({
    headless: true,
    executablePath,
    ...programs[name](dark),
  });
  return {
    browser,
    async open(path, state, locale, prepare) {
      const messages = new URL(`src/app/static/_locales/${locale}/messages.json`, root);
      const tab = await browser.newPage();
      await prepare?.(tab);
      await tab.evaluateOnNewDocument(
        playBrowser,
        state,
        JSON.parse(await readFile(messages, 'utf8')),
      );
      await tab.goto(server.address(path));
      await tab.waitForSelector('h1');
      return tab;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
