import { levels, type VerdictSettings } from '../core/verdict.ts';
import { defaultLookSettings, looks, prints } from '../page/look.ts';
import { isRecord } from './record.ts';
import { isNot, isRules } from './taught.ts';

/** What a reader can set for a site. Values are the defaults. */
export const defaults = {
  on: true,
  level: 'near' as VerdictSettings['level'],
  fromCopy: 1,
  authors: 'anyone' as VerdictSettings['authors'],
  shortReplies: 'siblings' as VerdictSettings['shortReplies'],
  original: 'first' as VerdictSettings['original'],
  placeholders: true,
  ...defaultLookSettings,
  /** Fingerprints of texts never to hide, between spaces: one string, compared like any field. */
  never: '',
  /** Fingerprints of texts to hide always, likewise. */
  always: '',
  /** Where comments are, as the reader taught it; see `taught.ts`. */
  rules: '',
  /** What is no comment, likewise. */
  not: '',
};
export type SiteSettings = typeof defaults;
export type Field = keyof SiteSettings;

/** Fields to set; null puts one back to its default. */
export type SitePatch = { readonly [F in Field]?: SiteSettings[F] | null };

/** The values that a field can have, in the order in which a reader is shown them. */
export const choices = {
  level: levels,
  fromCopy: [1, 2, 3, 5],
  authors: ['anyone', 'same'],
  shortReplies: ['siblings', 'page', 'never'],
  original: ['first', 'oldest', 'most liked'],
  look: looks,
  print: prints,
} as const satisfies { readonly [F in Field]?: readonly SiteSettings[F][] };

const isSwitch = (value: unknown): value is boolean => typeof value === 'boolean';
const oneOf =
  <T>(values: readonly T[]) =>
  (value: unknown): value is T =>
    values.some(one => one === value);

const valid: { readonly [F in Field]: (value: unknown) => value is SiteSettings[F] } = {
  on: isSwitch,
  level: oneOf(choices.level),
  fromCopy: oneOf<number>(choices.fromCopy),
  authors: oneOf(choices.authors),
  shortReplies: oneOf(choices.shortReplies),
  original: oneOf(choices.original),
  placeholders: isSwitch,
  look: oneOf(choices.look),
  print: oneOf(choices.print),
  never: isList,
  always: isList,
  rules: isRules,
  not: isNot,
};
export const fields = Object.keys(defaults) as Field[];
/** What is set for one site alone, since it speaks of that site's comments. */
const ownFields: readonly Field[] = ['never', 'always', 'rules', 'not'];
export const commonFields = fields.filter(field => !ownFields.includes(field));

/** Version of what is stored; a newer one is read as well as can be and never written over. */
export const schemaVersion = 1;
export const versionKey = 'version';

/** Storage key of what the reader set for all sites, as far as it differs from the defaults. */
export const baseKey = 'defaults';

/** Storage key of a site: a prefix keeps a host like `__proto__` or `version` harmless. */
export function storageKey(site: string): string {
  return `site:${site}`;
}

/** Settings that hold where a site has none of its own, from what is stored for all sites. */
export function parseBase(stored: unknown): SiteSettings {
  return { ...defaults, ...pickValid(stored, commonFields) };
}

/** Reads stored settings of a site, whatever they are; what is invalid falls back to `base`. */
export function parseSettings(stored: unknown, base: SiteSettings = defaults): SiteSettings {
  return { ...base, ...pickValid(stored) };
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
 * What to store after `patch`: only what differs from `base`, and fields of other versions as
 * they were. Null when nothing is left to store.
 */
export function applyPatch(
  stored: unknown,
  patch: SitePatch,
  base: SiteSettings = defaults,
): Record<string, unknown> | null {
  const next: Record<string, unknown> = isRecord(stored) ? { ...stored } : {};
  const wanted = { ...pickValid(stored), ...patch };
  for (const field of fields) {
    const value = wanted[field] ?? base[field];
    if (value === base[field]) delete next[field];
    else next[field] = value;
  }
  return Object.keys(next).length === 0 ? null : next;
}

/** What differs from `base`, of stored settings, as far as it is valid. */
export function differenceOf(stored: unknown, base: SiteSettings): Partial<SiteSettings> {
  const differing = Object.entries(pickValid(stored)).filter(
    ([field, value]) => value !== base[field as Field],
  );
  return Object.fromEntries(differing);
}

function pickValid(stored: unknown, wanted: readonly Field[] = fields): Partial<SiteSettings> {
  if (!isRecord(stored)) return {};
  const kept = wanted.filter(field => Object.hasOwn(stored, field) && valid[field](stored[field]));
  return Object.fromEntries(kept.map(field => [field, stored[field]]));
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
  /** Characters of the text. */
  readonly length: number;
}

/** The patch by which a choice is made, on a site with these settings. */
export function patchFor(
  { never, always }: SiteSettings,
  { fingerprint, to }: Omit<Choice, 'length'>,
): SitePatch {
  const change = (list: string, isIn: boolean) =>
    [...readList(list).filter(other => other !== fingerprint), ...(isIn ? [fingerprint] : [])]
      .slice(-listBound)
      .join(' ');
  return { never: change(never, to === 'never'), always: change(always, to === 'always') };
}
