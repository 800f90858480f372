import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, launch, until } from '../../tools/browsers/index.mjs';
import { bundleForPage, renderOnServer } from './bundle.ts';
import { inSight } from './page.ts';
import { type Site, serveSite } from './server.ts';

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

const frameworks = [
  { name: 'React', program: 'react.js', server: 'react-server.js' },
  { name: 'Vue', program: 'vue.js', server: 'vue-server.js' },
  { name: 'Svelte', program: 'svelte.js', server: 'svelte-server.js' },
  { name: 'Lit', program: 'lit.js' },
  { name: 'htmx', program: 'htmx.js' },
] as const;

let site: Site;
beforeAll(async () => {
  site = await serveSite();
  for (const { name, program, ...rest } of frameworks) {
    const html = 'server' in rest ? await renderOnServer(rest.server) : '';
    site.serve(`/${program}`, await bundleForPage(program), 'text/javascript');
    site.serve(
      `/${name}.html`,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
      <main><h1 style="margin-block-end: 3000px">The ferry</h1><div id="app">${html}</div></main>
      <script>
        // As late as a program may come that takes over what the server sent.
        addEventListener('load', () => {
          const script = document.createElement('script');
          script.src = '/${program}';
          document.head.append(script);
        });
      </script></html>`,
    );
  }
});
afterAll(() => site?.close());

describe.each(['chromium', 'firefox'] as const)('in %s, a page drawn by', browser => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch(browser);
  });
  afterAll(() => driver?.close());

  it.each(frameworks)(
    '$name works as without us, and shows each comment once',
    async ({ name }) => {
      const page = await driver.open(site.address(`/${name}.html`, 'frameworks'));
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
      await page.close();
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
