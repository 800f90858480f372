// Shows what the extension does to one page: in a window, or as counts and three pictures.
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, dirname, extname, join, normalize } from 'node:path';
import { launch, until } from './browsers/index.mjs';

/** @typedef {import('./browsers/index.mjs').Driver} Driver */
/** @typedef {import('./browsers/index.mjs').Page} Page */

/**
 * @typedef {object} Wish
 * @property {import('./browsers/index.mjs').BrowserName} name
 * @property {string} page a file or an address
 * @property {string} out folder for pictures
 * @property {boolean} visible in a window that stays, rather than as counts and pictures
 */

/** @param {Wish} wish */
export async function show({ name, page, out, visible }) {
  const place = await addressOf(page);
  const driver = await launch(name, { headless: !visible, locale: 'en-US' });
  try {
    const tab = await driver.open(place.address);
    if (!visible) return await report(driver, tab, join(out, name));
    console.log(`${name}: ${place.address} is open; close the browser to end.`);
    await new Promise(resolve => driver.browser.once('disconnected', () => resolve(undefined)));
  } finally {
    await driver.close().catch(() => undefined);
    place.close();
  }
}

/**
 * @param {Driver} driver
 * @param {Page} page
 * @param {string} out beginning of the pictures' paths
 */
async function report(driver, page, out) {
  const popup = await driver.popup(page);
  const read = () =>
    popup.evaluate(document => {
      const switcher = document.querySelector('[role=switch]');
      const status = document.querySelector('[role=status]');
      return { on: switcher?.getAttribute('aria-checked'), text: status?.textContent ?? null };
    });
  const copies = () => page.$$eval('[data-seen-above=hidden]', hidden => hidden.length);

  const found = await until(async () => ((await copies()) > 0 ? (await read()).text : null), {
    what: 'hidden comments',
  }).catch(() => null);
  if (found === null) {
    const said = await popup.evaluate(document => document.querySelector('main')?.textContent);
    console.log(`${driver.name}: ${said}`);
    await popup.picture(`${out}-popup.png`);
    return;
  }
  console.log(`${driver.name}: ${found}`);
  await popup.picture(`${out}-popup.png`);
  await page.screenshot({ path: `${out}-after.png`, fullPage: true });
  await popup.click('[role=switch]');
  await until(async () => (await copies()) === 0);
  await page.screenshot({ path: `${out}-before.png`, fullPage: true });
  for (const part of ['before', 'after', 'popup']) console.log(`  ${out}-${part}.png`);
}

/**
 * Extensions do not run on files, so a file's folder is served.
 * @param {string} page
 * @returns {Promise<{ address: string, close: () => void }>}
 */
async function addressOf(page) {
  if (/^https?:/.test(page)) return { address: page, close: () => undefined };
  if (!statSync(page, { throwIfNoEntry: false })?.isFile()) {
    throw new Error(`There is no file "${page}"; give a file, or an address with http or https.`);
  }
  const folder = dirname(page);
  const types = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const content = await readFile(join(folder, normalize(path))).catch(() => null);
    const type = /** @type {Record<string, string>} */ (types)[extname(path)];
    response.writeHead(content ? 200 : 404, type ? { 'content-type': type } : {});
    response.end(content);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://localhost:${address.port}/${encodeURIComponent(basename(page))}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
