// Drives Chromium with the built extension, its real toolbar popup included.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { end, endForGood } from './end.mjs';
import { patienceMs } from './patience.mjs';

/** @typedef {import('./index.mjs').Driver} Driver */
/** @typedef {import('./index.mjs').LaunchOptions} LaunchOptions */
/**
 * @template T
 * @typedef {import('./index.mjs').InDocument<T>} InDocument
 */

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
];

/** @param {unknown} error */
const isOfLostDocument = error =>
  /context was destroyed|Cannot find context|does not belong to the document/.test(String(error));

/**
 * @param {LaunchOptions} options
 * @returns {Promise<Driver>}
 */
export async function launchChromium(options) {
  const { program, extension, headless = true, locale, dark } = options;
  const { allowedInPrivate = false, installed = true } = options;
  // Kept over a restart, so that what the extension stored is kept too.
  const profile = await mkdtemp(join(tmpdir(), 'unecho-chromium-'));
  const downloads = join(profile, 'downloads');
  let id = '';
  let browser = await start();
  if (installed) await install();

  async function start() {
    return puppeteer.launch({
      executablePath: program,
      headless,
      pipe: true,
      enableExtensions: true,
      userDataDir: profile,
      downloadBehavior: { policy: 'allow', downloadPath: downloads },
      defaultViewport: headless ? { width: 1000, height: 900 } : null,
      env: locale ? { ...process.env, LANGUAGE: locale } : process.env,
      args: [
        ...quiet,
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...(locale ? [`--lang=${locale}`] : []),
        ...(dark ? ['--force-dark-mode', '--blink-settings=preferredColorScheme=0'] : []),
      ],
    });
  }

  async function install() {
    // As puppeteer's installExtension, which has no word for private windows.
    const session = await browser.target().createCDPSession();
    const command = /** @type {any} */ ('Extensions.loadUnpacked');
    const loaded = { path: extension, enableInIncognito: allowedInPrivate };
    ({ id } = /** @type {any} */ (await session.send(command, /** @type {any} */ (loaded))));
    // The page that greets a reader on install would stand in front of the page under test.
    const isWelcome = (/** @type {import('puppeteer-core').Target} */ target) =>
      target.url().endsWith('/welcome/index.html');
    const welcome = await browser.waitForTarget(isWelcome, { timeout: patienceMs });
    await (await welcome.page())?.close();
  }

  const workerTarget = () =>
    browser.waitForTarget(
      target => target.type() === 'service_worker' && target.url().includes(id),
      { timeout: patienceMs },
    );

  /**
   * Runs `source` in a page of the extension that stands in a tab behind: the worker may be
   * stopped, and asking it would wake it.
   * @template T
   * @param {string} source
   * @returns {Promise<T>}
   */
  async function inExtension(source) {
    const address = `chrome-extension://${id}/manifest.json`;
    const isThere = (/** @type {import('puppeteer-core').Target} */ target) =>
      target.url() === address;
    if (!browser.targets().some(isThere)) {
      const session = await browser.target().createCDPSession();
      await session.send('Target.createTarget', { url: address, background: true });
    }
    const page = await (await browser.waitForTarget(isThere)).page();
    // Its target has the address before its document has the extension's own API.
    await page?.waitForFunction('chrome.action !== undefined', { polling: 50 });
    return /** @type {T} */ (await page?.evaluate(source));
  }

  /**
   * Runs `source` in the worker itself, which wakes it where it was stopped.
   * @param {string} source
   */
  async function inWorker(source) {
    await inExtension('chrome.runtime.getPlatformInfo()');
    await (await (await workerTarget()).worker())?.evaluate(source);
  }

  const frontTab =
    'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab)';

  return {
    name: 'chromium',
    downloads,
    install,
    get browser() {
      return browser;
    },
    open: async address => {
      const page = await browser.newPage();
      await page.goto(address);
      return page;
    },
    async openPrivate(address) {
      const isIt = (/** @type {import('puppeteer-core').Target} */ target) =>
        target.type() === 'page' && target.url() === address;
      const before = new Set(browser.targets());
      await inExtension(
        `chrome.windows.create({ incognito: true, url: ${JSON.stringify(address)} }).then(() => null)`,
      );
      const target = await browser.waitForTarget(target => isIt(target) && !before.has(target));
      return /** @type {import('puppeteer-core').Page} */ (await target.page());
    },
    badge: () =>
      inExtension(`${frontTab}.then(tab => chrome.action.getBadgeText({ tabId: tab.id }))`),
    stored: () => inExtension('chrome.storage.local.get(null)'),
    store: values => inExtension(`chrome.storage.local.set(${JSON.stringify(values)})`),
    async popup(page) {
      await page.bringToFront();
      const isPopup = (/** @type {import('puppeteer-core').Target} */ target) =>
        target.url().endsWith('/popup/index.html');
      const shown = browser.waitForTarget(isPopup, { timeout: patienceMs });
      await inExtension('chrome.action.openPopup()');
      const view = await (await shown).asPage();
      /**
       * While the popup opens, another document may take the place of its first, and what the
       * first was asked is lost with it. So the second is asked.
       * @type {<T>(act: InDocument<T>, ...args: unknown[]) => Promise<T>}
       */
      const evaluate = async (act, ...args) => {
        const ask = () =>
          /** @type {Promise<any>} */ (
            view.evaluate(`(${act})(document, ...${JSON.stringify(args)})`)
          );
        try {
          return await ask();
        } catch (error) {
          if (!isOfLostDocument(error)) throw error;
          return ask();
        }
      };
      return {
        evaluate,
        // Not by a handle of puppeteer's, which would be of the first document.
        async click(selector) {
          const { x, y } = await evaluate((document, /** @type {string} */ wanted) => {
            const element = document.querySelector(wanted);
            if (!element) throw new Error(`Nothing to click: ${wanted}`);
            element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
            const box = element.getBoundingClientRect();
            return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          }, selector);
          await view.mouse.click(x, y);
        },
        // What the reader sees of it: a long popup scrolls.
        picture: async path => {
          await view.screenshot({ path: /** @type {`${string}.png`} */ (path) });
        },
        close: async () => {
          await view.close().catch(() => undefined);
          while (browser.targets().some(isPopup)) await pause(20);
        },
      };
    },
    async killBackground() {
      const target = await workerTarget();
      // It may stop by itself meanwhile, and then there is nothing left to detach from.
      await (await target.worker())?.close().catch(() => undefined);
      while (browser.targets().includes(target)) await pause(20);
    },
    async accessibility(page) {
      const session = await page.createCDPSession();
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      await session.detach();
      return nodes
        .filter(({ ignored, role }) => !ignored && role?.value !== 'InlineTextBox')
        .map(({ role, name, properties = [] }) => ({
          role: role?.value === 'StaticText' ? 'text' : role?.value,
          name: name?.value ?? '',
          expanded: properties.find(one => one.name === 'expanded')?.value.value ?? null,
        }));
    },
    // The keys and the menu are the browser's own, which no protocol reaches: the events they end
    // in are dispatched, which only an extension's own script can do.
    command: name => inWorker(`chrome.commands.onCommand.dispatch(${JSON.stringify(name)})`),
    async menu(page, selector, { id: entry }) {
      await page.bringToFront();
      await page.click(selector, { button: 'right' });
      await inWorker(
        `${frontTab}.then(tab =>
          chrome.contextMenus.onClicked.dispatch({ menuItemId: '${entry}', frameId: 0 }, tab))`,
      );
    },
    async reload() {
      // Its page would stand there as of an extension that is no more.
      for (const page of await browser.pages()) {
        if (page.url().startsWith(`chrome-extension://${id}/`)) await page.close();
      }
      await browser.installExtension(extension);
    },
    remove: async () => {
      await browser.uninstallExtension(id);
    },
    async restart() {
      await end(browser);
      browser = await start();
      await install();
    },
    close: () => endForGood(browser, profile),
  };
}
