import { isRecord } from '../record.ts';
import { defaults, parsePatch, schemaVersion } from '../settings.ts';
import { isSite } from '../site.ts';
import { type Difference, isSame, type Sites } from './sites.ts';

/*
 * A file of settings: { "unecho": version, "sites": { host: what differs from the defaults } }.
 * It is taken as a whole or not at all.
 */

/** Far more than thousands of sites need. */
export const largestBytes = 1_000_000;

export type Refusal = 'too large' | 'no settings' | 'newer' | 'damaged';
export type Reading = { readonly sites: Sites } | { readonly refusal: Refusal };

export function writeBackup(sites: Sites): string {
  return `${JSON.stringify({ unecho: schemaVersion, sites: Object.fromEntries(sites) }, null, 2)}\n`;
}

/** Reads a file's text, whatever it is. */
export function readBackup(text: string): Reading {
  if (text.length > largestBytes) return { refusal: 'too large' };
  const file = parse(text);
  if (!isRecord(file) || typeof file.unecho !== 'number') return { refusal: 'no settings' };
  if (file.unecho > schemaVersion) return { refusal: 'newer' };
  if (file.unecho !== schemaVersion || !isRecord(file.sites)) return { refusal: 'damaged' };
  const sites = new Map<string, Difference>();
  for (const [site, value] of Object.entries(file.sites)) {
    const difference = readDifference(value);
    if (!isSite(site) || difference === null) return { refusal: 'damaged' };
    sites.set(site, difference);
  }
  return { sites };
}

function readDifference(value: unknown): Difference | null {
  const patch = parsePatch(value);
  if (patch === null) return null;
  return Object.fromEntries(
    Object.entries(patch).filter(([field, set]) => set !== null && set !== Object(defaults)[field]),
  );
}

/** One site that an import changes. */
export interface SiteChange {
  readonly site: string;
  readonly before: Difference;
  readonly after: Difference;
}

/** What taking in `file` changes; sites it does not name stay as they are. */
export function planImport(current: Sites, file: Sites): SiteChange[] {
  return [...file]
    .map(([site, after]) => ({ site, before: current.get(site) ?? {}, after }))
    .filter(({ before, after }) => !isSame(before, after));
}

/** What takes the changes back. */
export function undo(changes: readonly SiteChange[]): SiteChange[] {
  return changes.map(({ site, before, after }) => ({ site, before: after, after: before }));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
