import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../tools/browsers/find.mjs';
import { type Site, serveSite } from '../e2e/server.ts';
import { browserNames, programs } from './open.ts';
import type { Message } from './played-browser.ts';

/*
 * The built picker over a page, in every look: pictured, judged by axe, and worked by the reader's
 * own clicks and keys. Its shadow root is an open one here, so that both can see into it.
 */

const root = new URL('../../', import.meta.url);
const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ferries</title>
<meta name="viewport" content="width=device-width">
<style>
  :root { color-scheme: light dark; font: 16px/1.5 Georgia, serif; }
  body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
  .row { display: grid; grid-template-columns: 6rem 1fr; gap: 1rem; padding: 0.7rem 0; border-bottom: 1px solid #8886; }
  .row div:first-child { font-weight: bold; }
</style>
<h1>Ferries of the lake</h1>
<p>They have been crossing since the spring, weather permitting, four times a day, and nobody has missed one yet.</p>
<section>${[
  ['mara', 'The ferry leaves from the north pier in winter, not from the old one.'],
  ['Jon', 'Does the ferry take bicycles, or only people who come on foot?'],
  ['سارة', 'تأخذ العبّارة عشر دراجات، والكلاب أيضًا إذا كانت مربوطة.'],
  ['지우', '겨울에는 북쪽 선착장에서 떠난다고 들었어요.'],
  ['Ines', 'It takes up to ten bicycles, and dogs on a lead.'],
]
  .map(([who, text]) => `<div class="row"><div>${who}</div><div class="text">${text}</div></div>`)
  .join('')}</section>
<p>The last one goes at nine in the evening.</p></html>`;

interface Look {
  readonly locale: string;
  readonly dark?: boolean;
  readonly width?: number;
}
const looks: Record<string, Look> = {
  light: { locale: 'en' },
  dark: { locale: 'en', dark: true },
  korean: { locale: 'ko' },
  arabic: { locale: 'ar' },
  narrow: { locale: 'de', width: 340 },
};
const cases = browserNames.flatMap(name => [false, true].map(dark => ({ name, dark })));

describe.each(cases)('the picker in $name, dark: $dark', ({ name, dark }) => {
  const folder = new URL(`out/pictures/${name}/`, root);
  let browser: Browser;
  let site: Site;

  beforeAll(async () => {
    await mkdir(folder, { recursive: true });
    site = await serveSite();
    const build = name === 'firefox' ? 'dist/firefox/' : 'dist/chrome/';
    const script = await readFile(new URL(`${build}picker.js`, root), 'utf8');
    site.serve('/ferries', page);
    site.serve('/picker.js', script, 'text/javascript');
    const executablePath = await findBrowser(name);
    browser = await puppeteer.launch({ headless: true, executablePath, ...programs[name](dark) });
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  async function open(look: Look): Promise<Page> {
    const messages = new URL(`src/app/static/_locales/${look.locale}/messages.json`, root);
    const tab = await browser.newPage();
    await tab.setViewport({ width: look.width ?? 900, height: 700 });
    await tab.evaluateOnNewDocument(play, JSON.parse(await readFile(messages, 'utf8')));
    await tab.goto(site.address('/ferries', 'ferries'));
    await tab.bringToFront();
    await tab.addScriptTag({ url: site.address('/picker.js', 'ferries') });
    await tab.waitForSelector('>>> [role=dialog]');
    return tab;
  }

  const chosen = async (tab: Page) => {
    const { x, y } = (await (await tab.$('.text'))?.boundingBox()) ?? { x: 0, y: 0 };
    await tab.mouse.move(x + 10, y + 5);
    await tab.mouse.click(x + 10, y + 5);
    // What changes in a shadow tree does not wake `waitForSelector`.
    for (const selector of ['dl:not([aria-busy=true])', '.outlines .chosen'])
      await expect.poll(() => tab.$(`>>> ${selector}`)).not.toBeNull();
  };
  const press = async (tab: Page, place: number) => {
    const buttons = await tab.$$('>>> [role=dialog] button');
    await buttons[place]?.click();
  };
  /** Each from the one before. */
  const states: Record<string, (tab: Page) => Promise<unknown>> = {
    asking: async () => undefined,
    chosen,
    'not saved': async tab => {
      await tab.evaluate(() => Object.assign(globalThis, { fails: true }));
      await press(tab, 2);
      await expect.poll(() => tab.$('>>> .alert:not(:empty)')).not.toBeNull();
    },
    unreadable: async tab => {
      await tab.evaluate(() => {
        document.createTreeWalker = () => {
          throw new Error('hostile');
        };
      });
      await tab.keyboard.press('ArrowDown');
      await expect.poll(() => tab.$('>>> .main:disabled')).not.toBeNull();
    },
  };
  const violations = async (tab: Page) => {
    await tab.evaluate(await readFile(axeSource, 'utf8'));
    const { violations } = await tab.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      return (globalThis as unknown as { axe: typeof axe }).axe.run(host);
    });
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  };

  test.each(Object.entries(looks).filter(([, look]) => (look.dark ?? false) === dark))(
    '%s',
    async (title, look) => {
      const tab = await open(look);
      for (const [state, reach] of Object.entries(states)) {
        await reach(tab);
        await tab.screenshot({
          path: fileURLToPath(new URL(`picker, ${state}, ${title}.png`, folder)) as `${string}.png`,
        });
        expect(await violations(tab)).toEqual([]);
      }
      const box = await (await tab.$('>>> [role=dialog]'))?.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(look.width ?? 900);
      await tab.close();
    },
  );

  test.runIf(!dark)('its buttons and keys do what they say', async () => {
    const tab = await open(looks.light as Look);
    const says = (selector: string) => tab.$eval(`>>> ${selector}`, one => one.textContent);
    const press = async (words: string) => {
      const buttons = await tab.$$('>>> [role=dialog] button');
      for (const button of buttons)
        if ((await button.evaluate(one => one.textContent)) === words) await button.click();
    };
    await chosen(tab);
    await expect.poll(() => says('.count')).toBe('5 comments like this on the page');
    expect(await says('dd:nth-of-type(1)')).toBe('mara');
    expect(await says('dd:nth-of-type(3)')).toContain('The ferry leaves');
    expect(await tab.$$('>>> .outlines div')).toHaveLength(5);

    // The pointer on its way to the buttons chooses nothing else.
    await press('Narrower');
    await expect.poll(() => says('dd:nth-of-type(1)')).toBe('none found');
    await press('Wider');
    await expect.poll(() => says('dd:nth-of-type(1)')).toBe('mara');
    await tab.keyboard.press('ArrowDown');
    await expect.poll(() => says('dd:nth-of-type(1)')).toBe('none found');
    await tab.keyboard.press('+');
    await expect.poll(() => says('dd:nth-of-type(1)')).toBe('mara');

    // By keys to a button, and by it.
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await expect.poll(() => says('dd:nth-of-type(1)')).toBe('none found');
    await press('Wider');
    await expect.poll(() => says('dd:nth-of-type(1)')).toBe('mara');
    await press('This is a comment');
    await tab.waitForSelector('>>> [role=dialog]', { hidden: true });
    expect(await sent(tab)).toMatchObject([
      { name: 'home' },
      { name: 'teach', body: { kind: 'comment', rule: { unit: 'div.row' }, forget: [] } },
      { name: 'endPick' },
    ]);
    await tab.close();
  });

  test.runIf(!dark)('what is no comment is told, and leaving tells nothing', async () => {
    const tab = await open(looks.light as Look);
    await chosen(tab);
    await tab.keyboard.press('Delete');
    await expect
      .poll(() => sent(tab))
      .toContainEqual({ name: 'teach', body: { kind: 'no comment', selector: 'div.row' } });
    await tab.close();

    const other = await open(looks.light as Look);
    await other.keyboard.press('Escape');
    await expect.poll(() => sent(other)).toMatchObject([{ name: 'home' }, { name: 'endPick' }]);
    expect(await other.$('>>> [role=dialog]')).toBeNull();
    await other.close();
  });
});

/** What the picker has told the background. */
function sent(tab: Page): Promise<{ name: string; body: unknown }[]> {
  return tab.evaluate(() => (globalThis as unknown as { sent: never[] }).sent);
}

/** Stands in for the extension API, and opens the shadow root. Runs in the page before its scripts. */
function play(messages: Readonly<Record<string, Message>>): void {
  const sent: unknown[] = [];
  const getMessage = (name: string, values: string[] = []) => {
    const { message = '', placeholders = {} } = messages[name] ?? {};
    return message.replace(
      /\$(\w+)\$/g,
      (_, key: string) => values[Number(placeholders[key]?.content.slice(1)) - 1] ?? '',
    );
  };
  const api = {
    i18n: { getMessage },
    runtime: {
      id: 'unecho',
      onMessage: { addListener() {} },
      sendMessage: async (message: { name: string }) => {
        sent.push(message);
        if ('fails' in globalThis) return { failed: true };
        return { done: message.name === 'home' ? { site: 'ferries.example', unstored: {} } : null };
      },
    },
    storage: { local: { get: async () => ({}) } },
  };
  Object.assign(globalThis, { browser: api, chrome: api, sent });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
}
