import type { Hidden } from '../core/verdict.ts';

/** How a copy looks: out of sight, folded to a line of ours, or faint. */
export const looks = ['hidden', 'line', 'dimmed'] as const;
export type Look = (typeof looks)[number];

/** What is printed: the page as the screen shows it, or every comment. */
export const prints = ['screen', 'all'] as const;

/** How the reader wants copies to look. */
export interface LookSettings {
  readonly look: Look;
  readonly print: (typeof prints)[number];
}

export const defaultLookSettings: LookSettings = { look: 'hidden', print: 'screen' };

/**
 * How a copy looks where the reader wants `wanted`. A line takes the place of what must not be
 * gone: a template, whose words differ from those of its original, and a copy of which
 * something has to stay, `mustLeaveLine`.
 */
export function lookOf({ reason }: Hidden, wanted: Look, mustLeaveLine: boolean): Look {
  if (wanted !== 'hidden') return wanted;
  return reason === 'template' || mustLeaveLine ? 'line' : 'hidden';
}

/** Comments of a thread from which on the ceiling holds, and the share of copies that is one. */
const ceilingFrom = 50;
const ceilingShare = 0.8;

/** Whether so much of a thread repeats itself that a reader would doubt us if it just went. */
export function isOverCeiling(copies: number, comments: number): boolean {
  return comments >= ceilingFrom && copies > comments * ceilingShare;
}
