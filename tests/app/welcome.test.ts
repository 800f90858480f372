// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { playedBrowser } from './played-browser.ts';

/* The whole welcome page, from its entry, over a browser that is played. */

let fake = playedBrowser();
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => Reflect.get(fake.api, key) }),
}));

beforeEach(() => {
  fake = playedBrowser();
});

afterEach(() => {
  window.dispatchEvent(new Event('pagehide'));
  document.body.replaceChildren();
  vi.resetModules();
});

const text = () => document.body.textContent ?? '';
const shows = (words: string) => expect.poll(text).toContain(words);
const marker = () => document.querySelector<HTMLElement>('[aria-expanded]');

async function open(): Promise<void> {
  await import('../../src/app/welcome/main.tsx');
  await shows('Read every reply once');
}

test('the example opens its copies in place, and hides them again', async () => {
  await open();
  expect(document.querySelectorAll('.thread li')).toHaveLength(3);
  expect(marker()?.getAttribute('aria-label')).toBe('×3: Show 2 repeated replies');
  marker()?.click();
  await expect.poll(() => document.querySelectorAll('.thread li').length).toBe(5);
  expect(marker()?.getAttribute('aria-label')).toBe('×3: Hide 2 repeated replies');
  marker()?.click();
  await expect.poll(() => document.querySelectorAll('.thread li').length).toBe(3);
});

test('access is spoken of only while it is withheld', async () => {
  fake.access = false;
  await open();
  await shows('It needs to read pages');
  [...document.querySelectorAll('button')].find(b => b.textContent === 'Allow access')?.click();
  expect(fake.sent).toEqual([{ origins: ['http://*/*', 'https://*/*'] }]);
  fake.access = true;
  fake.granted.fire();
  await expect.poll(text).not.toContain('It needs to read pages');
});

test('the pin is spoken of only where the toolbar is known not to show it', async () => {
  await open();
  await shows('Keep it in sight');
  fake.pinned = true;
  window.dispatchEvent(new Event('focus'));
  await expect.poll(text).not.toContain('Keep it in sight');
});

test('a browser without a toolbar is not asked to pin anything', async () => {
  fake.pinned = null;
  await open();
  expect(text()).not.toContain('Keep it in sight');
});
