import type { Reason } from './verdict.ts';

/** One original with its copies, as the reader is told of it. */
export interface Group {
  /** Key of the original. */
  readonly original: string;
  /** Beginning of the original's text, one line, at most 120 characters. */
  readonly snippet: string;
  /** The hidden copies, in page order. */
  readonly copies: readonly { readonly key: string; readonly reason: Reason }[];
  /** Different authors among original and copies; null where the page names none. */
  readonly authors: number | null;
}

/** What was read and hidden in one thread. */
export interface ThreadReport {
  readonly read: number;
  readonly hidden: number;
  readonly reasons: Readonly<Partial<Record<Reason, number>>>;
  /** In page order of the originals. */
  readonly groups: readonly Group[];
}
