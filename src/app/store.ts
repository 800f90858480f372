import type { Storage } from 'webextension-polyfill';
import { inTime } from './in-time.ts';
import {
  applyPatch,
  baseKey,
  defaults,
  parseBase,
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

/** Settings of a site, and whether a newer version of the extension wrote them. */
export interface Settings {
  readonly settings: SiteSettings;
  readonly newer: boolean;
}

/**
 * Settings that apply to a site; in a private window with what was chosen there on top.
 * Rejects where the browser cannot read its storage, or not in time.
 */
export async function readSettings(
  { local, session }: Areas,
  site: string,
  incognito: boolean,
): Promise<Settings> {
  const key = storageKey(site);
  const stored = await inTime(local.get([key, baseKey, versionKey]));
  const unstored = incognito ? await loadUnstored(session, site) : {};
  return {
    settings: { ...parseSettings(stored[key], parseBase(stored[baseKey])), ...unstored },
    newer: isNewer(stored[versionKey]),
  };
}

/** As `readSettings`; where storage does not answer, the defaults hold. */
export async function loadSettings(
  areas: Areas,
  site: string,
  incognito: boolean,
): Promise<SiteSettings> {
  const read = await readSettings(areas, site, incognito).catch(() => null);
  if (read) return read.settings;
  return { ...defaults, ...(incognito ? await loadUnstored(areas.session, site) : {}) };
}

/** What a private window chose for a site, while the browser runs. */
export async function loadUnstored(
  session: Storage.StorageArea,
  site: string,
): Promise<Partial<SiteSettings>> {
  const key = unstoredKey(site);
  return (parsePatch((await session.get(key))[key]) ?? {}) as Partial<SiteSettings>;
}

/**
 * Changes what is stored for a site, or with null for all sites.
 * @throws {Error} if a newer version of the extension wrote the storage: it must not be lost.
 */
export async function storePatch(
  local: Storage.StorageArea,
  site: string | null,
  change: SitePatch,
): Promise<void> {
  const key = site === null ? baseKey : storageKey(site);
  const stored = await local.get([key, baseKey, versionKey]);
  keepNewer(stored[versionKey]);
  const base = site === null ? defaults : parseBase(stored[baseKey]);
  const next = applyPatch(stored[key], change, base);
  if (next) await local.set({ [key]: next, [versionKey]: schemaVersion });
  else await local.remove(key);
}

/** @throws {Error} if a newer version of the extension wrote the storage. */
export function keepNewer(version: unknown): void {
  if (isNewer(version))
    throw new Error(`Settings of version ${version} are newer than ${schemaVersion}.`);
}

function isNewer(version: unknown): boolean {
  return typeof version === 'number' && version > schemaVersion;
}

/** Keeps a private window's choice in memory; answers with all that was chosen for the site. */
export async function keepUnstored(
  { local, session }: Areas,
  site: string,
  change: SitePatch,
): Promise<Partial<SiteSettings>> {
  const chosen: Record<string, unknown> = { ...(await loadUnstored(session, site)) };
  const stored = await local.get(baseKey).catch((): Record<string, unknown> => ({}));
  const base = parseBase(stored[baseKey]);
  for (const field of Object.keys(change) as (keyof SitePatch)[]) {
    chosen[field] = change[field] ?? base[field];
  }
  await session.set({ [unstoredKey(site)]: chosen });
  return chosen as Partial<SiteSettings>;
}
