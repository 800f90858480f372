// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { largestBytes } from '../../src/app/options/backup.ts';
import { storageKey } from '../../src/app/settings.ts';
import { playedBrowser } from './played-browser.ts';

/* The whole options page, from its entry, over a browser that is played. */

let fake = playedBrowser();
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => Reflect.get(fake.api, key) }),
}));

beforeEach(() => {
  fake = playedBrowser();
  fake.local.set('version', 1);
  fake.local.set(storageKey('news.example'), { on: false });
  fake.local.set(storageKey('xn--pple-43d.com'), { level: 'exact' });
});

afterEach(() => {
  window.dispatchEvent(new Event('pagehide'));
  document.body.replaceChildren();
  vi.resetModules();
});

async function open(): Promise<void> {
  await import('../../src/app/options/main.tsx');
  await shows('Export');
}

const text = () => document.body.textContent ?? '';
const shows = (words: string) => expect.poll(text).toContain(words);
const row = (site: string) =>
  [...document.querySelectorAll('tr')].find(({ textContent }) => textContent.includes(site));
const button = (words: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
const stored = (site: string) => fake.local.get(storageKey(site));

const field = (id: string) => document.getElementById(id) as HTMLSelectElement | null;
function set(id: string, value: string): void {
  const select = field(id);
  if (!select) throw new Error(id);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

function type(field: string, words: string): void {
  const input = document.querySelector<HTMLInputElement>(field);
  if (!input) throw new Error(field);
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

async function choose(content: string): Promise<void> {
  chooseFile(new File([content], 'a.json'));
}

function chooseFile(file: File): void {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file input');
  Object.defineProperty(input, 'files', { value: [file] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const file = (sites: object) => JSON.stringify({ unecho: 1, sites });

test('lists sites with what they have of their own, both spellings of a name', async () => {
  await open();
  expect(row('news.example')?.querySelector<HTMLInputElement>('[role=switch]')?.checked).toBe(
    false,
  );
  expect(row('xn--pple-43d.com')?.textContent).toContain('аpple.com');
  expect(row('xn--pple-43d.com')?.textContent).toContain('Hide: Exact');
});

test('switches, levels and resets a site, and keeps its row in sight', async () => {
  await open();
  row('news.example')?.querySelector<HTMLInputElement>('[role=switch]')?.click();
  await expect.poll(() => stored('news.example')).toBeUndefined();
  expect(fake.sent).toEqual([
    { name: 'patch', body: { site: 'news.example', change: { on: true }, tab: 11 } },
  ]);
  expect(row('news.example')).toBeDefined();
  row('xn--pple')?.querySelector('button')?.click();
  await expect.poll(() => field('xn--pple-43d.com-level')?.value).toBe('exact');
  set('xn--pple-43d.com-level', 'near');
  await expect.poll(() => stored('xn--pple-43d.com')).toBeUndefined();
  fake.setLocal(storageKey('third.example'), { on: false, level: 'exact' });
  await shows('third.example');
  row('third.example')?.querySelector('button')?.click();
  await expect.poll(() => document.getElementById('site-third.example-reset')).not.toBeNull();
  document.getElementById('site-third.example-reset')?.click();
  await expect.poll(() => stored('third.example')).toBeUndefined();
  expect(row('third.example')).toBeDefined();
  document.getElementById('site-third.example-remove')?.click();
  await expect.poll(() => row('third.example')).toBeUndefined();
});

test('a site is added by any address on it, and nothing else is', async () => {
  await open();
  type('#add', 'not a site');
  button('Switch off')?.click();
  await shows('not a web address');
  type('#add', 'https://Forum.Example/a?b#c');
  button('Switch off')?.click();
  await expect.poll(() => stored('forum.example')).toEqual({ on: false });
  type('#add', '한국.example');
  button('Switch off')?.click();
  await expect.poll(() => stored('xn--3e0b707e.example')).toEqual({ on: false });
  expect(text()).not.toContain('not a web address');
});

test('a change that nobody stores is said', async () => {
  await open();
  fake.backgroundGone = true;
  row('news.example')?.querySelector<HTMLInputElement>('[role=switch]')?.click();
  await shows('could not be saved');
});

test('so is one that the background could not store, and the switch tells the truth', async () => {
  await open();
  fake.backgroundWorks = false;
  const toggle = () => row('news.example')?.querySelector<HTMLInputElement>('[role=switch]');
  toggle()?.click();
  await shows('could not be saved');
  expect(toggle()?.checked).toBe(false);
});

test('many sites can be searched by either spelling', async () => {
  for (let i = 0; i < 10; i++) fake.local.set(storageKey(`forum-${i}.example`), { on: false });
  await open();
  type('input[type=search]', 'аpple');
  await expect.poll(() => document.querySelectorAll('tbody tr').length).toBe(1);
  type('input[type=search]', 'FORUM-7');
  await shows('forum-7.example');
  type('input[type=search]', 'nowhere');
  await shows('No site by that name');
});

test('an import is shown before it is made, and undone after', async () => {
  await open();
  await choose(file({ 'news.example': {}, 'new.example': { level: 'exact' } }));
  await shows('The file changes 2 sites');
  expect(row('new.example')?.textContent).toContain('As all sitesHide: Exact');
  expect(fake.sent).toEqual([]);
  button('Change them')?.click();
  await shows('2 sites changed');
  expect(stored('news.example')).toBeUndefined();
  expect(stored('new.example')).toEqual({ level: 'exact' });
  expect(stored('xn--pple-43d.com')).toEqual({ level: 'exact' });
  button('Undo')?.click();
  await shows('Undone');
  expect(stored('news.example')).toEqual({ on: false });
  expect(stored('new.example')).toBeUndefined();
});

test('what holds for all sites is set apart, and a site shows what differs from it', async () => {
  await open();
  set('all-authors', 'same');
  await expect.poll(() => fake.local.get('defaults')).toEqual({ authors: 'same' });
  row('news.example')?.querySelector('button')?.click();
  await expect.poll(() => field('news.example-authors')?.value).toBe('same');
  set('news.example-authors', 'anyone');
  await expect.poll(() => stored('news.example')).toEqual({ on: false, authors: 'anyone' });
  await shows('Repeated by: Anyone');
  set('news.example-authors', 'same');
  await expect.poll(() => stored('news.example')).toEqual({ on: false });
});

test('what was taught of a site is among what differs there, and in an import', async () => {
  const rules = JSON.stringify([
    { unit: 'div.one', body: 'p' },
    { unit: 'li.two', body: ':scope' },
  ]);
  fake.local.set(storageKey('taught.example'), { rules });
  await open();
  expect(row('taught.example')?.textContent).toContain('Taught by pointing: Comments ×2Edit');
  await choose(file({ 'taught.example': { rules, not: '["li.ad"]' } }));
  await shows('The file changes 1 site');
  await shows('Taught by pointing: Comments ×2, No comments ×1');
});

test('texts are listed without being told, and taken off their list', async () => {
  fake.local.set(storageKey('news.example'), { never: 'a-1-2 b-1-2', always: 'c-1-2' });
  fake.local.set('texts:news.example', { 'a-1-2': { day: '2026-10-03', length: 120, met: 7 } });
  await open();
  await shows('Oct 3, 2026≈ 1207');
  const remove = () =>
    [...document.querySelectorAll('tr')]
      .find(({ textContent }) => textContent.includes('Oct 3'))
      ?.querySelector('button');
  remove()?.click();
  await expect.poll(() => stored('news.example')).toEqual({ never: 'b-1-2', always: 'c-1-2' });
});

test('the history is told by site and reason, cleared, and no longer kept', async () => {
  const tally = (exact: number) => ({ reasons: { exact }, weight: exact * 1000 });
  const day = new Date().toISOString().slice(0, 10);
  fake.local.set(`history:${day}`, { 'news.example': tally(3), 'b.example': tally(1200) });
  await open();
  await shows('1,203 copies hidden in 90 days; 2 hr of reading saved.');
  await shows('b.example1,200news.example3');
  await shows('exact copy1,203');
  button('Clear history')?.click();
  await shows('Nothing yet');
  document.getElementById('no-history')?.click();
  await shows('No history is kept');
  expect(fake.local.get('noHistory')).toBe(true);
});

test('shortcuts are listed, bound or not', async () => {
  fake.shortcuts = [
    { name: 'next', description: 'Next group', shortcut: 'Alt+Shift+N' },
    { name: 'previous', description: 'Previous group', shortcut: '' },
  ];
  await open();
  await shows('Next groupAlt+Shift+NPrevious groupNo key');
});

test('tells its version, and what is new in it', async () => {
  await open();
  const part = document.querySelector('[aria-labelledby=changes]');
  expect(part?.textContent).toContain('Version and changesUnecho 0.1.0');
  const newest = part?.querySelector('details');
  expect(newest?.querySelector('summary')?.textContent).toContain('0.1.0');
  expect(newest?.querySelectorAll('li').length).toBeGreaterThan(5);
});

test('an import is one message', async () => {
  await open();
  await choose(file({ 'a.example': { on: false }, 'b.example': { on: false } }));
  await shows('The file changes 2 sites');
  button('Change them')?.click();
  await shows('2 sites changed');
  expect(fake.sent.map(message => (message as { name: string }).name)).toEqual(['restore']);
});

test('an import can be left', async () => {
  await open();
  await choose(file({ 'new.example': { on: false } }));
  await shows('The file changes 1 site.');
  button('Cancel')?.click();
  await expect.poll(text).not.toContain('The file changes');
  expect(fake.sent).toEqual([]);
});

test.each([
  ['not a file of ours', 'not a settings file'],
  [JSON.stringify({ unecho: 2, sites: {} }), 'newer version'],
  [file({ 'news.example': { run: 'x' } }), 'not an Unecho setting'],
  [' '.repeat(largestBytes + 1), 'too large'],
  [file({ 'news.example': { on: false } }), 'Nothing to change'],
])('a file that changes nothing says why: %.20s', async (content, sentence) => {
  await open();
  await choose(content);
  await shows(sentence);
  expect(fake.sent).toEqual([]);
});

test('a huge file is not even read', async () => {
  await open();
  const huge = new File([], 'huge.json');
  Object.defineProperty(huge, 'size', { value: largestBytes + 1 });
  const read = vi.spyOn(huge, 'text');
  chooseFile(huge);
  await shows('too large');
  expect(read).not.toHaveBeenCalled();
});

test('an import that is cut short is said', async () => {
  await open();
  await choose(file({ 'new.example': { on: false } }));
  await shows('The file changes 1 site.');
  fake.backgroundGone = true;
  button('Change them')?.click();
  await shows('could not be saved');
});

test('storage that cannot be read is said', async () => {
  fake.storageBroken = true;
  await import('../../src/app/options/main.tsx');
  await shows('could not read the saved settings');
  expect(document.querySelectorAll('button, input')).toHaveLength(0);
});
