// One way of driving either browser with the extension installed.
import { fileURLToPath } from 'node:url';
import { launchChromium } from './chromium.mjs';
import { findBrowser } from './find.mjs';
import { launchFirefox } from './firefox.mjs';
import { patienceMs } from './patience.mjs';

/** @typedef {import('./find.mjs').BrowserName} BrowserName */
/** @typedef {import('puppeteer-core').Page} Page */

/**
 * @typedef {object} LaunchOptions
 * @property {string} program path of the browser
 * @property {string} extension folder of the built extension
 * @property {boolean} [headless]
 * @property {string} [locale] language of the browser, such as `ko`
 * @property {boolean} [dark]
 * @property {boolean} [allowedInPrivate] whether the reader lets it work in private windows
 * @property {boolean} [installed] false starts the browser without the extension
 */

/**
 * A function that runs in the popup's document. It is sent as text: it sees its arguments only,
 * which are sent as JSON.
 * @template T
 * @typedef {(document: Document, ...args: any[]) => T | Promise<T>} InDocument
 */

/**
 * The real popup of the toolbar button.
 * @typedef {object} Popup
 * @property {<T>(act: InDocument<T>, ...args: unknown[]) => Promise<T>} evaluate
 * @property {(selector: string) => Promise<void>} click as a reader clicks
 * @property {(path: string) => Promise<void>} picture saves a PNG
 * @property {() => Promise<void>} close
 */

/** @typedef {{ id: string, title: string }} MenuEntry */

/**
 * What a browser tells screen readers of one thing on a page; a run of text has the role `text`.
 * @typedef {{ role: string, name: string, expanded: boolean | null }} Accessible
 */

/**
 * @typedef {object} Driver
 * @property {BrowserName} name
 * @property {import('puppeteer-core').Browser} browser
 * @property {string} downloads folder where the browser saves files, without asking
 * @property {() => Promise<void>} install the extension, in a browser started without
 * @property {(address: string) => Promise<Page>} open in a new tab
 * @property {(address: string) => Promise<Page>} openPrivate in a private window of its own
 * @property {() => Promise<string>} badge text on the toolbar button over the page in front
 * @property {() => Promise<Record<string, unknown>>} stored all of `storage.local`
 * @property {(values: Record<string, unknown>) => Promise<void>} store writes to `storage.local`
 *   itself; pages that are open need not hear of it
 * @property {(page: Page) => Promise<Popup>} popup opens it over `page`
 * @property {(page: Page) => Promise<Accessible[]>} accessibility the browser's own tree, in order
 * @property {() => Promise<void>} killBackground
 * @property {(command: string) => Promise<void>} command as if the reader pressed the keys for it
 * @property {(page: Page, selector: string, entry: MenuEntry) => Promise<void>} menu takes an entry
 *   of ours from the context menu of an element
 * @property {() => Promise<void>} reload the extension, as an update does
 * @property {() => Promise<void>} remove the extension
 * @property {() => Promise<void>} restart quits the browser and starts it with the same profile
 * @property {() => Promise<void>} close
 */

/**
 * @param {BrowserName} name
 * @param {Partial<LaunchOptions>} [options]
 * @returns {Promise<Driver>}
 */
export async function launch(name, options = {}) {
  const program = options.program ?? (await findBrowser(name));
  const folder = name === 'firefox' ? 'firefox' : 'chrome';
  const extension = fileURLToPath(new URL(`../../dist/${folder}`, import.meta.url));
  const start = name === 'firefox' ? launchFirefox : launchChromium;
  return start({ extension, ...options, program });
}

/**
 * Waits until `look` answers with something other than false, null or undefined, and answers
 * with that.
 * @template T
 * @param {() => T | Promise<T>} look
 * @param {{ timeoutMs?: number, what?: string }} [options]
 * @returns {Promise<NonNullable<T>>}
 */
export async function until(look, { timeoutMs = patienceMs, what = String(look) } = {}) {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await look();
    if (answer !== false && answer !== null && answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs} ms in vain for: ${what}`);
    await new Promise(resolve => setTimeout(resolve, 30));
  }
}
