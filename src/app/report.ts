import type { Author, Group, Tally } from '../core/report.ts';
import { levels, type Reason, reasons } from '../core/verdict.ts';
import type { PageCounts, PageReport } from '../page/clean.ts';
import type { LevelCounts } from '../page/levels.ts';
import { isCount, isRecord } from './record.ts';
import { isFingerprint } from './settings.ts';

/*
 * What a frame tells of itself, checked where it comes in: a page cannot forge it, but a content
 * script of another version may still stand in a page, and tell it in another shape.
 */

/** What stands in a frame: its comments, that it is still looking, or that it has found none. */
export type FrameAnswer = PageReport | 'reading' | 'none';

/** What a frame reads and hides, and how much there would be to read of what is hidden. */
export interface Counts extends PageCounts, Tally {
  /** Comments by fingerprint, of the texts that the reader chose never or always to hide. */
  readonly met: Readonly<Record<string, number>>;
}

export function parseCounts(value: unknown): Counts | undefined {
  if (!isRecord(value) || !isPageCounts(value)) return undefined;
  const { read, copies, hidden, weight } = value;
  const byReason = parseReasons(value.reasons);
  return isCount(weight) && byReason && isMet(value.met)
    ? { read, copies, hidden, weight, reasons: byReason, met: value.met }
    : undefined;
}

export function parseLevels(value: unknown): LevelCounts | null | undefined {
  if (value === null) return null;
  if (!isRecord(value) || !levels.every(level => isCount(value[level]))) return undefined;
  return Object.fromEntries(levels.map(level => [level, value[level]])) as unknown as LevelCounts;
}

export function parseAnswer(value: unknown): FrameAnswer | undefined {
  if (value === 'reading' || value === 'none') return value;
  if (!isRecord(value) || !isPageCounts(value)) return undefined;
  const { read, copies, hidden, showsAll, ceiling, finder, weight, groups } = value;
  const byReason = parseReasons(value.reasons);
  if (
    typeof showsAll !== 'boolean' ||
    typeof ceiling !== 'boolean' ||
    typeof finder !== 'string' ||
    !byReason ||
    !isCount(weight)
  )
    return undefined;
  if (!Array.isArray(groups) || !groups.every(isGroup)) return undefined;
  return { read, copies, hidden, showsAll, ceiling, finder, weight, reasons: byReason, groups };
}

function isMet(value: unknown): value is Counts['met'] {
  return (
    isRecord(value) &&
    Object.entries(value).every(([name, times]) => isFingerprint(name) && isCount(times))
  );
}

function isPageCounts(
  value: Record<string, unknown>,
): value is Record<string, unknown> & PageCounts {
  return isCount(value.read) && isCount(value.copies) && isCount(value.hidden);
}

function parseReasons(value: unknown): Partial<Record<Reason, number>> | undefined {
  if (!isRecord(value)) return undefined;
  const known = reasons.filter(reason => value[reason] !== undefined);
  if (!known.every(reason => isCount(value[reason]))) return undefined;
  return Object.fromEntries(known.map(reason => [reason, value[reason]]));
}

function isGroup(value: unknown): value is Group {
  if (!isRecord(value)) return false;
  const { original, snippet, copies, authors } = value;
  return (
    typeof original === 'string' &&
    typeof snippet === 'string' &&
    Array.isArray(copies) &&
    copies.every(isCopy) &&
    Array.isArray(authors) &&
    authors.every(isAuthor)
  );
}

function isCopy(value: unknown): value is Group['copies'][number] {
  return (
    isRecord(value) &&
    typeof value.key === 'string' &&
    reasons.some(reason => reason === value.reason)
  );
}

function isAuthor(value: unknown): value is Author {
  return isRecord(value) && typeof value.name === 'string' && isCount(value.comments);
}
