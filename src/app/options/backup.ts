import type { Difference, Kept } from '../backup.ts';
import { readKept } from '../backup.ts';
import { copiesOf, type Day } from '../history.ts';
import { isRecord } from '../record.ts';
import { defaults, schemaVersion } from '../settings.ts';
import type { Texts } from '../texts.ts';

/*
 * A file of all that is kept: { "unecho": version, "all", "sites", "texts", "history" }, the
 * latter as in `Kept`. It is taken as a whole or not at all.
 */

/** Far more than thousands of sites and a full history need. */
export const largestBytes = 5_000_000;

export type Refusal = 'too large' | 'no settings' | 'newer' | 'damaged';
export type Reading = { readonly kept: Kept } | { readonly refusal: Refusal };

export function writeBackup(kept: Kept): string {
  return `${JSON.stringify({ unecho: schemaVersion, ...kept }, null, 2)}\n`;
}

/** Reads a file's text, whatever it is. */
export function readBackup(text: string): Reading {
  if (text.length > largestBytes) return { refusal: 'too large' };
  const file = parse(text);
  if (!isRecord(file) || typeof file.unecho !== 'number') return { refusal: 'no settings' };
  if (file.unecho > schemaVersion) return { refusal: 'newer' };
  const kept = file.unecho === schemaVersion ? readKept(file) : null;
  return kept ? { kept } : { refusal: 'damaged' };
}

/** What an import changes, and nothing else: as it is, and as it will be. */
export interface Plan {
  readonly before: Kept;
  readonly after: Kept;
}

/**
 * What taking in `file` changes. Settings become those of the file; texts and history, which only
 * ever grow, become what either knows. What the file does not name stays as it is.
 */
export function planImport(current: Required<Kept>, file: Kept): Plan {
  const all = file.all && {
    before: current.all,
    after: drop(file.all, defaults),
  };
  const base = { ...defaults, ...(all?.after ?? current.all) };
  const sites = changed(current.sites, file.sites, (_, wanted) => drop(wanted, base));
  const texts = changed(current.texts, file.texts, uniteTexts);
  const history = changed(current.history, file.history, uniteDays);
  const isOther = all && !isSame(all.before, all.after);
  return {
    before: {
      ...(isOther && { all: all.before }),
      ...{ sites: sites.before, texts: texts.before, history: history.before },
    },
    after: {
      ...(isOther && { all: all.after }),
      ...{ sites: sites.after, texts: texts.after, history: history.after },
    },
  };
}

export function isEmpty({ after }: Plan): boolean {
  const parts = [after.sites, after.texts, after.history];
  return !after.all && parts.every(part => Object.keys(part).length === 0);
}

/** What takes the changes back. */
export const undo = ({ before, after }: Plan): Plan => ({ before: after, after: before });

function drop(difference: Difference, base: object): Difference {
  return Object.fromEntries(
    Object.entries(difference).filter(([field, value]) => value !== Object(base)[field]),
  );
}

function changed<T extends object>(
  current: Readonly<Record<string, T>>,
  file: Readonly<Record<string, T>>,
  unite: (before: T, wanted: T) => T,
) {
  const own = (name: string): T =>
    (Object.hasOwn(current, name) ? current[name] : undefined) ?? ({} as T);
  const entries = Object.entries(file)
    .map(([name, wanted]) => [name, own(name), unite(own(name), wanted)] as const)
    .filter(([, before, after]) => !isSame(before, after));
  return {
    before: Object.fromEntries(entries.map(([name, before]) => [name, before])),
    after: Object.fromEntries(entries.map(([name, , after]) => [name, after])),
  };
}

function uniteTexts(before: Texts, wanted: Texts): Texts {
  const met = (fingerprint: string) =>
    Math.max(before[fingerprint]?.met ?? 0, wanted[fingerprint]?.met ?? 0);
  const all = Object.entries({ ...before, ...wanted });
  return Object.fromEntries(
    all.map(([fingerprint, text]) => [fingerprint, { ...text, met: met(fingerprint) }]),
  );
}

/** The same day is taken in but once: of two counts of a site the greater one holds. */
function uniteDays(before: Day, wanted: Day): Day {
  const sites = Object.entries(wanted).map(([site, tally]) => {
    const known = Object.hasOwn(before, site) ? before[site] : undefined;
    return [site, known && copiesOf(known) >= copiesOf(tally) ? known : tally] as const;
  });
  return { ...before, ...Object.fromEntries(sites) };
}

function isSame(a: object, b: object): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isRecord(part)
      ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1)))
      : part,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
