import { levels } from '../core/verdict.ts';
import { defaultLookSettings, looks, prints } from '../page/look.ts';

/** What a reader can set for a site. Values are the defaults. */
export const defaults = {
  on: true,
  level: 'near' as (typeof levels)[number],
  /** How copies look, and whether what is printed is the page as it looks or every comment. */
  ...defaultLookSettings,
  /** Fingerprints of texts never to hide, between spaces: one string, compared like any field. */
  never: '',
  /** Fingerprints of texts to hide always, likewise. */
  always: '',
};
export type SiteSettings = typeof defaults;
export type Field = keyof SiteSettings;

/** Fields to set; null puts one back to its default. */
export type SitePatch = { readonly [F in Field]?: SiteSettings[F] | null };

const valid: { readonly [F in Field]: (value: unknown) => value is SiteSettings[F] } = {
  on: (value): value is boolean => typeof value === 'boolean',
  level: (value): value is SiteSettings['level'] => levels.some(level => level === value),
  look: (value): value is SiteSettings['look'] => looks.some(look => look === value),
  print: (value): value is SiteSettings['print'] => prints.some(print => print === value),
  never: isList,
  always: isList,
};
const fields = Object.keys(defaults) as Field[];

/** Version of what is stored; a newer one is read as well as can be and never written over. */
export const schemaVersion = 1;
export const versionKey = 'version';

/** Storage key of a site: a prefix keeps a host like `__proto__` or `version` harmless. */
export function storageKey(site: string): string {
  return `site:${site}`;
}

/** Reads stored settings of a site, whatever they are; what is invalid falls back to its default. */
export function parseSettings(stored: unknown): SiteSettings {
  return { ...defaults, ...pickValid(stored) };
}

/** A patch as far as it is valid; null when it is none at all. */
export function parsePatch(value: unknown): SitePatch | null {
  if (!isRecord(value)) return null;
  const known = fields.filter(field => Object.hasOwn(value, field));
  if (known.length !== Object.keys(value).length) return null;
  if (!known.every(field => value[field] === null || valid[field](value[field]))) return null;
  return Object.fromEntries(known.map(field => [field, value[field]])) as SitePatch;
}

/**
 * What to store after `patch`: only what differs from the defaults, and fields of other
 * versions as they were. Null when nothing is left to store.
 */
export function applyPatch(stored: unknown, patch: SitePatch): Record<string, unknown> | null {
  const next: Record<string, unknown> = isRecord(stored) ? { ...stored } : {};
  const wanted = { ...pickValid(stored), ...patch };
  for (const field of fields) {
    const value = wanted[field] ?? defaults[field];
    if (value === defaults[field]) delete next[field];
    else next[field] = value;
  }
  return Object.keys(next).length === 0 ? null : next;
}

function pickValid(stored: unknown): Partial<SiteSettings> {
  if (!isRecord(stored)) return {};
  const kept = fields.filter(field => Object.hasOwn(stored, field) && valid[field](stored[field]));
  return Object.fromEntries(kept.map(field => [field, stored[field]]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Texts one can choose for on one site, either way; the oldest choices go first. */
const listBound = 500;
const longestFingerprint = 40;

export function isFingerprint(value: unknown): value is string {
  return (
    typeof value === 'string' && value.length <= longestFingerprint && /^[\da-z-]+$/.test(value)
  );
}

function isList(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > listBound * (longestFingerprint + 1))
    return false;
  const listed = readList(value);
  return listed.length <= listBound && listed.every(isFingerprint) && listed.join(' ') === value;
}

export function readList(list: string): string[] {
  return list === '' ? [] : list.split(' ');
}

/** What the reader chose for a text; null puts it back among all others. */
export interface Choice {
  readonly fingerprint: string;
  readonly to: 'never' | 'always' | null;
}

/** The patch by which a choice is made, on a site with these settings. */
export function patchFor({ never, always }: SiteSettings, { fingerprint, to }: Choice): SitePatch {
  const change = (list: string, isIn: boolean) =>
    [...readList(list).filter(other => other !== fingerprint), ...(isIn ? [fingerprint] : [])]
      .slice(-listBound)
      .join(' ');
  return { never: change(never, to === 'never'), always: change(always, to === 'always') };
}
