import type { Browser } from 'webextension-polyfill';
import type { Kept } from '../backup.ts';
import { loadKept } from '../backup.ts';
import { type HistoryWish, toBackground } from '../messages.ts';
import { baseKey, defaults, type Field, parseBase, type SitePatch } from '../settings.ts';
import { loadSettings } from '../store.ts';

/** All that a reader can change on the options page; each rejects if it was not stored. */
export interface Actions {
  choose(site: string, change: SitePatch): Promise<void>;
  chooseForAll(change: SitePatch): Promise<void>;
  apply(wanted: Kept): Promise<void>;
  history(wish: HistoryWish): Promise<void>;
}

export function createActions(api: Browser): Actions {
  const background = toBackground(api);
  const loadBase = async () => parseBase((await api.storage.local.get(baseKey))[baseKey]);
  return {
    // What storage says now is the truth: a background that could not store it says nothing.
    choose: async (site, change) => {
      const { id: tab = 0, incognito = false } = (await api.tabs.getCurrent()) ?? {};
      await background('patch', { site, change, tab });
      const settings = await loadSettings(api.storage, site, incognito);
      const base = await loadBase();
      const fields = Object.keys(change) as Field[];
      if (fields.some(field => settings[field] !== (change[field] ?? base[field])))
        throw new Error(`The settings of ${site} were not stored.`);
    },
    chooseForAll: async change => {
      await background('patchAll', change);
      const base = await loadBase();
      const fields = Object.keys(change) as Field[];
      if (fields.some(field => base[field] !== (change[field] ?? defaults[field])))
        throw new Error('The settings of all sites were not stored.');
    },
    apply: async wanted => {
      await background('restore', wanted);
      const { sites } = await loadKept(api.storage.local);
      for (const [site, difference] of Object.entries(wanted.sites))
        if (Object.keys(sites[site] ?? {}).length !== Object.keys(difference).length)
          throw new Error(`The settings of ${site} were not stored.`);
    },
    history: async wish => {
      await background('history', wish);
    },
  };
}
