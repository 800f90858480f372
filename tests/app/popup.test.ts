// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dayKey, dayOf } from '../../src/app/history.ts';
import { defaults, storageKey } from '../../src/app/settings.ts';
import { unstoredKey } from '../../src/app/store.ts';
import { playedBrowser } from './played-browser.ts';
import { group, report } from './popup-facts.ts';

/* The whole popup, from its entry, over a browser that is played. */

let fake = playedBrowser();
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => Reflect.get(fake.api, key) }),
}));

beforeEach(() => {
  fake = playedBrowser();
  fake.frames.set(0, () => 'none');
});

afterEach(() => {
  window.dispatchEvent(new Event('pagehide'));
  document.body.replaceChildren();
  vi.resetModules();
});

async function open(): Promise<void> {
  await import('../../src/app/popup/main.tsx');
}

async function unfold(): Promise<void> {
  await shows('More for this site');
  button('More for this site')?.click();
  await shows('Repeated by');
}

const text = () => document.body.textContent ?? '';
const shows = (words: string) => expect.poll(text).toContain(words);
const button = (words: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes(words));
const theSwitch = () => document.querySelector<HTMLInputElement>('[role=switch]');

/** A page whose comments stand in its own frame. */
function comments(...reports: ReturnType<typeof report>[]): void {
  reports.forEach((answer, frame) => {
    fake.frames.set(frame, () => answer);
  });
  fake.setFrames(...reports.keys());
}

test('says what was hidden, and which', async () => {
  comments(report(40, [group('a', 'exact', 'same wording'), group('b', 'near copy')]));
  await open();
  await shows('3 of 40 comments hidden');
  expect(theSwitch()?.checked).toBe(true);
  expect(theSwitch()?.getAttribute('aria-label')).toBe('Hide repeated comments on news.example');
  expect([...document.querySelectorAll('.jump')].map(row => row.textContent)).toEqual([
    'text of a×3exact copy · same wording',
    'text of b×2near copy',
  ]);
  expect(document.documentElement.lang).toBe('en');
});

test('shows a comment as text, whatever it contains', async () => {
  const hostile = { ...group('a', 'exact'), snippet: '<img src=x onerror=alert(1)>\u202E' };
  comments(report(2, [hostile]));
  await open();
  await shows('<img src=x onerror=alert(1)>');
  expect(document.querySelector('img')).toBeNull();
  expect(document.querySelector('bdi.snippet')?.textContent).toBe(hostile.snippet);
});

test('the switch shows at once, is sent as a patch, and obeys storage', async () => {
  comments(report(2, [group('a', 'exact')]));
  await open();
  await shows('1 of 2 comments hidden');
  theSwitch()?.click();
  await shows('Every comment is shown');
  expect(fake.sent).toEqual([
    { name: 'patch', body: { site: 'news.example', change: { on: false }, tab: 4 } },
  ]);
  await expect.poll(() => fake.local.get(storageKey('news.example'))).toEqual({ on: false });
  fake.setLocal(storageKey('news.example'), undefined);
  await shows('1 of 2 comments hidden');
});

test('a choice that is not stored is taken back and said', async () => {
  comments(report(2, [group('a', 'exact')]));
  fake.backgroundWorks = false;
  await open();
  await shows('1 of 2');
  theSwitch()?.click();
  await shows('could not be saved');
  expect(theSwitch()?.checked).toBe(true);
});

test('the level is chosen live', async () => {
  comments(report(2, [group('a', 'exact')]));
  await open();
  await shows('1 of 2');
  document.querySelector<HTMLInputElement>('[value=exact]')?.click();
  await shows('identical text, links and images');
  await expect.poll(() => fake.local.get(storageKey('news.example'))).toEqual({ level: 'exact' });
});

test('each level tells what it would hide, before it is chosen', async () => {
  comments(report(9, [group('a', 'exact')]));
  await open();
  await shows('Near …');
  fake.levels = { exact: 1, near: 3, loose: 4 };
  fake.setFrames(0);
  await shows('Exact 1 copyNear 3 copiesLoose 4 copies');
});

test('a page that is still read is not said to have no comments', async () => {
  let found = () => {};
  fake.looked = new Promise(resolve => {
    found = () => resolve(null);
  });
  fake.frames.set(0, () => 'reading');
  await open();
  await shows('Reading the page…');
  fake.frames.set(0, () => 'none');
  found();
  await shows('No comments found');
});

