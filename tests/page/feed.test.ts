// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFeed, type Feed } from '../../src/page/feed.ts';

/** The browser's observers, told by the test what is in view and what was loaded. */
let sight: { observed: Set<Element>; margin: string; tell: (isNear: boolean) => void };
let traffic: { isOn: boolean; told: object[]; tell: () => void };

class FakeIntersectionObserver {
  readonly observed = new Set<Element>();
  constructor(callback: (entries: object[]) => void, { rootMargin }: { rootMargin: string }) {
    const tell = (isIntersecting: boolean) => callback([{ isIntersecting }]);
    sight = { observed: this.observed, margin: rootMargin, tell };
  }
  observe(element: Element) {
    this.observed.add(element);
  }
  unobserve(element: Element) {
    this.observed.delete(element);
  }
  disconnect() {
    this.observed.clear();
  }
}

class FakePerformanceObserver {
  constructor(callback: (list: { getEntries(): object[] }) => void) {
    traffic = {
      isOn: false,
      told: [],
      tell() {
        const entries = traffic.told.splice(0);
        callback({ getEntries: () => entries });
      },
    };
  }
  observe() {
    traffic.isOn = true;
  }
  takeRecords() {
    return traffic.told.splice(0);
  }
  disconnect() {
    traffic.isOn = false;
  }
}

const last = () => document.querySelector('li:last-child');
const loaded = (initiatorType: string) => traffic.told.push({ initiatorType });

function act(name: string, isTrusted = true) {
  const event = new Event(name, { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  document.dispatchEvent(event);
}

let life: AbortController;
let feed: Feed;
beforeEach(() => {
  document.body.innerHTML = '<ol><li>One.</li><li>Two.</li></ol>';
  life = new AbortController();
  vi.stubGlobal('IntersectionObserver', FakeIntersectionObserver);
  vi.stubGlobal('PerformanceObserver', FakePerformanceObserver);
  feed = createFeed(document, life.signal);
  feed.endsAt(last());
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

describe('a list grew for want of what we hid', () => {
  it.each(['fetch', 'xmlhttprequest', 'script'])('where its end is near, by %s', initiator => {
    sight.tell(true);
    loaded(initiator);
    expect(feed.grew()).toBe(true);
  });

  it('where the browser told of the loading before', () => {
    sight.tell(true);
    loaded('fetch');
    traffic.tell();
    expect(feed.grew()).toBe(true);
  });

  it('again, where it loaded again', () => {
    sight.tell(true);
    loaded('fetch');
    feed.grew();
    loaded('fetch');
    expect(feed.grew()).toBe(true);
  });

  it('where a script only says that the reader did something', () => {
    sight.tell(true);
    loaded('fetch');
    act('scroll', false);
    expect(feed.grew()).toBe(true);
  });
});

describe('a list grew by itself', () => {
  it('where nothing was loaded since it grew last', () => {
    sight.tell(true);
    expect(feed.grew()).toBe(false);
    loaded('fetch');
    feed.grew();
    expect(feed.grew()).toBe(false);
  });

  it.each(['img', 'css', 'beacon'])('where no comments come by %s', initiator => {
    sight.tell(true);
    loaded(initiator);
    expect(feed.grew()).toBe(false);
  });

  it('where its end is far', () => {
    loaded('fetch');
    expect(feed.grew()).toBe(false);
    sight.tell(true);
    sight.tell(false);
    loaded('fetch');
    expect(feed.grew()).toBe(false);
  });

  it.each(['scroll', 'wheel', 'touchmove', 'pointerdown', 'keydown'])(
    'where the reader asked for it by %s, and no longer after that',
    name => {
      sight.tell(true);
      act(name);
      loaded('fetch');
      expect(feed.grew()).toBe(false);
      loaded('fetch');
      expect(feed.grew()).toBe(true);
    },
  );

  it('where the browser has nothing to tell it by', () => {
    vi.stubGlobal('PerformanceObserver', undefined);
    const blind = createFeed(document, life.signal);
    blind.endsAt(last());
    expect(blind.grew()).toBe(false);
  });
});

describe('watching the end of a list', () => {
  it('looks two screens ahead, at one end at a time, and at none once there is none', () => {
    expect(sight.margin).toBe('200% 0px');
    expect([...sight.observed]).toEqual([last()]);
    const before = last();
    document.querySelector('ol')?.append(document.createElement('li'));
    feed.endsAt(last());
    expect(sight.observed.has(before as Element)).toBe(false);
    expect([...sight.observed]).toEqual([last()]);
    feed.endsAt(null);
    expect(sight.observed.size).toBe(0);
  });

  it('ends with its signal', () => {
    life.abort();
    expect(sight.observed.size).toBe(0);
    expect(traffic.isOn).toBe(false);
    feed.endsAt(document.querySelector('li'));
    expect(sight.observed.size).toBe(0);
  });
});
