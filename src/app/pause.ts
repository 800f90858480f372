import type { Storage } from 'webextension-polyfill';
import { inTime } from './in-time.ts';
import type { Areas } from './store.ts';

/*
 * Paused everywhere: until the browser is closed, kept in memory, or until the reader resumes,
 * kept in storage. What is set for a site stays as it is.
 */

export const pauses = ['session', 'until resumed'] as const;
export type Pause = (typeof pauses)[number];

/** Key in either storage area. */
export const pauseKey = 'paused';

export async function loadPause({ local, session }: Areas): Promise<Pause | null> {
  const [forever, now] = await Promise.all([isSet(local), isSet(session)]);
  return forever ? 'until resumed' : now ? 'session' : null;
}

export async function storePause({ local, session }: Areas, pause: Pause | null): Promise<void> {
  await set(local, pause === 'until resumed');
  await set(session, pause === 'session');
}

async function isSet(area: Storage.StorageArea): Promise<boolean> {
  const stored = await inTime(area.get(pauseKey)).catch((): Record<string, unknown> => ({}));
  return stored[pauseKey] === true;
}

async function set(area: Storage.StorageArea, on: boolean): Promise<void> {
  if (on) await area.set({ [pauseKey]: true });
  else await area.remove(pauseKey);
}
