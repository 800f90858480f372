// Drives Firefox with the built extension, its real toolbar popup included. What no page may do
// (toolbar, popup, stopping the background) is done in the browser's own window, by privileged
// code sent over WebDriver BiDi.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** How long an open menu may lack an entry, in milliseconds. */
const menuGraceMs = 3000;

/**
 * @param {LaunchOptions} options
 * @returns {Promise<Driver>}
 */
export async function launchFirefox(options) {
  const { program, extension, headless = true, locale, dark } = options;
  const { allowedInPrivate = false, installed = true } = options;
  const profile = await mkdtemp(join(tmpdir(), 'unecho-firefox-'));
  const downloads = join(profile, 'downloads');
  await mkdir(downloads);
  let id = '';
  let browser = await start();

  async function start() {
    return puppeteer.launch({
      browser: 'firefox',
      executablePath: program,
      headless,
      userDataDir: profile,
      defaultViewport: headless ? { width: 1000, height: 900 } : null,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        // A temporary add-on and its storage go at quit unless told to stay.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        'extensions.webextOptionalPermissionPrompts': false,
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        // The list of downloads would open over the page.
        'browser.download.alwaysOpenPanel': false,
        ...(dark === undefined ? {} : { 'ui.systemUsesDarkTheme': dark ? 1 : 0 }),
        ...(locale ? { 'intl.locale.requested': locale } : {}),
      },
    });
  }

  async function install() {
    id = await browser.installExtension(extension);
    // The page that greets a reader on install would stand in front of the page under test.
    await waitInChrome(`(() => {
      const { gBrowser } = window;
      const isWelcome = ({ linkedBrowser }) =>
        linkedBrowser.currentURI.spec.endsWith('/welcome/index.html');
      const tab = gBrowser.tabs.find(isWelcome);
      if (tab) gBrowser.removeTab(tab);
      return tab;
    })()`);
    if (allowedInPrivate) await allowInPrivate();
  }

  /** As the browser's page of extensions does it. */
  const allowInPrivate = () =>
    inChrome(
      `async id => {
        const { ExtensionPermissions } =
          ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const permissions = ['internal:privateBrowsingAllowed'];
        await ExtensionPermissions.add(id, { permissions, origins: [], data_collection: [] });
        await (await ${addon}).reload();
      }`,
      id,
    );

  /** Internal to puppeteer, whose version is pinned for it: it has no public way to send BiDi. */
  const connection = () => /** @type {any} */ (browser).connection;

  /**
   * Runs `act` in the window in front, with the browser's privileges; arguments and answer as JSON.
   * @template T
   * @param {string} act
   * @param {...unknown} args
   * @returns {Promise<T>}
   */
  async function inChrome(act, ...args) {
    const tree = await connection().send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { result: answer } = await connection().send('script.callFunction', {
      functionDeclaration: `async json => {
        const window = Services.wm.getMostRecentBrowserWindow();
        const { document } = window;
        return JSON.stringify((await (${act})(...JSON.parse(json))) ?? null);
      }`,
      awaitPromise: true,
      target: { context: tree.result.contexts[0].context },
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
    });
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value);
  }

  const prelude = `
    const { extension } = WebExtensionPolicy.getByID(id);
    const { ExtensionParent } =
      ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const action = ExtensionParent.apiManager.global.browserActionFor(extension);
  `;
  const storage = `
    ${prelude}
    const { ExtensionStorageIDB } =
      ChromeUtils.importESModule('resource://gre/modules/ExtensionStorageIDB.sys.mjs');
    const principal = ExtensionStorageIDB.getStoragePrincipal(extension);
    const area = await ExtensionStorageIDB.open(principal, false);
  `;
  const addon = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
    .AddonManager.getAddonByID(id)`;
  const popupBrowser = `document.querySelector('browser.webextension-popup-browser')`;

  /** @param {string} condition */
  const waitInChrome = condition =>
    inChrome(`async () => {
      const end = Date.now() + ${patienceMs};
      while (!(${condition})) {
        if (Date.now() > end) throw new Error(${JSON.stringify(`In vain: ${condition}`)});
        await new Promise(resolve => setTimeout(resolve, 20));
      }
    }`);

  const closePopup = () =>
    waitInChrome(`(${popupBrowser}?.closest('panel')?.hidePopup(), !${popupBrowser})`);

  async function openPopup() {
    await closePopup();
    await inChrome(`id => { ${prelude} action.openPopup(window, false); }`, id);
    await waitInChrome(`${popupBrowser}?.currentURI?.spec.endsWith('/popup/index.html')`);
    await evaluate((/** @type {Document} */ document) => document.body.localName);
  }

  let asked = 0;
  /**
   * Runs `act` in the popup's document, once. A frame script is the one way in; its clicks count
   * as the reader's. While the popup opens, its document moves to another process and the browser
   * around it is exchanged: what was sent just then, or answered, is lost. So it is sent again
   * until an answer comes, and the document keeps what it answered.
   * @type {<T>(act: InDocument<T>, ...args: unknown[]) => Promise<T>}
   */
  const evaluate = (act, ...args) => {
    const script = `(async () => {
      const { document } = content;
      if (!document.URL.endsWith('/popup/index.html') || !document.body) return;
      const run = async () => {
        try { return { value: await (${act})(document, ...${JSON.stringify(args)}) }; }
        catch (error) { return { error: String(error) }; }
      };
      content.answers ??= new Map();
      if (!content.answers.has(${asked})) content.answers.set(${asked}, run());
      const answer = await content.answers.get(${asked});
      sendAsyncMessage('unecho:answer-${asked}', JSON.stringify(answer));
    })()`;
    return inChrome(
      `async (script, name) => {
        let answer;
        const hear = message => { answer = JSON.parse(message.data); };
        const end = Date.now() + ${patienceMs};
        for (let next = 0; !answer; await new Promise(resolve => setTimeout(resolve, 5))) {
          const view = ${popupBrowser};
          if (!view) throw new Error('The popup is not open.');
          if (Date.now() > end) throw new Error('The popup does not answer.');
          if (Date.now() < next) continue;
          next = Date.now() + 500;
          view.messageManager.addMessageListener(name, hear);
          view.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false);
        }
        if (answer.error) throw new Error(answer.error);
        return answer.value;
      }`,
      script,
      `unecho:answer-${asked++}`,
    );
  };

  if (installed) await install();
  return {
    name: 'firefox',
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
      const before = new Set(await browser.pages());
      await inChrome(
        "address => { window.openTrustedLinkIn(address, 'window', { private: true }); }",
        address,
      );
      for (;;) {
        const opened = (await browser.pages()).filter(page => !before.has(page));
        const page = opened.find(page => page.url() === address);
        if (page) return page;
        await pause(20);
      }
    },
    badge: () =>
      inChrome(
        `id => { ${prelude} return action.action.getProperty(window.gBrowser.selectedTab, 'badgeText'); }`,
        id,
      ),
    stored: () => inChrome(`async id => { ${storage} return area.get(null); }`, id),
    store: values =>
      inChrome(`async (id, values) => { ${storage} await area.set(values); }`, id, values),
    async popup(page) {
      await page.bringToFront();
      await openPopup();
      return {
        evaluate,
        click: selector =>
          evaluate((/** @type {Document} */ document, /** @type {string} */ wanted) => {
            const element = /** @type {HTMLElement | null} */ (document.querySelector(wanted));
            if (!element) throw new Error(`Nothing to click: ${wanted}`);
            // A reader's click lets the document do what no script may, such as copying.
            const gesture = /** @type {{ notifyUserGestureActivation?(): void }} */ (document);
            gesture.notifyUserGestureActivation?.();
            element.click();
          }, selector),
        picture: async path => {
          const data = /** @type {string} */ (
            await inChrome(`async () => {
              const { currentWindowGlobal } = ${popupBrowser}.browsingContext;
              const bitmap = await currentWindowGlobal.drawSnapshot(null, 1, 'white');
              const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
              canvas.width = bitmap.width;
              canvas.height = bitmap.height;
              canvas.getContext('2d').drawImage(bitmap, 0, 0);
              return canvas.toDataURL('image/png');
            }`)
          );
          await writeFile(path, Buffer.from(data.split(',')[1] ?? '', 'base64'));
        },
        close: closePopup,
      };
    },
    killBackground: () =>
      inChrome(
        `async id => {
          ${prelude}
          await extension.terminateBackground({ ignoreDevToolsAttached: true });
        }`,
        id,
      ),
    accessibility: page =>
      page.bringToFront().then(() =>
        inChrome(`async () => {
          const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
          const view = window.gBrowser.selectedBrowser;
          const end = Date.now() + ${patienceMs};
          const busy = Ci.nsIAccessibleStates.STATE_BUSY;
          const stateOf = node => {
            const state = {};
            node.getState(state, {});
            return state.value;
          };
          let document = null;
          while (!document || stateOf(document) & busy || document.childCount === 0) {
            if (Date.now() > end) throw new Error('The page has no accessibility tree.');
            await new Promise(resolve => setTimeout(resolve, 50));
            const outer = service.getAccessibleFor(view);
            document = outer?.childCount ? outer.getChildAt(0) : null;
          }
          const nodes = [];
          const visit = node => {
            const role = service.getStringRole(node.role);
            const state = stateOf(node);
            const { STATE_EXPANDED, STATE_COLLAPSED } = Ci.nsIAccessibleStates;
            nodes.push({
              role: /^(?:text leaf|statictext)$/.test(role) ? 'text' : role.replace(/^pushbutton$/, 'button'),
              name: node.name ?? '',
              expanded: state & STATE_EXPANDED ? true : state & STATE_COLLAPSED ? false : null,
            });
            for (let i = 0; i < node.childCount; i++) visit(node.getChildAt(i));
          };
          visit(document);
          return nodes;
        }`),
      ),
    command: name =>
      inChrome(
        `(name, id) => {
          ${prelude}
          const { commands } = extension.shortcuts;
          if (!commands) throw new Error('No shortcuts.');
          extension.shortcuts.onCommand(name);
        }`,
        name,
        id,
      ),
    async menu(page, selector, { title }) {
      await page.bringToFront();
      await page.click(selector, { button: 'right' });
      await inChrome(
        `async title => {
          const menu = document.getElementById('contentAreaContextMenu');
          const find = () =>
            [...menu.querySelectorAll('menuitem')].find(item => item.label === title && !item.hidden);
          const wait = async (condition, patienceMs) => {
            const end = Date.now() + patienceMs;
            while (!condition() && Date.now() < end)
              await new Promise(resolve => setTimeout(resolve, 20));
          };
          await wait(() => menu.state === 'open', ${patienceMs});
          // An open menu has its entries, but for what the extension changes just then.
          await wait(find, ${menuGraceMs});
          if (!find()) throw new Error('The context menu has no "' + title + '".');
          find().doCommand();
          menu.hidePopup();
        }`,
        title,
      );
    },
    reload: () => inChrome(`async id => { ${prelude} await (await ${addon}).reload(); }`, id),
    remove: () => inChrome(`async id => { ${prelude} await (await ${addon}).uninstall(); }`, id),
    async restart() {
      await end(browser);
      browser = await start();
      await install();
    },
    close: () => endForGood(browser, profile),
  };
}
