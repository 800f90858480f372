// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { onlyOnce, takeOver } from '../../src/app/generation.ts';

const runtime = (id: string | undefined) => ({ id }) as Runtime.Static;

afterEach(() => {
  delete (globalThis as { alive?: unknown }).alive;
});

it('lets one script live in a frame', () => {
  const live = vi.fn(async () => undefined);
  onlyOnce(runtime('us'), live);
  onlyOnce(runtime('us'), live);
  expect(live).toHaveBeenCalledTimes(1);
});

it('lets another live where the first is cut off, or broke off', async () => {
  const cutOff = { id: 'us' as string | undefined };
  onlyOnce(cutOff as Runtime.Static, async () => undefined);
  cutOff.id = undefined;
  const second = vi.fn(async () => Promise.reject(new Error('a hostile page')));
  onlyOnce(runtime('us'), second);
  expect(second).toHaveBeenCalledTimes(1);
  await Promise.resolve();
  const third = vi.fn(async () => undefined);
  await vi.waitFor(() => {
    onlyOnce(runtime('us'), third);
    expect(third).toHaveBeenCalledTimes(1);
  });
});

it('makes a dead generation give way, and no living one', () => {
  const dead = new AbortController();
  const living = new AbortController();
  const was = { id: 'us' as string | undefined };
  takeOver(document, was as Runtime.Static, dead);
  takeOver(document, runtime('us'), living);
  was.id = undefined;
  const next = new AbortController();
  takeOver(document, runtime('us'), next);
  expect([dead, living, next].map(({ signal }) => signal.aborted)).toEqual([true, false, false]);
  next.abort();
  living.abort();
});
