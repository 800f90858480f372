import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import puppeteer, { type Browser, type HTTPRequest } from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import type { Asked, Seen } from './inpage.ts';

/** A saved page as it was stored. */
export interface SavedPage {
  readonly file: string;
  readonly url: string;
  readonly bytes: Buffer;
}

/** Address of a saved page that tells none. */
const nowhere = 'https://page.invalid/';

/** Opens saved pages one after another in one browser, with scripts and network off. */
export interface Viewer {
  see(page: SavedPage, asked: Omit<Asked, 'url'>, picture?: string): Promise<Seen>;
  close(): Promise<void>;
}

export function readPage(file: string, url?: string): SavedPage {
  const raw = readFileSync(file);
  const bytes = repair(file.endsWith('.gz') ? gunzipSync(raw) : raw);
  return { file, bytes, url: url ?? urlOf(bytes) ?? nowhere };
}

/** The address that the page gives of itself. */
function urlOf(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 200_000).toString('latin1');
  const found =
    /<link[^>]+rel=["']?canonical["']?[^>]+href=["'](https?:[^"']+)/i.exec(head) ??
    /<meta[^>]+property=["']og:url["'][^>]+content=["'](https?:[^"']+)/i.exec(head);
  return found?.[1];
}

const voids = 'area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr';
const selfClosed = new RegExp(`<(?!(?:${voids})\\b)([a-z][a-z0-9-]*)((?:\\s[^<>]*)?)/>`, 'gi');

/** Saved as XML, where \`<iframe/>\` is whole: as HTML it would swallow the rest of the page. */
function repair(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1');
  const isXml =
    /^\s*<\?xml/.test(text) || /<(?:iframe|textarea|title|style)(?:\s[^<>]*)?\/>/i.test(text);
  return isXml ? Buffer.from(text.replace(selfClosed, '<$1$2></$1>'), 'latin1') : bytes;
}

export async function openViewer(): Promise<Viewer> {
  const [script, browser] = await Promise.all([bundle(), launch()]);
  return {
    close: () => browser.close(),
    see: (page, asked, picture) => see(browser, script, page, asked, picture),
  };
}

async function see(
  browser: Browser,
  script: string,
  { url, bytes }: SavedPage,
  asked: Omit<Asked, 'url'>,
  picture?: string,
): Promise<Seen> {
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    page.on('request', request => void answer(request, bytes));
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
    await page.evaluate(script);
    const seen = await page.evaluate(
      given => (globalThis as unknown as { unecho: (asked: Asked) => Seen }).unecho(given),
      { ...asked, url, picture: picture !== undefined },
    );
    if (picture) await page.screenshot({ path: picture as `${string}.png`, fullPage: true });
    return seen;
  } finally {
    await page.close();
  }
}

function answer(request: HTTPRequest, body: Buffer): Promise<void> {
  const isPage = request.isNavigationRequest() && request.frame()?.parentFrame() === null;
  if (!isPage || request.redirectChain().length > 0) return request.abort();
  const charset = isUtf8(body) ? '; charset=utf-8' : '';
  return request.respond({ status: 200, contentType: `text/html${charset}`, body });
}

/** Pages saved by tools are UTF-8 whatever they declare; else the browser goes by what they say. */
function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function launch(): Promise<Browser> {
  const root = process.getuid?.() === 0;
  return puppeteer.launch({
    executablePath: process.env.CHROME ?? '/usr/bin/chromium',
    headless: true,
    args: [
      ...(root ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
    defaultViewport: { width: 1000, height: 800 },
  });
}

/** What runs in the page, as one script. */
async function bundle(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'chrome123',
      lib: {
        entry: fileURLToPath(new URL('./inpage.ts', import.meta.url)),
        formats: ['iife'],
        name: 'unechoInPage',
      },
    },
  })) as Rollup.RollupOutput[];
  return built[0]?.output[0].code ?? '';
}
