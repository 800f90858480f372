import type { Storage } from 'webextension-polyfill';
import {
  applyPatch,
  parsePatch,
  parseSettings,
  type SitePatch,
  type SiteSettings,
  schemaVersion,
  storageKey,
  versionKey,
} from './settings.ts';

/** Where settings are kept; the background alone writes there. */
export type Areas = Pick<Storage.Static, 'local' | 'session'>;

/** Key in `storage.session`, which is memory, of what was chosen for a site in private windows. */
export function unstoredKey(site: string): string {
  return `${unstoredPrefix}${site}`;
}
const unstoredPrefix = 'unstored:';

/** Forgets what private windows chose: the last one is closed. */
export async function forgetUnstored(session: Storage.StorageArea): Promise<void> {
  const keys = Object.keys(await session.get(null));
  await session.remove(keys.filter(key => key.startsWith(unstoredPrefix)));
}

export async function loadSettings(
  areas: Areas,
  site: string,
  incognito: boolean,
): Promise<SiteSettings> {
  const key = storageKey(site);
  const stored = await areas.local.get(key).catch((): Record<string, unknown> => ({}));
  const unstored = incognito ? await loadUnstored(areas.session, site) : {};
  return { ...parseSettings(stored[key]), ...unstored };
}

/** What a private window chose for a site, while the browser runs. */
export async function loadUnstored(
  session: Storage.StorageArea,
  site: string,
): Promise<Partial<SiteSettings>> {
  const key = unstoredKey(site);
  return (parsePatch((await session.get(key))[key]) ?? {}) as Partial<SiteSettings>;
}

/** @throws {Error} if a newer version of the extension wrote the storage: it must not be lost. */
export async function storePatch(
  local: Storage.StorageArea,
  site: string,
  change: SitePatch,
): Promise<void> {
  const key = storageKey(site);
  const stored = await local.get([key, versionKey]);
  const version = stored[versionKey];
  if (typeof version === 'number' && version > schemaVersion) {
    throw new Error(`Settings of version ${version} are newer than ${schemaVersion}.`);
  }
  const next = applyPatch(stored[key], change);
  if (next) await local.set({ [key]: next, [versionKey]: schemaVersion });
  else await local.remove(key);
}

/** Keeps a private window's choice in memory; answers with all that was chosen for the site. */
export async function keepUnstored(
  session: Storage.StorageArea,
  site: string,
  change: SitePatch,
): Promise<Partial<SiteSettings>> {
  const chosen: Record<string, unknown> = { ...(await loadUnstored(session, site)) };
  const fallbacks = parseSettings(undefined);
  for (const field of Object.keys(change) as (keyof SitePatch)[]) {
    chosen[field] = change[field] ?? fallbacks[field];
  }
  await session.set({ [unstoredKey(site)]: chosen });
  return chosen as Partial<SiteSettings>;
}
