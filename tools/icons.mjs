// Renders icons/*.svg to the PNG files of the manifest. Sizes of the toolbar come from the small
// drawing, which has fewer lines and keeps to the pixels. Run it after a change of a drawing:
//   node tools/icons.mjs
// Chromium is taken from CHROMIUM, or from where Linux distributions put it.
import { readFile, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';

const icons = new URL('../icons/', import.meta.url);
const sizes = { 16: '-small', 32: '-small', 48: '', 128: '' };

const browser = await launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const state of ['on', 'off'])
  for (const [size, drawing] of Object.entries(sizes)) {
    const svg = await readFile(new URL(`${state}${drawing}.svg`, icons), 'utf8');
    await page.setViewport({ width: Number(size), height: Number(size) });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`${state}-${size}.png`, icons), png);
  }
await browser.close();