test('a frame that cannot say when it has read is not asked without end', async () => {
  fake.looked = Promise.reject(new Error('Nobody answered.'));
  fake.frames.set(0, () => 'reading');
  await open();
  await shows('is not running on this page');
  expect(fake.asked.length).toBeLessThanOrEqual(2);
});

test("the reader's own keys are shown, and none that is not bound", async () => {
  fake.shortcuts = [
    { name: 'next', description: 'Next group', shortcut: 'Alt+Shift+N' },
    { name: 'previous', description: 'Previous group', shortcut: '' },
  ];
  await open();
  await unfold();
  await shows('Next groupAlt+Shift+N');
  expect(text()).not.toContain('Previous group');
});

test('the last seven days are told, on all sites', async () => {
  const tally = (exact: number) => ({ reasons: { exact }, weight: 1 });
  const day = (past: number) => dayKey(dayOf(new Date(Date.now() - past * 86_400_000)));
  fake.local.set(day(0), { 'a.example': tally(3) });
  fake.local.set(day(6), { 'b.example': tally(40) });
  fake.local.set(day(9), { 'b.example': tally(500) });
  await open();
  await unfold();
  await shows('43 copies hidden in seven days, on all sites');
});

test('says so where nearly everything repeats', async () => {
  comments({ ...report(90, [group('a', 'exact')]), ceiling: true });
  await open();
  await shows('Nearly everything here repeats');
});

test('a report is a text that the reader sees, with no word of the page', async () => {
  const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
  comments(report(40, [group('a', 'exact', 'near copy')]));
  await open();
  await unfold();
  button('Report this site')?.click();
  await shows('Unecho sends nothing');
  const shown = document.querySelector('textarea')?.value ?? '';
  expect(shown).toContain('Unecho 0.1.0');
  expect(shown).toContain('Site: news.example');
  expect(shown).toContain('Finder: structure');
  expect(shown).toContain('Comments: 40 read, 2 copies, 1 groups');
  expect(shown).not.toContain('text of a');
  expect(fake.sent).toEqual([]);
  button('Copy')?.click();
  await shows('Copied.');
  expect(written).toHaveBeenCalledWith(shown);
});

test('a content script of another version is not believed', async () => {
  fake.frames.set(0, () => ({ read: 3, hidden: 1 }) as never);
  await open();
  await expect.poll(text, { timeout: 5000 }).toContain('Reload page');
});

test('a group tells who wrote it, and can be declared no copies', async () => {
  const authors = [
    { name: 'ann', comments: 3 },
    { name: '<i>bob', comments: 1 },
  ];
  comments(report(9, [{ ...group('a', 'exact', 'exact'), authors }]));
  await open();
  await shows('2 accounts');
  button('2 accounts')?.click();
  await shows('ann ×3');
  await shows('<i>bob ×1');
  button('Not copies')?.click();
  await expect.poll(() => fake.sent).toContainEqual({ frame: 0, name: 'deny', body: 'a' });
});

const select = (label: string) => {
  const found = [...document.querySelectorAll('label')].find(one => one.textContent === label);
  return document.getElementById(found?.htmlFor ?? '') as HTMLSelectElement & HTMLInputElement;
};

test.each([
  ['Copies left in sight', '3', { fromCopy: 3 }],
  ['Repeated by', 'same', { authors: 'same' }],
  ['Short replies', 'page', { shortReplies: 'page' }],
  ['Which one stays', 'most liked', { original: 'most liked' }],
])('%s is chosen for the site', async (label, value, stored) => {
  await open();
  await unfold();
  select(label).value = value;
  select(label).dispatchEvent(new Event('change', { bubbles: true }));
  await expect.poll(() => fake.local.get(storageKey('news.example'))).toEqual(stored);
});

test('what is set for all sites is shown where a site has nothing of its own', async () => {
  fake.local.set('defaults', { authors: 'same', never: 'a-1' });
  await open();
  await unfold();
  expect(select('Repeated by').value).toBe('same');
});

