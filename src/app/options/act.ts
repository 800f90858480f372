import type { Browser } from 'webextension-polyfill';
import { toBackground } from '../messages.ts';
import { defaults, type Field, type SitePatch } from '../settings.ts';
import { loadSettings } from '../store.ts';
import type { SiteChange } from './backup.ts';
import { patchTo } from './sites.ts';

/** All that a reader can change on the options page; each rejects if it was not stored. */
export interface Actions {
  choose(site: string, change: SitePatch): Promise<void>;
  apply(changes: readonly SiteChange[]): Promise<void>;
}

export function createActions(api: Browser): Actions {
  const choose = async (site: string, change: SitePatch) => {
    const { id: tab = 0, incognito = false } = (await api.tabs.getCurrent()) ?? {};
    await toBackground(api)('patch', { site, change, tab });
    // What storage says now is the truth: a background that could not store it says nothing.
    const settings = await loadSettings(api.storage, site, incognito);
    const fields = Object.keys(change) as Field[];
    if (fields.some(field => settings[field] !== (change[field] ?? defaults[field])))
      throw new Error(`The settings of ${site} were not stored.`);
  };
  return {
    choose,
    apply: async changes => {
      for (const { site, after } of changes) await choose(site, patchTo(after));
    },
  };
}
