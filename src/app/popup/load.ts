import type { Browser, Tabs } from 'webextension-polyfill';
import { parseSettings, type SiteSettings, storageKey } from '../settings.ts';
import { siteOf } from '../site.ts';

/** The tab the popup speaks of. */
export interface Place {
  readonly tab: number;
  readonly site: string | null;
  readonly incognito: boolean;
  readonly loading: boolean;
  /** What to ask the browser for, where it withholds access. */
  readonly origins: string[];
}

export async function findPlace(api: Pick<Browser, 'tabs' | 'runtime'>): Promise<Place | null> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : placeOf(tab, tab.id, api.runtime.getManifest());
}

function placeOf(tab: Tabs.Tab, id: number, manifest: { host_permissions?: string[] }): Place {
  const site = siteOf(tab.url);
  return {
    tab: id,
    site,
    incognito: tab.incognito,
    loading: tab.status === 'loading',
    // A tab we have no access to does not tell its address; then only all sites can be asked for.
    // A pattern names no port: access is by host.
    origins:
      site === null
        ? (manifest.host_permissions ?? [])
        : [`*://${new URL(`http://${site}`).hostname}/*`],
  };
}

/** Key in `storage.session` of what the reader chose for a site in private windows. */
export function unstoredKey(site: string): string {
  return `unstored:${site}`;
}

/** Settings that apply to a site; in a private window with what was chosen there on top. */
export async function loadSettings(
  api: Pick<Browser, 'storage'>,
  site: string,
  incognito: boolean,
): Promise<SiteSettings> {
  const { [storageKey(site)]: stored } = await api.storage.local.get(storageKey(site));
  const settings = parseSettings(stored);
  if (!incognito) return settings;
  const { [unstoredKey(site)]: unstored } = await api.storage.session.get(unstoredKey(site));
  return parseSettings({ ...settings, ...Object(unstored) });
}
