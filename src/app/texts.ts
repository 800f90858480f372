import type { Storage } from 'webextension-polyfill';
import { dayOf, isDay } from './history.ts';
import { isCount, isRecord } from './record.ts';
import { type Choice, isFingerprint } from './settings.ts';

/*
 * What is known of the texts that a reader chose never or always to hide, beside their
 * fingerprints in the settings: enough to tell them apart, nothing to read them by.
 */

export interface Text {
  /** When it was chosen, as YYYY-MM-DD. */
  readonly day: string;
  /** Characters, rounded to tens: the exact number could give a known text away. */
  readonly length: number;
  /** How often it stood on a page since. */
  readonly met: number;
}

/** Texts of one site, by fingerprint. */
export type Texts = Readonly<Record<string, Text>>;

const prefix = 'texts:';
/** More fingerprints than the lists of a site can hold. */
const textsBound = 1000;

/** Storage key of the texts of a site. */
export const textsKey = (site: string) => `${prefix}${site}`;
export const isTextsKey = (key: string) => key.startsWith(prefix);
export const siteOfTextsKey = (key: string) => key.slice(prefix.length);

/** Reads what is stored as far as it is valid. */
export function parseTexts(stored: unknown): Texts {
  if (!isRecord(stored)) return {};
  const texts = Object.entries(stored).flatMap(([fingerprint, value]) => {
    const text = isFingerprint(fingerprint) ? parseText(value) : null;
    return text ? [[fingerprint, text] as const] : [];
  });
  return Object.fromEntries(texts.slice(-textsBound));
}

/** Texts of a file, or null if anything in them is not valid. */
export function readTexts(value: unknown): Texts | null {
  const texts = parseTexts(value);
  return isRecord(value) && Object.keys(texts).length === Object.keys(value).length ? texts : null;
}

function parseText(value: unknown): Text | null {
  if (!isRecord(value)) return null;
  const { day, length, met } = value;
  return isDay(day) && isCount(length) && isCount(met) ? { day, length, met } : null;
}

/** Notes a choice; taken back, it is forgotten. */
export async function noteChoice(
  local: Storage.StorageArea,
  site: string,
  { fingerprint, to, length }: Choice,
  now: Date,
): Promise<void> {
  const key = textsKey(site);
  const { [fingerprint]: before, ...others } = parseTexts((await local.get(key))[key]);
  const text = { day: dayOf(now), length: Math.round(length / 10) * 10, met: before?.met ?? 0 };
  await write(local, site, to === null ? others : { ...others, [fingerprint]: text });
}

/** Adds up how often chosen texts were met. */
export async function noteMet(
  local: Storage.StorageArea,
  site: string,
  met: Readonly<Record<string, number>>,
): Promise<void> {
  const key = textsKey(site);
  const texts = parseTexts((await local.get(key))[key]);
  const known = Object.entries(met).flatMap(([fingerprint, times]) => {
    const text = Object.hasOwn(texts, fingerprint) ? texts[fingerprint] : undefined;
    return text ? [[fingerprint, { ...text, met: text.met + times }] as const] : [];
  });
  if (known.length > 0) await write(local, site, { ...texts, ...Object.fromEntries(known) });
}

/** Forgets the texts of a site that stand in none of its lists any more. */
export async function dropTexts(
  local: Storage.StorageArea,
  site: string,
  listed: ReadonlySet<string>,
): Promise<void> {
  const key = textsKey(site);
  const stored = (await local.get(key))[key];
  if (stored === undefined) return;
  const kept = Object.entries(parseTexts(stored)).filter(([fingerprint]) =>
    listed.has(fingerprint),
  );
  await write(local, site, Object.fromEntries(kept));
}

async function write(local: Storage.StorageArea, site: string, texts: Texts): Promise<void> {
  if (Object.keys(texts).length > 0) await local.set({ [textsKey(site)]: texts });
  else await local.remove(textsKey(site));
}
