import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from '../../tools/browsers/index.mjs';
import { ferry, goat, inBothBrowsers, letter, quiet, type Stage, threadOf } from './hiding.ts';
import { createStall } from './stall.ts';

const texts = [ferry, quiet, ferry, letter, quiet, goat];
const away = '<!doctype html><title>Away</title><p>Nothing to read here.</p>';
const remembers = `<script>
  addEventListener('pageshow', ({ persisted }) => { window.persisted = persisted; });
</script>`;

/** Back to a page that was put away whole. */
async function comeBack(page: Page): Promise<void> {
  // Not at once: the driver would wait for an answer from a page that is gone.
  await page.evaluate(() => void setTimeout(() => history.back()));
  const isBack = () => (window as { persisted?: boolean }).persisted;
  await until(() => page.evaluate(isBack).catch(() => null), { what: 'the page from the cache' });
  expect(await page.evaluate(isBack)).toBe(true);
}

const isAway = (page: Page) =>
  until(() => page.evaluate(() => document.title === 'Away').catch(() => false));

inBothBrowsers('a page that sleeps in the back/forward cache', (stage: Stage) => {
  it('before it heard whose settings count is cleaned when the reader comes back', async () => {
    stage.site.serve('/away.html', away);
    stage.site.serve('/awake.html', threadOf(texts));
    // Said just before the settings are asked for. A page that leaves as it loads has no way back.
    const leaves = `<script>
      const said = new Promise(resolve => document.addEventListener('seen-above-takeover', resolve));
      const loaded = new Promise(resolve => addEventListener('load', resolve));
      Promise.all([said, loaded]).then(() => setTimeout(() => { location.href = '/away.html'; }));
    </script>`;
    stage.site.serve('/asking.html', threadOf(texts, remembers + leaves));
    const awake = await stage.open('/awake.html');
    await stage.shows(awake, ferry, quiet, letter, goat);
    const stall = await createStall(stage.driver, awake);
    const stalled = stall(4000);
    const page = await stage.open('/asking.html');
    await isAway(page);
    await stalled;
    await comeBack(page);
    await stage.shows(page, ferry, quiet, letter, goat);
    await stage.badgeIs('2');
  });
});
