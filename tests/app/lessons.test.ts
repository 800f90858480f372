// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLessons, findHome, seekTaught } from '../../src/app/lessons.ts';

const rules = JSON.stringify([{ unit: 'p.one', body: ':scope' }]);
const page = '<div><p class="one">A ferry.</p><p class="one">A bridge.</p></div>';

beforeEach(() => {
  document.body.innerHTML = page;
});

describe('seeking', () => {
  it('begins anew when something is taught, and ends with what finds it', async () => {
    const lessons = createLessons();
    const found = seekTaught(document, 'now', lessons, new AbortController().signal);
    await new Promise(resolve => setTimeout(resolve, 20));
    const before = lessons.turn;
    lessons.learn({ rules, not: '' });
    expect((await found)?.turn).toBe(lessons.turn);
    expect((await found)?.pattern.elements(document)).toHaveLength(2);
    expect(before.ended.aborted).toBe(true);
  });

  it('goes on where the same is told again', () => {
    const lessons = createLessons();
    const { turn } = lessons;
    lessons.learn({ rules: '', not: '' });
    expect(lessons.turn).toBe(turn);
    expect(turn.ended.aborted).toBe(false);
  });

  it('finds nothing once it is over', async () => {
    const lessons = createLessons();
    lessons.learn({ rules, not: '' });
    expect(await seekTaught(document, 'now', lessons, AbortSignal.abort())).toBeNull();
  });
});

describe('whose settings count in a frame', () => {
  const top = (href: string) => {
    const frame = { location: { href } } as unknown as Window & { top: Window };
    Object.assign(frame, { top: frame });
    return frame;
  };
  const inner = (ancestorOrigins?: string[]) =>
    ({
      location: { href: 'https://talk.example/', ancestorOrigins },
      top: {},
    }) as unknown as Window;
  type Api = Parameters<typeof findHome>[0];
  type Changed = (changes: Record<string, { newValue?: unknown }>) => void;
  let listeners = new Set<Changed>();
  const api = (stored: object = {}, inIncognitoContext = false) => {
    listeners = new Set();
    const onChanged = {
      addListener: (listener: Changed) => listeners.add(listener),
      removeListener: (listener: Changed) => listeners.delete(listener),
    };
    return {
      extension: { inIncognitoContext },
      storage: { local: { get: async () => stored }, onChanged },
    } as unknown as Api;
  };
  const tell: Changed = changes => {
    for (const listener of listeners) listener(changes);
  };
  const never = new AbortController().signal;
  const asked = { site: 'asked.example', unstored: {} };

  it.each([
    ['the page itself', top('https://news.example:8080/a'), 'news.example:8080'],
    ['a frame', inner(['https://middle.example', 'https://news.example']), 'news.example'],
  ])('%s tells by itself', async (_, frame, site) => {
    const ask = vi.fn();
    expect(await findHome(api(), frame, ask, never)).toEqual({ site, unstored: {} });
    expect(ask).not.toHaveBeenCalled();
  });

  describe.each([
    ['is not told', inner()],
    ['is told nothing of use', inner(['null'])],
  ])('a frame that %s', (_, frame) => {
    it('asks, where anything was taught', async () => {
      const taught = api({ 'site:a.example': { rules } });
      expect(await findHome(taught, frame, async () => asked, never)).toEqual(asked);
      expect(listeners.size).toBe(0);
    });

    it('asks once something is taught, and not before', async () => {
      const ask = vi.fn(async () => asked);
      const home = findHome(api({ 'site:a.example': { on: false } }), frame, ask, never);
      tell({ 'site:a.example': { newValue: { level: 'exact' } }, 'history:x': {} });
      await new Promise(resolve => setTimeout(resolve, 5));
      expect(ask).not.toHaveBeenCalled();
      tell({ 'site:b.example': { newValue: { not: '["li.ad"]' } } });
      expect(await home).toEqual(asked);
      expect(listeners.size).toBe(0);
    });

    it('waits no longer than it is wanted to', async () => {
      const ask = vi.fn(async () => asked);
      const end = new AbortController();
      const home = findHome(api(), frame, ask, end.signal);
      end.abort();
      expect(await home).toBeNull();
      expect(ask).not.toHaveBeenCalled();
      expect(listeners.size).toBe(0);
    });
  });

  it('a private window asks: what was taught there is not stored', async () => {
    const frame = top('https://news.example/');
    expect(await findHome(api({}, true), frame, async () => asked, never)).toEqual(asked);
  });
});