test.each([
  ['Until the browser closes', () => fake.session.get('paused')],
  ['Until I resume', () => fake.local.get('paused')],
])('is paused everywhere: %s', async (words, paused) => {
  comments(report(2, [group('a', 'exact')]));
  await open();
  await shows('1 of 2');
  await unfold();
  button(words)?.click();
  await shows('paused on all sites');
  expect(paused()).toBe(true);
  button('Resume')?.click();
  await shows('1 of 2');
  expect(paused()).toBeUndefined();
});

test('settings of other sites change nothing', async () => {
  comments(report(2, [group('a', 'exact')]));
  await open();
  await shows('1 of 2');
  fake.setLocal(storageKey('other.example'), { on: false });
  fake.setLocal(storageKey('news.example'), { level: 'exact' });
  await shows('identical text, links and images');
  expect(theSwitch()?.checked).toBe(true);
});

test('in a private window, what was chosen there is on top', async () => {
  fake.tab = { ...fake.tab, incognito: true };
  comments(report(2, [group('a', 'exact')]));
  fake.session.set(unstoredKey('news.example'), { on: false });
  await open();
  await shows('Every comment is shown');
  fake.setSession(unstoredKey('news.example'), { on: true });
  await shows('1 of 2');
});

test('follows the frames: they grow, come and go', async () => {
  let answer = report(3, [group('a', 'exact')]);
  fake.frames.set(0, () => answer);
  fake.setFrames(0);
  await open();
  await shows('1 of 3');
  answer = report(6, [group('a', 'exact', 'exact')]);
  fake.setFrames(0);
  await shows('2 of 6');
  fake.frames.set(9, () => report(10, [group('b', 'exact')]));
  fake.setFrames(0, 9);
  await shows('3 of 16');
  fake.frames.delete(9);
  fake.setFrames(0);
  await shows('2 of 6');
});

test('a frame that does not answer, or no more, is left out', async () => {
  comments(report(3, [group('a', 'exact')]), report(2, [group('b', 'exact')]));
  fake.setFrames(0, 1, 5);
  await open();
  await shows('2 of 5');
  fake.frames.delete(1);
  fake.setFrames(0, 1, 5);
  await expect.poll(text, { timeout: 5000 }).toContain('1 of 3');
});

test('shows all and hides again, in every frame', async () => {
  let shown = false;
  const answer = () => report(3, [group('a', 'exact')], shown);
  fake.frames.set(0, answer);
  fake.frames.set(2, answer);
  fake.setFrames(0, 2);
  await open();
  await shows('2 of 6');
  shown = true;
  button('Show all')?.click();
  await shows('Hide again');
  await shows('0 of 6');
  shown = false;
  button('Hide again')?.click();
  await shows('2 of 6');
  expect(fake.sent).toEqual(
    [true, false].flatMap(body => [
      { frame: 0, name: 'showAll', body },
      { frame: 2, name: 'showAll', body },
    ]),
  );
});

test('jumps in the frame that owns the group', async () => {
  comments(report(3, [group('a', 'exact')]), report(3, [group('a', 'exact')]));
  await open();
  await shows('2 of 6');
  document.querySelectorAll<HTMLElement>('.jump')[1]?.click();
  expect(fake.sent).toEqual([{ frame: 1, name: 'jump', body: 'a' }]);
});

test('a page without comments is told so', async () => {
  await open();
  await shows('No comments found');
});

test('offers to point at a comment where there is none, and makes way for it', async () => {
  const closed = vi.spyOn(window, 'close').mockImplementation(() => undefined);
  await open();
  await shows('No comments found');
  button('Point at a comment')?.click();
  await expect.poll(() => closed.mock.calls.length).toBe(1);
  expect(fake.sent).toContainEqual({ name: 'pick', body: 4 });
  closed.mockRestore();
});

test('where nothing listens, it offers to reload, and goes on by itself', async () => {
  fake.frames.clear();
  await open();
  await expect.poll(text, { timeout: 5000 }).toContain('Reload page');
  button('Reload page')?.click();
  expect(fake.sent).toEqual([{ reload: 4 }]);
  comments(report(2, [group('a', 'exact')]));
  fake.updated.fire(4, { status: 'complete' });
  await shows('1 of 2');
});

test('without access it asks for that site, in the click itself', async () => {
  fake.access = false;
  await open();
  await shows('no access');
  expect(theSwitch()).toBeNull();
  button('Allow access')?.click();
  expect(fake.sent).toEqual([{ origins: ['https://news.example/*'] }]);
  fake.access = true;
  fake.granted.fire();
  await shows('No comments found');
});

