import type { Browser, Tabs } from 'webextension-polyfill';
import { originOf, siteOf } from '../site.ts';

/** The tab the popup speaks of. */
export interface Place {
  readonly tab: number;
  readonly site: string | null;
  readonly incognito: boolean;
  readonly loading: boolean;
  /**
   * What to ask the browser for, where it withholds access: this site, or all of them where a tab
   * does not tell its address for want of access.
   */
  readonly origins: string[];
}

export async function findPlace(api: Pick<Browser, 'tabs' | 'runtime'>): Promise<Place | null> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined
    ? null
    : placeOf(tab, tab.id, api.runtime.getManifest().host_permissions ?? []);
}

function placeOf(tab: Tabs.Tab, id: number, all: string[]): Place {
  const site = siteOf(tab.url);
  return {
    tab: id,
    site,
    incognito: tab.incognito,
    loading: tab.status === 'loading',
    origins: tab.url !== undefined && site !== null ? [originOf(tab.url)] : all,
  };
}
