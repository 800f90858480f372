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

/** Longest that one page may take, from its address to what is seen of it. */
const longestMs = 90_000;

/** Address of a saved page that tells none. */
const nowhere = 'https://page.invalid/';

/** Opens saved pages one after another in one browser, with scripts and network off. */
export interface Viewer {
  see(page: SavedPage, asked: Omit<Asked, 'url'>, picture?: string): Promise<Seen>;
  /** Asks what another entry put in the page. */
  ask<T>(page: SavedPage, asked: unknown): Promise<T>;
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

/** `entry` is what runs in the page: a module that sets `globalThis.unecho`. */
export async function openViewer(entry = './inpage.ts'): Promise<Viewer> {
  const [script, browser] = await Promise.all([bundle(entry), launch()]);
  const page = await browser.newPage();
  /** Null once the page asked for was given. */
  let body: Buffer | null = null;
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', request => {
    if (!isPage(request)) return void request.abort();
    void answer(request, body);
    body = null;
  });

  async function look<T>({ url, bytes }: SavedPage, asked: unknown, picture?: string): Promise<T> {
    // Two addresses that differ by their fragment are one document.
    await page.goto('about:blank');
    body = Buffer.from(bytes);
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: longestMs });
    await page.evaluate(script);
    const seen = await page.evaluate(
      given => (globalThis as unknown as { unecho: (asked: unknown) => T }).unecho(given),
      asked,
    );
    if (picture) await page.screenshot({ path: picture as `${string}.png`, fullPage: true });
    return seen as T;
  }

  const ask = <T>(saved: SavedPage, asked: unknown, picture?: string): Promise<T> =>
    within(longestMs, saved.file, look<T>(saved, asked, picture));

  return {
    ask,
    close: () => browser.close(),
    see: (saved, asked, picture) =>
      ask(saved, { ...asked, url: saved.url, picture: picture !== undefined }, picture),
  };
}

/** What `work` gives; where it takes longer, an error that names what was looked at. */
async function within<T>(ms: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const message = `${what}: the browser gave no answer within ${ms / 1000} s`;
    timer = setTimeout(() => reject(new Error(message)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function isPage(request: HTTPRequest): boolean {
  return request.isNavigationRequest() && request.frame()?.parentFrame() === null;
}

/** A page that sends itself elsewhere (`<meta http-equiv="refresh">`) gets no answer and stays. */
function answer(request: HTTPRequest, body: Buffer | null): Promise<void> {
  if (!body) return request.respond({ status: 204 });
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
async function bundle(entry: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'chrome123',
      lib: {
        entry: fileURLToPath(new URL(entry, import.meta.url)),
        formats: ['iife'],
        name: 'unechoInPage',
      },
    },
  })) as Rollup.RollupOutput[];
  return built[0]?.output[0].code ?? '';
}
