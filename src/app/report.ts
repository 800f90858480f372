import type { Author, Group, Tally } from '../core/report.ts';
import { levels, type Reason, reasons } from '../core/verdict.ts';
import type { PageCounts, PageReport } from '../page/cleaning.ts';
import type { LevelCounts } from '../page/levels.ts';
import { isCount, isRecord } from './record.ts';
import { isFingerprint } from './settings.ts';

/*
 * What a frame tells of itself, checked where it comes in: a page cannot forge it, but a content
 * script of another version may still stand in a page, and tell it in another shape.
 */

/** What stands in a frame: its comments, that it is still looking, or that it has found none. */
export type FrameAnswer = FrameReport | 'reading' | 'none';

/** A report as it is told: of each copy alone nobody asks. */
export interface FrameReport extends Omit<PageReport, 'groups'> {
  /** The first ones, in page order. */
  readonly groups: readonly ToldGroup[];
  /** Of so many. */
  readonly groupCount: number;
}

export interface ToldGroup extends Pick<Group, 'original' | 'snippet' | 'authors'> {
  /** How often the comment stands in the frame, the original included. */
  readonly times: number;
  /** Why its copies are hidden, the surest reason first. */
  readonly reasons: readonly Reason[];
}

/** What is told of `report`, with as many groups as are asked for. */
export function tellReport(report: PageReport, most: number): FrameReport {
  const { groups } = report;
  return { ...report, groups: groups.slice(0, most).map(tellGroup), groupCount: groups.length };
}

function tellGroup({ original, snippet, copies, authors }: Group): ToldGroup {
  const present = new Set(copies.map(({ reason }) => reason));
  return {
    ...{ original, snippet, authors },
    times: copies.length + 1,
    reasons: reasons.filter(reason => present.has(reason)),
  };
}

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
  const { read, copies, hidden, showsAll, ceiling, finder, weight, groups, groupCount } = value;
  const byReason = parseReasons(value.reasons);
  if (
    typeof showsAll !== 'boolean' ||
    typeof ceiling !== 'boolean' ||
    typeof finder !== 'string' ||
    !byReason ||
    !isCount(weight) ||
    !isCount(groupCount)
  )
    return undefined;
  if (!Array.isArray(groups) || !groups.every(isGroup)) return undefined;
  const counts = { read, copies, hidden, weight, reasons: byReason };
  return { ...counts, showsAll, ceiling, finder, groups, groupCount };
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

function isGroup(value: unknown): value is ToldGroup {
  if (!isRecord(value)) return false;
  const { original, snippet, times, authors } = value;
  return (
    typeof original === 'string' &&
    typeof snippet === 'string' &&
    isCount(times) &&
    Array.isArray(value.reasons) &&
    value.reasons.every(isReason) &&
    Array.isArray(authors) &&
    authors.every(isAuthor)
  );
}

function isReason(value: unknown): value is Reason {
  return reasons.some(reason => reason === value);
}

function isAuthor(value: unknown): value is Author {
  return isRecord(value) && typeof value.name === 'string' && isCount(value.comments);
}
