import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Storage } from 'webextension-polyfill';
import { readingMs } from '../../src/app/in-time.ts';
import { loadPause } from '../../src/app/pause.ts';
import { createQueue } from '../../src/app/queue.ts';
import { defaults, parseSettings, type SitePatch, storageKey } from '../../src/app/settings.ts';
import {
  forgetUnstored,
  keepUnstored,
  loadSettings,
  loadUnstored,
  storePatch,
} from '../../src/app/store.ts';
import { changeFrame, loadFrames, sumCounts, tabsWithFrames } from '../../src/app/tab.ts';
import { memoryArea } from './area.ts';

const key = storageKey('example.com');

describe('storing a patch', () => {
  it('writes what differs, with the version, and nothing once all is as by default', async () => {
    const { area, values } = memoryArea();
    await storePatch(area, 'example.com', { on: false });
    expect(values()).toEqual({ [key]: { on: false }, version: 1 });
    await storePatch(area, 'example.com', { on: true });
    expect(values()).not.toHaveProperty(key);
  });

  it('leaves other sites alone', async () => {
    const { area, values } = memoryArea({ 'site:other.org': { on: false } });
    await storePatch(area, 'example.com', { level: 'exact' });
    expect(values()).toMatchObject({ 'site:other.org': { on: false }, [key]: { level: 'exact' } });
  });

  it('does not write over the storage of a later version', async () => {
    const stored = { version: 2, [key]: { on: false } };
    const { area, values } = memoryArea(stored);
    await expect(storePatch(area, 'example.com', { on: true })).rejects.toThrow(/newer/);
    expect(values()).toEqual(stored);
  });

  it('applies each of many patches that come at once, from several windows', async () => {
    const patches = fc.array(
      fc.record({
        site: fc.constantFrom('a.example', 'b.example'),
        change: fc.oneof<fc.Arbitrary<SitePatch>[]>(
          fc.record({ on: fc.boolean() }),
          fc.record({ level: fc.constantFrom('exact', 'near', 'loose') }),
        ),
      }),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(patches, async made => {
        const { area, values } = memoryArea();
        const inTurn = createQueue();
        await Promise.all(
          made.map(({ site, change }) => inTurn(() => storePatch(area, site, change))),
        );
        for (const site of ['a.example', 'b.example']) {
          const expected = Object.assign(
            { ...defaults },
            ...made.filter(patch => patch.site === site).map(({ change }) => change),
          );
          expect(parseSettings(values()[storageKey(site)])).toEqual(expected);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('a storage that is full', () => {
  it('loses nothing of what it has, tells who could not store, and takes what has room', async () => {
    const inTurn = createQueue();
    const { area, values } = memoryArea({ [key]: { on: false } }, 400);
    const store = (site: string, change: SitePatch) =>
      inTurn(() => storePatch(area, site, change)).then(
        () => site,
        () => null,
      );
    const asked = Array.from({ length: 40 }, (_, i) => store(`site-${i}.example`, { on: false }));
    const stored = (await Promise.all(asked)).filter(site => site !== null);
    expect(stored.length).toBeGreaterThan(2);
    expect(stored.length).toBeLessThan(40);
    const sites = Object.keys(values()).filter(name => name.startsWith(storageKey('')));
    expect(sites).toEqual([key, ...stored.map(storageKey)]);
    for (const site of sites) expect(values()[site]).toEqual({ on: false });
    expect(await store('example.com', { never: 'a'.repeat(400) })).toBeNull();
    expect(values()[key]).toEqual({ on: false });
    expect(await store('example.com', { on: true })).toBe('example.com');
    expect(values()).not.toHaveProperty([key]);
    expect(await store('a.example', { on: false })).toBe('a.example');
  });
});

describe('the queue', () => {
  it('goes on after a task that fails, and tells that one of it', async () => {
    const inTurn = createQueue();
    const failing = inTurn(() => Promise.reject(new Error('no')));
    const next = inTurn(async () => 'done');
    await expect(failing).rejects.toThrow('no');
    await expect(next).resolves.toBe('done');
  });
});

const memory = (session: Storage.StorageArea) => ({ local: memoryArea().area, session });

describe('a private window', () => {
  it('has its choice in memory, on top of what is stored, and stores nothing', async () => {
    const local = memoryArea({ [key]: { level: 'exact' } });
    const session = memoryArea();
    const areas = { local: local.area, session: session.area };
    await keepUnstored(areas, 'example.com', { on: false });
    expect(await loadSettings(areas, 'example.com', true)).toMatchObject({
      on: false,
      level: 'exact',
    });
    expect(await loadSettings(areas, 'example.com', false)).toMatchObject({
      on: true,
      level: 'exact',
    });
    expect(local.values()).toEqual({ [key]: { level: 'exact' } });
  });

  it('takes its choices with it when the last one is closed', async () => {
    const session = memoryArea({ 'tab:4': {} });
    await keepUnstored(memory(session.area), 'example.com', { on: false });
    await forgetUnstored(session.area);
    expect(session.values()).toEqual({ 'tab:4': {} });
  });

  it('can put a stored choice back to the default', async () => {
    const session = memoryArea();
    await keepUnstored(memory(session.area), 'example.com', { level: null });
    expect(await loadUnstored(session.area, 'example.com')).toEqual({ level: 'near' });
  });
});

describe('settings that cannot be read', () => {
  it('are the defaults, so that pages still work', async () => {
    const { area } = memoryArea();
    const local = { ...area, get: () => Promise.reject(new Error('An unexpected error occurred')) };
    expect(await loadSettings({ local, session: area }, 'example.com', false)).toEqual(defaults);
  });

  it('are the defaults, and no pause, where nobody answers for long', async () => {
    vi.useFakeTimers();
    const silent = { get: () => new Promise(() => {}) } as unknown as Storage.StorageArea;
    const areas = { local: silent, session: silent };
    const read = Promise.all([loadSettings(areas, 'example.com', false), loadPause(areas)]);
    await vi.advanceTimersByTimeAsync(readingMs);
    vi.useRealTimers();
    expect(await read).toEqual([defaults, null]);
  });
});

describe('the frames of a tab', () => {
  const counts = (read: number, hidden: number) => ({ read, copies: hidden, hidden });
  const told = (read: number, hidden: number) => ({
    ...counts(read, hidden),
    reasons: {},
    weight: 0,
    met: {},
  });

  it('are summed, replaced by frame, and forgotten when they go', async () => {
    const { area, values } = memoryArea();
    await changeFrame(area, 7, 0, 'a', told(10, 2));
    await changeFrame(area, 7, 3, 'b', told(5, 1));
    await changeFrame(area, 7, 0, 'a', told(12, 4));
    expect(sumCounts(await loadFrames(area, 7))).toEqual(counts(17, 5));
    expect(await tabsWithFrames(area)).toEqual([7]);
    await changeFrame(area, 7, 3, 'b', null);
    expect(sumCounts(await loadFrames(area, 7))).toEqual(counts(12, 4));
    await changeFrame(area, 7, 0, 'a', null);
    expect(values()).toEqual({});
  });

  it('outlive the late farewell of the document before', async () => {
    const { area } = memoryArea();
    await changeFrame(area, 7, 0, 'old', told(10, 2));
    await changeFrame(area, 7, 0, 'new', told(5, 1));
    await changeFrame(area, 7, 0, 'old', null);
    expect(sumCounts(await loadFrames(area, 7))).toEqual(counts(5, 1));
  });

  it('count a document once, whichever frame is told of it while it is put away', async () => {
    const { area, values } = memoryArea();
    await changeFrame(area, 7, 0, 'a', told(10, 2));
    await changeFrame(area, 7, 5, 'a', told(10, 3));
    expect(sumCounts(await loadFrames(area, 7))).toEqual(counts(10, 3));
    await changeFrame(area, 7, 0, 'a', told(10, 3));
    expect(sumCounts(await loadFrames(area, 7))).toEqual(counts(10, 3));
    await changeFrame(area, 7, 5, 'a', null);
    expect(values()).toEqual({});
  });

  it('are apart where the browser tells no document', async () => {
    const { area } = memoryArea();
    await changeFrame(area, 7, 0, '', told(10, 2));
    await changeFrame(area, 7, 3, '', told(5, 1));
    expect(sumCounts(await loadFrames(area, 7))).toEqual(counts(15, 3));
    await changeFrame(area, 7, 3, '', null);
    expect(sumCounts(await loadFrames(area, 7))).toEqual(counts(10, 2));
  });
});
