// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAnnouncer } from '../../src/page/announce.ts';
import { attributeName } from '../../src/page/marks.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('says one sentence into a region that stood there before, and leaves nothing behind', () => {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const before = document.documentElement.outerHTML;
  const announcer = createAnnouncer(document, act => act());
  announcer.say('7 are hidden.');
  const root = attach.mock.results[0]?.value as ShadowRoot | undefined;
  const region = root?.querySelector('[role=status]');
  expect([region?.getAttribute('aria-live'), region?.textContent]).toEqual(['polite', '']);
  const host = document.querySelector(`html > [${attributeName}=marker]`) as Element;
  expect(announcer.owns(host)).toBe(true);
  vi.advanceTimersByTime(500);
  expect(region?.textContent).toBe('7 are hidden.');
  vi.advanceTimersByTime(20_000);
  expect(document.documentElement.outerHTML).toBe(before);
});

it('is silent at once when it is cleared', () => {
  const before = document.documentElement.outerHTML;
  const announcer = createAnnouncer(document, act => act());
  announcer.say('7 are hidden.');
  announcer.clear();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(vi.getTimerCount()).toBe(0);
});
