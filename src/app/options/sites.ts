import type { Storage } from 'webextension-polyfill';
import {
  defaults,
  type Field,
  parsePatch,
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
const fields = Object.keys(defaults) as Field[];

/** Rejects where the browser cannot read its storage. */
export async function readSites(local: Storage.StorageArea): Promise<Sites> {
  const stored = Object.entries(await local.get(null));
  return new Map(
    stored
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => [key.slice(prefix.length), differenceOf(value)] as const)
      .filter(([site, difference]) => isSite(site) && Object.keys(difference).length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The valid fields of stored settings that are not the default. */
function differenceOf(value: unknown): Difference {
  return Object.fromEntries(
    Object.entries(Object(value)).filter(
      ([field, set]) =>
        parsePatch({ [field]: set }) !== null && set !== null && set !== Object(defaults)[field],
    ),
  );
}

/** The patch after which a site has exactly `difference`, whatever it had before. */
export function patchTo(difference: Difference): SitePatch {
  return Object.fromEntries(fields.map(field => [field, difference[field] ?? null]));
}

export function isSame(a: Difference, b: Difference): boolean {
  return fields.every(field => a[field] === b[field]);
}
