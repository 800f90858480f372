// Pictures every state of our own pages, in light and dark, in both browsers, and lets axe look
// at each: `npm run pictures` after a build. Pictures go to out/pictures; it fails on a finding.
//   npm run pictures -- popup ko     pages and languages whose names hold these words
// The pages are those of dist/, under the policy of the manifest; only the browser behind them is
// played. Browsers are taken from CHROMIUM and FIREFOX, or from where Debian puts them.
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { playBrowser } from './pictures/played-browser.mjs';
import { pages } from './pictures/states.mjs';

const root = new URL('../', import.meta.url);
const out = new URL('out/pictures/', root);
const wanted = process.argv.slice(2);
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const browsers = {
  chromium: {
    dist: 'dist/chrome/',
    options: scheme => ({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...(scheme === 'dark' ? ['--blink-settings=preferredColorScheme=0'] : []),
      ],
    }),
  },
  firefox: {
    dist: 'dist/firefox/',
    options: scheme => ({
      browser: 'firefox',
      executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
      extraPrefsFirefox: {
        'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
      },
    }),
  },
};

/** How a state is looked at: every state in English, the ordinary one in each way there is. */
const looks = {
  light: { locale: 'en', scheme: 'light' },
  dark: { locale: 'en', scheme: 'dark' },
  ko: { locale: 'ko', scheme: 'light' },
  zoomed: { locale: 'en', scheme: 'light', scale: 2 },
  phone: { locale: 'en', scheme: 'light', width: 340 },
};
const everyState = ['light', 'dark', 'ko'];

const findings = [];
for (const [name, { dist, options }] of Object.entries(browsers)) {
  const server = await serve(new URL(dist, root));
  for (const scheme of ['light', 'dark']) {
    const browser = await launch({ headless: true, ...options(scheme) });
    try {
      for (const shot of shots(scheme)) await take(browser, name, server, shot);
    } finally {
      await browser.close();
    }
  }
  server.close();
}
for (const finding of findings) console.error(finding);
console.log(`${findings.length} findings; pictures in ${fileURLToPath(out)}`);
process.exitCode = findings.length === 0 ? 0 : 1;

function* shots(scheme) {
  for (const [name, page] of Object.entries(pages))
    for (const [state, change] of Object.entries(page.states))
      for (const [look, how] of Object.entries(looks)) {
        if (how.scheme !== scheme) continue;
        if (state !== 'ordinary' && !everyState.includes(look)) continue;
        const shot = {
          title: `${name} ${state} ${look}`,
          page,
          how,
          state: { ...page.base, ...change },
        };
        if (wanted.every(word => shot.title.includes(word))) yield shot;
      }
}

async function take(browser, browserName, server, { title, page, how, state }) {
  const tab = await browser.newPage();
  const where = `${browserName} ${title}`;
  tab.on('pageerror', error => findings.push(`${where}: ${error.message}`));
  tab.on('console', message => {
    if (message.type() === 'error') findings.push(`${where}: ${message.text()}`);
  });
  const messages = JSON.parse(
    await readFile(new URL(`src/app/static/_locales/${how.locale}/messages.json`, root), 'utf8'),
  );
  await tab.setViewport({
    width: how.width ?? page.width,
    height: page.height,
    deviceScaleFactor: how.scale ?? 1,
  });
  await tab.evaluateOnNewDocument(playBrowser, state, messages);
  const address = `http://127.0.0.1:${server.address().port}/${page.path}`;
  await tab.goto(address);
  await new Promise(resolve => setTimeout(resolve, state.settlesMs ?? 150));
  await mkdir(new URL(`${browserName}/`, out), { recursive: true });
  await tab.screenshot({ path: fileURLToPath(new URL(`${browserName}/${title}.png`, out)) });
  await tab.evaluate(axe);
  const { violations } = await tab.evaluate(() => globalThis.axe.run());
  for (const { id, help, nodes } of violations)
    findings.push(`${where}: ${id}: ${help}: ${nodes.map(({ target }) => target).join(', ')}`);
  await tab.close();
}

/** Serves a build, with the policy its pages have when they are installed. */
function serve(folder) {
  const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://x').pathname).slice(1);
    try {
      const body = await readFile(new URL(path, folder));
      response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
      response.setHeader('content-security-policy', await policy(folder));
      response.end(body);
    } catch {
      response.writeHead(path === 'favicon.ico' ? 204 : 404).end();
    }
  });
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(server)));
}

async function policy(folder) {
  const manifest = JSON.parse(await readFile(new URL('manifest.json', folder), 'utf8'));
  return manifest.content_security_policy.extension_pages;
}
