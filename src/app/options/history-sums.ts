import type { Tally } from '../../core/report.ts';
import { type Reason, reasons } from '../../core/verdict.ts';
import { add, copiesOf, type Day, daysKept, lastDays, nothing } from '../history.ts';

/** One bar of the chart. */
export interface Bar {
  readonly day: string;
  readonly copies: number;
}

export interface Sums {
  readonly all: Tally;
  /** Every day that is kept, the last one today. */
  readonly bars: readonly Bar[];
  /** With the most copies first. */
  readonly sites: readonly { readonly site: string; readonly copies: number }[];
  readonly reasons: readonly { readonly reason: Reason; readonly copies: number }[];
}

export function sumUp(history: Readonly<Record<string, Day>>, today: Date): Sums {
  const sites = new Map<string, Tally>();
  for (const day of Object.values(history))
    for (const [site, tally] of Object.entries(day))
      sites.set(site, add(sites.get(site) ?? nothing, tally));
  const all = [...sites.values()].reduce(add, nothing);
  return {
    all,
    bars: lastDays(daysKept, today).map(day => ({ day, copies: copiesOn(history[day] ?? {}) })),
    sites: [...sites]
      .map(([site, tally]) => ({ site, copies: copiesOf(tally) }))
      .sort((a, b) => b.copies - a.copies),
    reasons: reasons
      .map(reason => ({ reason, copies: all.reasons[reason] ?? 0 }))
      .filter(({ copies }) => copies > 0),
  };
}

function copiesOn(day: Day): number {
  return Object.values(day).reduce((sum, tally) => sum + copiesOf(tally), 0);
}
