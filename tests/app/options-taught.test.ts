// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { storageKey } from '../../src/app/settings.ts';
import { readRules } from '../../src/app/taught.ts';
import { playedBrowser } from './played-browser.ts';

/* What a reader taught by pointing, on the options page, from its entry. */

let fake = playedBrowser();
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => Reflect.get(fake.api, key) }),
}));

const rules = JSON.stringify([
  { unit: 'div.one', body: 'p', author: 'b', enter: 'talk-list' },
  { unit: 'li.two', body: ':scope' },
]);

beforeEach(async () => {
  fake = playedBrowser();
  fake.local.set('version', 1);
  fake.local.set(storageKey('news.example'), { rules, not: '["li.ad"]' });
  fake.local.set(storageKey('other.example'), { on: false });
  fake.local.set(storageKey('xn--pple-43d.com'), { not: '["li.ad"]' });
  await import('../../src/app/options/main.tsx');
  await expect.poll(() => document.body.textContent).toContain('Export');
});

afterEach(() => {
  window.dispatchEvent(new Event('pagehide'));
  document.body.replaceChildren();
  vi.resetModules();
});

const rows = () => {
  const sites = [...document.querySelectorAll('.taught-site')];
  const news = sites.find(site => site.querySelector('h3')?.textContent === 'news.example');
  return [...(news?.querySelectorAll<HTMLElement>('li') ?? [])];
};
const selectors = () =>
  rows().map(row => [...row.querySelectorAll('code')].map(one => one.textContent));
const press = (place: number, words: string) =>
  [...(rows()[place]?.querySelectorAll('button') ?? [])]
    .find(({ textContent }) => textContent === words)
    ?.click();
const stored = () => fake.local.get(storageKey('news.example')) as { rules: string; not: string };
const field = (name: string) =>
  document.querySelector<HTMLInputElement>(`.taught-site [name=${name}]`);

async function edit(place: number, values: Record<string, string>): Promise<void> {
  press(place, 'Edit');
  await expect.poll(() => field('unit')).not.toBeNull();
  for (const [name, value] of Object.entries(values)) {
    const input = field(name);
    if (input) input.value = value;
  }
  document
    .querySelector('.taught-site form')
    ?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
}

test('lists what was taught of each site, and of no other', () => {
  const sites = [...document.querySelectorAll('.taught-site')];
  // A name that looks like another's is shown as the network spells it, too.
  expect(sites.map(site => site.querySelector('h3')?.textContent)).toEqual([
    'news.example',
    'аpple.comxn--pple-43d.com',
  ]);
  expect(selectors()).toEqual([['div.one', 'p', 'b'], ['li.two', ':scope'], ['li.ad']]);
});

test('removes one, and the site with the last', async () => {
  press(0, 'Remove');
  await expect.poll(selectors).toEqual([['li.two', ':scope'], ['li.ad']]);
  press(1, 'Remove');
  await expect.poll(selectors).toEqual([['li.two', ':scope']]);
  press(0, 'Remove');
  await expect.poll(rows).toEqual([]);
  expect(stored()).toBeUndefined();
});

test('edits a rule, and keeps the parts that it does not show', async () => {
  await edit(0, { unit: 'div.three', author: '', time: 'time@datetime' });
  await expect
    .poll(selectors)
    .toEqual([['div.three', 'p', 'time@datetime'], ['li.two', ':scope'], ['li.ad']]);
  expect(readRules(stored().rules)[0]).toEqual({
    unit: 'div.three',
    body: 'p',
    time: 'time@datetime',
    enter: 'talk-list',
  });
});

test('edits what is no comment', async () => {
  await edit(2, { unit: 'li.sponsor' });
  await expect.poll(() => stored().not).toBe('["li.sponsor"]');
  expect(stored().rules).toBe(rules);
});

test('takes no selector that the browser cannot read, and says so', async () => {
  await edit(0, { unit: 'div[', body: 'p' });
  await expect.poll(() => document.body.textContent).toContain('cannot read this selector');
  expect(field('unit')?.getAttribute('aria-invalid')).toBe('true');
  expect(field('body')?.getAttribute('aria-invalid')).toBe('false');
  expect(stored().rules).toBe(rules);
  expect(fake.sent).toEqual([]);
});
