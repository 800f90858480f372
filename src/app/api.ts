import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own API, without the polyfill: its 10 kB would be most of a script that stands
 * in every frame of every page. Firefox names it `browser`; Chrome `chrome`, whose calls
 * answer with promises in Manifest V3.
 */
export function browserApi(): Browser {
  const world = globalThis as { browser?: Browser; chrome?: Browser };
  const api = world.browser?.runtime ? world.browser : world.chrome;
  if (!api) throw new Error('This script runs in a browser extension only.');
  return api;
}
