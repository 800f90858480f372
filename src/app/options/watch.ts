import type { Browser } from 'webextension-polyfill';
import { storageKey } from '../settings.ts';
import { readSites, type Sites } from './sites.ts';

/** What the options page knows: null while it reads, `failed` where the browser cannot. */
export type Known = Sites | 'failed' | null;

/**
 * Tells of all sites with settings of their own, and again after each change. A site that lost
 * its last difference stays, with none, so that its row does not vanish under the reader's hand.
 */
export function watchSites(api: Browser, signal: AbortSignal, tell: (known: Known) => void): void {
  let known: Known = null;
  let turn = 0;
  const look = async () => {
    const mine = ++turn;
    const found = await readSites(api.storage.local).catch(() => 'failed' as const);
    if (signal.aborted || mine !== turn) return;
    known = found === 'failed' ? found : keepRows(known, found);
    tell(known);
  };
  const changed = (changes: object) => {
    if (Object.keys(changes).some(key => key.startsWith(storageKey('')))) void look();
  };
  api.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => api.storage.onChanged.removeListener(changed));
  void look();
}

function keepRows(before: Known, found: Sites): Sites {
  if (!(before instanceof Map)) return found;
  const bare = [...before.keys()].map(site => [site, {}] as const);
  return new Map([...new Map([...bare, ...found])].sort(([a], [b]) => (a < b ? -1 : 1)));
}