test('a tab that keeps its address from us may be any site', async () => {
  fake.access = false;
  fake.tab = { ...fake.tab, url: undefined };
  await open();
  await shows('no access');
  button('Allow access')?.click();
  expect(fake.sent).toEqual([{ origins: ['http://*/*', 'https://*/*'] }]);
});

test('a page of the browser gets one plain sentence', async () => {
  fake.tab = { ...fake.tab, url: 'chrome://settings' };
  await open();
  await shows('does not let extensions work');
  expect(document.querySelectorAll('main button, input')).toHaveLength(0);
});

test('leads to the settings of all sites', async () => {
  await open();
  await shows('No comments found');
  button('Settings for all sites')?.click();
  expect(fake.sent).toEqual(['options']);
});

test('on a phone, the popup leaves the page it scrolled in sight', async () => {
  const closed = vi.spyOn(window, 'close').mockImplementation(() => {});
  comments(report(3, [group('a', 'exact')]));
  await open();
  await shows('1 of 3');
  document.querySelector<HTMLElement>('.jump')?.click();
  await expect.poll(() => fake.sent).toHaveLength(1);
  expect(closed).not.toHaveBeenCalled();
  fake.os = 'android';
  document.querySelector<HTMLElement>('.jump')?.click();
  await expect.poll(() => closed.mock.calls.length).toBe(1);
});

test('copies the list, and says so', async () => {
  const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
  comments(report(3, [group('a', 'exact')]));
  await open();
  await shows('1 of 3');
  await unfold();
  button('CSV')?.click();
  await shows('Copied.');
  expect(written).toHaveBeenCalledWith(
    'times,text,reasons,accounts,names\r\n2,text of a,exact,,\r\n',
  );
  written.mockRejectedValueOnce(new Error('no'));
  button('JSON')?.click();
  await shows('did not allow');
});

test('settings of a newer version are told to be beyond us', async () => {
  comments(report(2, [group('a', 'exact')]));
  fake.local.set('version', 2);
  await open();
  await shows('newer version of Unecho');
});

test('storage that cannot be read is said, and the defaults apply', async () => {
  comments(report(2, [group('a', 'exact')]));
  fake.storageBroken = true;
  await open();
  await shows('could not read the saved settings');
  expect(theSwitch()?.checked).toBe(defaults.on);
});

test('a long list is drawn in steps', async () => {
  const many = Array.from({ length: 800 }, (_, place) => group(`g${place}`, 'exact'));
  comments(report(5000, many));
  await open();
  await shows('800 of 5,000');
  const rows = document.querySelectorAll('.jump').length;
  // More than a popup has room for.
  expect(rows).toBeGreaterThan(7);
  expect(rows).toBeLessThan(50);
});

test('a long list is first told in part, and copied as a whole', async () => {
  const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
  const many = Array.from({ length: 800 }, (_, place) => group(`g${place}`, 'exact'));
  comments(report(5000, many));
  await open();
  await shows('800 of 5,000');
  expect(fake.asked.slice(0, 2)).toEqual([10, Number.MAX_SAFE_INTEGER]);
  await unfold();
  await expect.poll(() => button('CSV')).toBeDefined();
  button('CSV')?.click();
  await shows('Copied.');
  expect(written.mock.lastCall?.[0].trimEnd().split('\r\n')).toHaveLength(801);
});

test('of a list that changes, only the rows that change are made again', async () => {
  const said = vi.spyOn(fake.api.i18n, 'getMessage');
  const rowsMade = () => said.mock.calls.filter(([key]) => key === 'jump').length;
  let groups = [group('a', 'exact'), group('b', 'exact')];
  fake.frames.set(0, () => report(9, groups));
  fake.setFrames(0);
  await open();
  await shows('2 of 9');
  expect(rowsMade()).toBe(2);
  groups = [group('a', 'exact'), group('b', 'exact', 'exact'), group('c', 'exact')];
  fake.setFrames(0);
  await shows('4 of 9');
  expect(rowsMade()).toBe(4);
});

test('lets go of the browser when it is closed', async () => {
  await open();
  await shows('No comments found');
  expect(fake.listeners()).toBe(4);
  window.dispatchEvent(new Event('pagehide'));
  expect(fake.listeners()).toBe(0);
});
