import type { Comment } from './comment.ts';
import type { ThreadReport } from './report.ts';
import type { Verdict, VerdictSettings } from './verdict.ts';

/** A verdict that is other than before; null when the comment has left the thread. */
export interface Change {
  readonly key: string;
  readonly verdict: Verdict | null;
}

/**
 * The comments of one page or frame and the verdict on each. Comments come, change
 * and go in any order and any batch; verdicts depend on the comments and the
 * settings alone, never on the order in which they came.
 */
export interface Thread {
  /** Adds comments and replaces those whose key is known; then takes out `removed`. */
  update(put: Iterable<Comment>, removed?: Iterable<string>): Change[];
  configure(settings: VerdictSettings): Change[];
  verdict(key: string): Verdict | undefined;
  /** Stands for a text in the reader's never and always lists; the text cannot be read from it. */
  fingerprint(key: string): string | undefined;
  report(): ThreadReport;
  readonly size: number;
}

export declare function createThread(settings: VerdictSettings): Thread;
