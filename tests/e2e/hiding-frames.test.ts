import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from '../../tools/browsers/index.mjs';
import { ferry, goat, inBothBrowsers, letter, quiet, threadOf } from './hiding.ts';

const thread = threadOf([ferry, quiet, ferry, letter, quiet, goat]);
const quoted = thread.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Each with a thread of six comments of which two are copies, of a kind of its own. */
const kinds: Readonly<Record<string, (elsewhere: string) => string>> = {
  'of the same origin': () => '<iframe src="/framed.html"></iframe>',
  'of another origin': elsewhere => `<iframe src="${elsewhere}"></iframe>`,
  'in a sandbox without scripts': () => '<iframe sandbox src="/framed.html"></iframe>',
  'in a sandbox with scripts': elsewhere =>
    `<iframe sandbox="allow-scripts" src="${elsewhere}"></iframe>`,
  'with srcdoc': () => `<iframe srcdoc="${quoted}"></iframe>`,
  'with srcdoc in a sandbox without scripts': () => `<iframe sandbox srcdoc="${quoted}"></iframe>`,
  'with srcdoc in a sandbox with scripts': () =>
    `<iframe sandbox="allow-scripts" srcdoc="${quoted}"></iframe>`,
  'written into by the page': () => `<iframe></iframe><script>
    document.querySelector('iframe').contentDocument.body.innerHTML = ${JSON.stringify(thread)};
  </script>`,
  'of a blob': () => `<iframe></iframe><script>
    document.querySelector('iframe').src =
      URL.createObjectURL(new Blob([${JSON.stringify(thread)}], { type: 'text/html;charset=utf-8' }));
  </script>`,
  'in a frame': elsewhere =>
    `<iframe srcdoc="&lt;!doctype html&gt;&lt;iframe src='${elsewhere}'&gt;&lt;/iframe&gt;"></iframe>`,
};

inBothBrowsers('comments in frames:', stage => {
  const around = (frames: string) =>
    `<!doctype html><meta charset="utf-8"><title>Around</title><main><h1>Around</h1>${frames}</main>`;
  const elsewhere = () => {
    stage.site.serve('/framed.html', thread);
    return stage.site.address('/framed.html', 'elsewhere');
  };
  const framesOf = (page: Page) => page.frames().filter(frame => frame !== page.mainFrame());

  it.each(Object.keys(kinds))('one %s', async kind => {
    stage.site.serve('/around.html', around(kinds[kind]?.(elsewhere()) ?? ''));
    const page = await stage.open('/around.html');
    const frame = framesOf(page).at(-1);
    if (!frame) throw new Error('There is no frame.');
    await stage.shows(frame, ferry, quiet, letter, goat);
    await stage.badgeIs('2');
    await stage.popupSays(page, '2 of 6 comments hidden');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await stage.badgeIs('');
  });

  it('several, summed, each until it goes', async () => {
    const frames = ['of the same origin', 'of another origin', 'with srcdoc'];
    stage.site.serve(
      '/several.html',
      thread.replace(
        '</main>',
        `${frames.map(kind => kinds[kind]?.(elsewhere())).join('')}</main>`,
      ),
    );
    const page = await stage.open('/several.html');
    await stage.badgeIs('8');
    await stage.popupSays(page, '8 of 24 comments hidden');
    await stage.shows(page, ferry, quiet, letter, goat);
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await stage.badgeIs('6');
    // Another document in the frame: the counts of the one before go with it.
    await page.evaluate(() => {
      const [first] = document.querySelectorAll('iframe');
      if (first) first.src = 'about:blank';
    });
    await stage.badgeIs('4');
    await stage.popupSays(page, '4 of 12 comments hidden');
  });

  it('one that goes while it is read leaves nothing behind', async () => {
    // A thousand texts that share no frame, each three times.
    const words = [ferry, quiet, letter, goat].join(' ').split(/\W+/);
    const at = (n: number) => words[n % words.length];
    const texts = Array.from({ length: 3000 }, (_, i) => {
      const n = i % 1000;
      return [n * 7, n * n + 3, n * 11 + 5, n * n * 3 + n, n * 13 + 1, n >> 3].map(at).join(' ');
    });
    const many = threadOf(texts);
    stage.site.serve('/many.html', many);
    stage.site.serve('/leaving.html', thread.replace('</main>', '<iframe></iframe></main>'));
    const page = await stage.open('/leaving.html');
    await stage.badgeIs('2');
    await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      if (frame) frame.src = '/many.html';
    });
    await until(async () => Number(await stage.driver.badge()) > 2 || null);
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await stage.badgeIs('2');
    await stage.popupSays(page, '2 of 6 comments hidden');
    expect(framesOf(page)).toEqual([]);
  });

  it.each(['iframe-plain', 'iframe-srcdoc', 'iframe-sandbox'])('the page %s', async name => {
    const page = await stage.open(`/${name}/page.html`);
    const count = framesOf(page).length;
    await stage.badgeIs(String(2 * count));
  });
});
