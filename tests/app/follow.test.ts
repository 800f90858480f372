import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Follower, followSettings } from '../../src/app/follow.ts';
import { readingMs } from '../../src/app/in-time.ts';
import { baseKey, defaults, type SiteSettings, storageKey } from '../../src/app/settings.ts';

const key = storageKey('example.com');

/** A storage that holds `values`, or fails, and what a page on example.com is told of it. */
function play(values: Record<string, unknown> = {}, unstored: Partial<SiteSettings> = {}) {
  const storage = { values, works: true, answered: Promise.resolve() };
  type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;
  const listeners = new Set<Listener>();
  const local = {
    get: async () => {
      if (!storage.works) throw new Error('An unexpected error occurred');
      await storage.answered;
      return { ...storage.values };
    },
  };
  const onChanged = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
  const told: SiteSettings[] = [];
  const life = new AbortController();
  const start = (): Follower =>
    followSettings(
      { local, onChanged } as never,
      { site: 'example.com', paused: false, unstored },
      settings => void told.push(settings),
      life.signal,
    );
  const change = (values: Record<string, unknown>, area = 'local') => {
    Object.assign(storage.values, values);
    const changes = Object.entries(values).map(([name, newValue]) => [name, { newValue }]);
    for (const listener of listeners) listener(Object.fromEntries(changes), area);
  };
  return { storage, told, life, start, change, listeners, last: () => told.at(-1) };
}

afterEach(() => void vi.useRealTimers());

const soon = () => new Promise(resolve => setTimeout(resolve, 5));

describe('following the settings of a site', () => {
  it('tells what is stored, laid over what holds for all, and each change', async () => {
    const { start, change, last, told } = play({
      [key]: { on: false },
      [baseKey]: { level: 'exact' },
    });
    start();
    await soon();
    expect(last()).toMatchObject({ on: false, level: 'exact' });
    change({ [key]: { on: true, level: 'loose' } });
    expect(last()).toMatchObject({ on: true, level: 'loose' });
    const before = told.length;
    change({ 'site:other.example': { on: false } });
    change({ [key]: { on: false } }, 'session');
    expect(told).toHaveLength(before);
  });

  it('is off while paused, whatever is stored, and as it was after', async () => {
    const { start, last } = play({ [key]: { level: 'exact' } });
    const follower = start();
    await soon();
    follower.pause(true);
    expect(last()).toMatchObject({ on: false, level: 'exact' });
    follower.pause(false);
    expect(last()).toMatchObject({ on: true, level: 'exact' });
  });

  it('lays what a private window chose over all of it', async () => {
    const { start, change, last } = play({}, { on: false });
    const follower = start();
    await soon();
    change({ [key]: { on: true } });
    expect(last()).toMatchObject({ on: false });
    follower.overlay({});
    expect(last()).toMatchObject({ on: true });
  });

  it('tells what it missed, when it is asked to read again', async () => {
    const { start, storage, last } = play();
    const follower = start();
    await soon();
    storage.values = { [key]: { on: false } };
    follower.reload();
    await soon();
    expect(last()).toMatchObject({ on: false });
  });

  it('has the defaults where nothing can be read, so that pages still work', async () => {
    const { start, storage, last } = play();
    storage.works = false;
    start();
    await soon();
    expect(last()).toMatchObject({ on: true, level: 'near' });
  });

  it('has the defaults while it is not told what is stored, and that as soon as it is', async () => {
    vi.useFakeTimers();
    const { start, storage, told } = play({ [key]: { on: false } });
    let answer = () => {};
    storage.answered = new Promise(resolve => {
      answer = resolve;
    });
    start();
    await vi.advanceTimersByTimeAsync(readingMs - 1);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toEqual([defaults]);
    answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(told.at(-1)).toEqual({ ...defaults, on: false });
  });

  it('keeps what it knew where it cannot be read again: off stays off', async () => {
    const { start, storage, last } = play({ [key]: { on: false } });
    const follower = start();
    await soon();
    storage.works = false;
    follower.reload();
    await soon();
    expect(last()).toMatchObject({ on: false });
  });

  it('does not undo a change by what was read before it', async () => {
    const { start, change, last } = play({ [key]: { on: true } });
    const follower = start();
    await soon();
    follower.reload();
    change({ [key]: { on: false } });
    await soon();
    expect(last()).toMatchObject({ on: false });
  });

  it('ends with its signal', async () => {
    const { start, life, listeners, told } = play();
    const follower = start();
    life.abort();
    await soon();
    follower.pause(true);
    expect(told).toEqual([]);
    expect(listeners.size).toBe(0);
  });
});
