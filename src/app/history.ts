import type { Storage } from 'webextension-polyfill';
import type { Tally } from '../core/report.ts';
import { type Reason, reasons } from '../core/verdict.ts';
import { isCount, isRecord } from './record.ts';
import { isSite } from './site.ts';

/*
 * The copies that were hidden, by day, site and reason: counts, no text and no address of a page.
 * One storage key a day, so that little is written at a time.
 */

/** What was hidden on each site on one day. */
export type Day = Readonly<Record<string, Tally>>;

/** Days that are kept, today included. */
export const daysKept = 90;
const prefix = 'history:';
/** Storage key that says that the reader wants no history; true or absent. */
export const noHistoryKey = 'noHistory';
/** Sites of one day; what is hidden on further ones is not written down. */
const sitesBound = 500;

/** Storage key of a day. */
export const dayKey = (day: string) => `${prefix}${day}`;
export const isDayKey = (key: string) => key.startsWith(prefix) && isDay(key.slice(prefix.length));
export const dayOfKey = (key: string) => key.slice(prefix.length);

/** The reader's own day of a time, as YYYY-MM-DD. */
export function dayOf(time: Date): string {
  const part = (value: number, length: number) => String(value).padStart(length, '0');
  return `${part(time.getFullYear(), 4)}-${part(time.getMonth() + 1, 2)}-${part(time.getDate(), 2)}`;
}

export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = new Date(`${value}T00:00:00Z`);
  return Number.isFinite(time.getTime()) && time.toISOString().startsWith(value);
}

/** Reads a stored day as far as it is valid. */
export function parseDay(stored: unknown): Day {
  if (!isRecord(stored)) return {};
  const sites = Object.entries(stored).flatMap(([site, value]) => {
    const tally = isSite(site) ? parseTally(value) : null;
    return tally ? [[site, tally] as const] : [];
  });
  return Object.fromEntries(sites.slice(0, sitesBound));
}

/** A day of a file, or null if anything in it is not valid. */
export function readDay(value: unknown): Day | null {
  const day = parseDay(value);
  return isRecord(value) && Object.keys(day).length === Object.keys(value).length ? day : null;
}

function parseTally(value: unknown): Tally | null {
  if (!isRecord(value) || !isCount(value.weight) || !isRecord(value.reasons)) return null;
  const counts = value.reasons;
  const known = reasons.filter(reason => counts[reason] !== undefined);
  if (known.length !== Object.keys(counts).length) return null;
  if (!known.every(reason => isCount(counts[reason]))) return null;
  return { weight: value.weight, reasons: pick(counts as Tally['reasons'], known) };
}

const pick = (counts: Tally['reasons'], known: readonly Reason[]): Tally['reasons'] =>
  Object.fromEntries(known.map(reason => [reason, counts[reason]]));

export const nothing: Tally = { reasons: {}, weight: 0 };

export function copiesOf({ reasons: counts }: Tally): number {
  return Object.values(counts).reduce((sum, copies) => sum + copies, 0);
}

export function add(a: Tally, b: Tally): Tally {
  const sum: Partial<Record<Reason, number>> = { ...a.reasons };
  for (const reason of reasons)
    if (b.reasons[reason]) sum[reason] = (sum[reason] ?? 0) + b.reasons[reason];
  return { reasons: sum, weight: a.weight + b.weight };
}

/**
 * What a frame hides `now` beyond the most that it ever hid (`before`); null if nothing. A copy
 * that is shown and hidden again counts once.
 */
export function gainOver(before: Tally, now: Tally): Tally | null {
  let left = copiesOf(now) - copiesOf(before);
  if (left <= 0) return null;
  const gain: Partial<Record<Reason, number>> = {};
  for (const reason of reasons) {
    const more = (now.reasons[reason] ?? 0) - (before.reasons[reason] ?? 0);
    const taken = Math.min(Math.max(more, 0), left);
    if (taken > 0) gain[reason] = taken;
    left -= taken;
  }
  return { reasons: gain, weight: Math.max(now.weight - before.weight, 0) };
}

/** Adds to a site's count of today, and forgets the days that are over. */
export async function remember(
  local: Storage.StorageArea,
  site: string,
  gain: Tally,
  now: Date,
): Promise<void> {
  const key = dayKey(dayOf(now));
  const stored = await local.get([key, noHistoryKey]);
  if (stored[noHistoryKey] === true) return;
  const day = parseDay(stored[key]);
  if (!Object.hasOwn(day, site) && Object.keys(day).length >= sitesBound) return;
  const before = Object.hasOwn(day, site) ? (day[site] ?? nothing) : nothing;
  await local.set({ [key]: { ...day, [site]: add(before, gain) } });
  if (stored[key] === undefined) await forgetOld(local, now);
}

/** Copies hidden on all sites in the last `days`, today included. */
export async function copiesInLast(
  days: number,
  local: Storage.StorageArea,
  now: Date,
): Promise<number> {
  const keys = lastDays(days, now).map(dayKey);
  const stored = await local.get(keys);
  return keys
    .flatMap(key => Object.values(parseDay(stored[key])))
    .reduce((sum, tally) => sum + copiesOf(tally), 0);
}

/** The days that end with today, the earliest first. */
export function lastDays(days: number, today: Date): string[] {
  return Array.from({ length: days }, (_, place) => {
    const day = new Date(today);
    day.setDate(day.getDate() - days + 1 + place);
    return dayOf(day);
  });
}

async function forgetOld(local: Storage.StorageArea, now: Date): Promise<void> {
  const [first = ''] = lastDays(daysKept, now);
  const keys = Object.keys(await local.get(null)).filter(isDayKey);
  await local.remove(keys.filter(key => dayOfKey(key) < first));
}

export async function forgetHistory(local: Storage.StorageArea): Promise<void> {
  await local.remove(Object.keys(await local.get(null)).filter(isDayKey));
}

/** Wants a history or not; none is wanted means that none is left. */
export async function keepHistory(local: Storage.StorageArea, keep: boolean): Promise<void> {
  if (keep) {
    await local.remove(noHistoryKey);
  } else {
    await local.set({ [noHistoryKey]: true });
    await forgetHistory(local);
  }
}
