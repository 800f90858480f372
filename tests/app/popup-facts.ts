import { type Facts, nothingKnown } from '../../src/app/popup/model.ts';
import { type FrameReport, tellReport } from '../../src/app/report.ts';
import { defaults } from '../../src/app/settings.ts';
import type { Group } from '../../src/core/report.ts';
import type { Reason } from '../../src/core/verdict.ts';

/** A group whose copies are hidden for `reasons`, one each. */
export function group(original: string, ...reasons: readonly Reason[]): Group {
  return {
    original,
    snippet: `text of ${original}`,
    copies: reasons.map((reason, place) => ({ key: `${original}-${place}`, reason })),
    authors: [],
  };
}

/** What a frame tells of a report that adds up: every copy hidden, unless all are shown. */
export function report(read: number, groups: readonly Group[], showsAll = false): FrameReport {
  const copies = groups.reduce((sum, { copies }) => sum + copies.length, 0);
  const reasons: Partial<Record<Reason, number>> = {};
  for (const { reason } of groups.flatMap(({ copies }) => copies))
    reasons[reason] = (reasons[reason] ?? 0) + 1;
  const whole = {
    read,
    copies,
    hidden: showsAll ? 0 : copies,
    showsAll,
    ceiling: false,
    finder: 'structure',
    reasons,
    weight: 500 * copies,
    groups,
  };
  return tellReport(whole, groups.length);
}

/** What is known of an ordinary page once everything has answered, with changes. */
export function facts(change: Partial<Facts> = {}): Facts {
  return {
    ...nothingKnown,
    found: true,
    site: 'news.example',
    access: true,
    settings: defaults,
    listens: true,
    settled: true,
    ...change,
  };
}
