import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../tools/browsers/index.mjs';
import { bundleForPage, renderOnServer } from './bundle.ts';
import { inSight } from './page.ts';
import { browsers, useBrowser } from './use-browser.ts';

/** What the program on a framework's page lets a test do; see `frameworks/state.js`. */
interface App {
  remove(id: string): void;
  insert(index: number, one: { id: string; author: string; text: string }): void;
  reverse(): void;
  edit(id: string, text: string): void;
  said(): string[];
  unmount(): void;
}
type World = { app: App; problems: string[] };

/** By the folders of their pages. */
const frameworks = [
  { name: 'react', program: 'react.js', server: 'react-server.js' },
  {
    name: 'react-19',
    program: 'react.js',
    server: 'react-server.js',
    instead: { react: 'react-19', 'react-dom': 'react-dom-19' },
  },
  { name: 'vue', program: 'vue.js', server: 'vue-server.js' },
  { name: 'svelte', program: 'svelte.js', server: 'svelte-server.js' },
  { name: 'lit', program: 'lit.js' },
  { name: 'htmx', program: 'htmx.js' },
] as const;

/** Bundled once, for both browsers. */
const made: { path: string; content: string; type: string }[] = [];
beforeAll(async () => {
  for (const { name, program, ...rest } of frameworks) {
    const instead = 'instead' in rest ? rest.instead : {};
    const sent = 'server' in rest ? await renderOnServer(rest.server, instead) : '';
    const page = await readFile(new URL(`../pages/${name}/page.html`, import.meta.url), 'utf8');
    const script = await bundleForPage(program, instead);
    const html = page.replace('<!-- what the server sends -->', sent);
    made.push({ path: `/${name}.js`, content: script, type: 'text/javascript' });
    made.push({ path: `/${name}.html`, content: html, type: 'text/html' });
  }
});

describe.each(browsers)('in %s, a page drawn by', browser => {
  const visit = useBrowser(browser);
  beforeAll(() => {
    for (const { path, content, type } of made) visit.site.serve(path, content, type);
  });

  it.each(frameworks)(
    '$name works as without us, and shows each comment once',
    async ({ name }) => {
      const page = await visit.open(visit.site.address(`/${name}.html`, 'frameworks'));
      await showsEachOnce(page);

      await page.evaluate(() => (window as unknown as World).app.remove('c0'));
      await showsEachOnce(page);
      await page.evaluate(() => {
        const text =
          'The ferry at seven is always late, and nobody at the pier will tell you why it is.';
        (window as unknown as World).app.insert(0, { id: 'c7', author: 'gil', text });
      });
      await showsEachOnce(page);
      await page.evaluate(() => (window as unknown as World).app.reverse());
      await showsEachOnce(page);
      await page.evaluate(() => {
        const text =
          'On reflection I would rather take the bus, which at least is late under a roof.';
        (window as unknown as World).app.edit('c5', text);
      });
      await showsEachOnce(page);
      await page.evaluate(() => (window as unknown as World).app.unmount());
      await until(async () => (await page.$$('.comment')).length === 0);
      expect(await page.$eval('#app', ({ children }) => children.length)).toBe(0);
      expect(await page.evaluate(() => (window as unknown as World).problems)).toEqual([]);
    },
  );

  /**
   * Every text that the page says is in sight once, in the order of first mention. The list stands
   * below the first screen, as what is before the eyes is not hidden there.
   */
  async function showsEachOnce(page: Page): Promise<void> {
    const shown = async () => (await inSight(page, '.comment .text')).filter(text => text !== null);
    const wanted = () =>
      page.evaluate(() => [...new Set((window as unknown as World).app?.said())]);
    const look = async () => {
      const [texts, all] = [await shown(), await wanted()];
      return all.length > 0 && JSON.stringify(texts) === JSON.stringify(all);
    };
    // A page that is still being loaded may have nothing to look at.
    await until(() => look().catch(() => false)).catch(async error => {
      throw new Error(
        `${error.message}: ${JSON.stringify([await shown(), await wanted()], null, 1)}`,
      );
    });
  }
});
