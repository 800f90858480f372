import type { Storage } from 'webextension-polyfill';
import {
  baseKey,
  differenceOf,
  fields,
  parseBase,
  type SitePatch,
  type SiteSettings,
  storageKey,
} from '../settings.ts';
import { isSite } from '../site.ts';

/** What differs from the defaults, for one site. */
export type Difference = Partial<SiteSettings>;
/** Sites with settings of their own, by name. */
export type Sites = ReadonlyMap<string, Difference>;

const prefix = storageKey('');

/** Rejects where the browser cannot read its storage. */
export async function readSites(local: Storage.StorageArea): Promise<Sites> {
  const stored = await local.get(null);
  const base = parseBase(stored[baseKey]);
  return new Map(
    Object.entries(stored)
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => [key.slice(prefix.length), differenceOf(value, base)] as const)
      .filter(([site, difference]) => isSite(site) && Object.keys(difference).length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The patch after which a site has exactly `difference`, whatever it had before. */
export function patchTo(difference: Difference): SitePatch {
  return Object.fromEntries(fields.map(field => [field, difference[field] ?? null]));
}

export function isSame(a: Difference, b: Difference): boolean {
  return fields.every(field => a[field] === b[field]);
}
