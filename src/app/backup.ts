import type { Storage } from 'webextension-polyfill';
import { type Day, dayKey, dayOfKey, isDay, isDayKey, parseDay, readDay } from './history.ts';
import { isRecord } from './record.ts';
import {
  applyPatch,
  baseKey,
  commonFields,
  defaults,
  differenceOf,
  fields,
  parseBase,
  parsePatch,
  type SitePatch,
  type SiteSettings,
  schemaVersion,
  storageKey,
  versionKey,
} from './settings.ts';
import { isSite } from './site.ts';
import { keepNewer } from './store.ts';
import {
  isTextsKey,
  parseTexts,
  readTexts,
  siteOfTextsKey,
  type Texts,
  textsKey,
} from './texts.ts';

/** Settings that differ from what holds elsewhere. */
export type Difference = Partial<SiteSettings>;

/**
 * All that is kept, or the part of it that a file or a change names. What is empty stands for
 * nothing kept.
 */
export interface Kept {
  /** What is set for all sites, as it differs from the defaults; absent where it is not named. */
  readonly all?: Difference;
  /** By site, as they differ from what holds for all sites. */
  readonly sites: Readonly<Record<string, Difference>>;
  readonly texts: Readonly<Record<string, Texts>>;
  /** By day. */
  readonly history: Readonly<Record<string, Day>>;
}

const sitePrefix = storageKey('');

/** Rejects where the browser cannot read its storage. */
export async function loadKept(local: Storage.StorageArea): Promise<Required<Kept>> {
  const stored = await local.get(null);
  const base = parseBase(stored[baseKey]);
  const entries = Object.entries(stored).sort(([a], [b]) => (a < b ? -1 : 1));
  const sites = entries
    .filter(([key]) => key.startsWith(sitePrefix) && isSite(key.slice(sitePrefix.length)))
    .map(([key, value]) => [key.slice(sitePrefix.length), differenceOf(value, base)] as const);
  const texts = entries
    .filter(([key]) => isTextsKey(key) && isSite(siteOfTextsKey(key)))
    .map(([key, value]) => [siteOfTextsKey(key), parseTexts(value)] as const);
  const history = entries
    .filter(([key]) => isDayKey(key))
    .map(([key, value]) => [dayOfKey(key), parseDay(value)] as const);
  return {
    all: differenceOf(base, defaults),
    sites: withoutEmpty(sites),
    texts: withoutEmpty(texts),
    history: withoutEmpty(history),
  };
}

function withoutEmpty<T extends object>(entries: readonly (readonly [string, T])[]) {
  return Object.fromEntries(entries.filter(([, value]) => Object.keys(value).length > 0));
}

/**
 * Stores exactly what `wanted` names, in one go.
 * @throws {Error} if a newer version of the extension wrote the storage
 */
export async function storeAll(local: Storage.StorageArea, wanted: Kept): Promise<void> {
  const stored = await local.get(null);
  keepNewer(stored[versionKey]);
  const next = new Map<string, object | null>();
  if (wanted.all) next.set(baseKey, applyPatch(stored[baseKey], patchTo(wanted.all, commonFields)));
  const base = parseBase(next.has(baseKey) ? next.get(baseKey) : stored[baseKey]);
  for (const [site, difference] of Object.entries(wanted.sites)) {
    const key = storageKey(site);
    next.set(key, applyPatch(stored[key], patchTo(difference, fields), base));
  }
  for (const [site, texts] of Object.entries(wanted.texts)) next.set(textsKey(site), texts);
  for (const [day, sites] of Object.entries(wanted.history)) next.set(dayKey(day), sites);
  const isKept = (value: object | null) => value !== null && Object.keys(value).length > 0;
  const kept = [...next].filter(([, value]) => isKept(value));
  await local.set({ ...Object.fromEntries(kept), [versionKey]: schemaVersion });
  await local.remove([...next].filter(([, value]) => !isKept(value)).map(([key]) => key));
}

/** The patch after which `fields` are exactly `difference`, whatever they were before. */
export function patchTo(difference: Difference, of: readonly (keyof SiteSettings)[]): SitePatch {
  return Object.fromEntries(of.map(field => [field, difference[field] ?? null]));
}

/** What comes in by message or file, or null if anything in it is not valid. */
export function readKept(value: unknown): Kept | null {
  if (!isRecord(value)) return null;
  const { all, sites, texts = {}, history = {} } = value;
  const base = all === undefined ? undefined : readDifference(all, commonFields);
  const bySite = readEach(sites, isSite, difference => readDifference(difference, fields));
  const byText = readEach(texts, isSite, readTexts);
  const byDay = readEach(history, isDay, readDay);
  if (base === null || !bySite || !byText || !byDay) return null;
  return { ...(base && { all: base }), sites: bySite, texts: byText, history: byDay };
}

function readEach<T>(
  value: unknown,
  isName: (name: string) => boolean,
  read: (one: unknown) => T | null,
): Record<string, T> | null {
  if (!isRecord(value)) return null;
  const entries: [string, T][] = [];
  for (const [name, one] of Object.entries(value)) {
    const got = isName(name) ? read(one) : null;
    if (got === null) return null;
    entries.push([name, got]);
  }
  return Object.fromEntries(entries);
}

/** Null for a field is its default: nothing that differs. */
function readDifference(value: unknown, allowed: readonly string[]): Difference | null {
  const patch = parsePatch(value);
  if (patch === null || !Object.keys(patch).every(field => allowed.includes(field))) return null;
  return Object.fromEntries(Object.entries(patch).filter(([, set]) => set !== null));
}
