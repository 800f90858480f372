import type { Cleaning } from '../page/clean.ts';
import type { toBackground } from './messages.ts';

/** Longest time the badge may lag behind the page, in milliseconds. */
const lagMs = 200;

export interface CountTeller {
  /** What the page shows may have changed. */
  changed(): void;
  /** Tells the counts even if they are those told last. */
  again(): void;
}

/**
 * Tells the background what a frame reads and hides, at most once in a while and only when it
 * has changed. A call that fails is made good by the next: the truth stays in the page.
 */
export function tellCounts(
  background: ReturnType<typeof toBackground>,
  cleaning: () => Cleaning | undefined,
  signal: AbortSignal,
): CountTeller {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = '';
  signal.addEventListener('abort', () => clearTimeout(timer));

  function tell(): void {
    timer = undefined;
    const { read, copies, hidden } = cleaning()?.report() ?? { read: 0, copies: 0, hidden: 0 };
    const counts = { read, copies, hidden };
    if (JSON.stringify(counts) === told) return;
    told = JSON.stringify(counts);
    background('count', counts).catch(() => {
      told = '';
    });
  }

  function changed(): void {
    if (!signal.aborted) timer ??= setTimeout(tell, lagMs);
  }

  return {
    changed,
    again() {
      told = '';
      changed();
    },
  };
}
