import type { Browser } from 'webextension-polyfill';
import { toBackground } from '../messages.ts';
import type { SitePatch } from '../settings.ts';
import type { SiteChange } from './backup.ts';
import { patchTo } from './sites.ts';

/** All that a reader can change on the options page; each rejects if nobody stored it. */
export interface Actions {
  choose(site: string, change: SitePatch): Promise<void>;
  apply(changes: readonly SiteChange[]): Promise<void>;
}

export function createActions(api: Browser): Actions {
  const choose = async (site: string, change: SitePatch) => {
    const tab = (await api.tabs.getCurrent())?.id ?? 0;
    await toBackground(api)('patch', { site, change, tab });
  };
  return {
    choose,
    apply: async changes => {
      for (const { site, after } of changes) await choose(site, patchTo(after));
    },
  };
}
