import type { Cleaning } from '../page/cleaning.ts';
import type { toBackground } from './messages.ts';
import type { Counts } from './report.ts';

/** Longest time the badge may lag behind the page, in milliseconds. */
const lagMs = 200;
/** How long to wait before the counts are told again, where telling them failed. */
const retryMs = 5000;

export interface CountTeller {
  /** What the page shows may have changed. */
  changed(): void;
  /** Tells the counts even if they are those told last. */
  again(): void;
  /** The page goes away, perhaps to come back: nothing is told before `again`. */
  hold(): void;
}

/**
 * Tells the background what a frame reads and hides, at most once in a while and only when it
 * has changed; one call at a time, so that an older count never comes after a newer one.
 */
export function tellCounts(
  background: ReturnType<typeof toBackground>,
  cleaning: () => Cleaning | undefined,
  signal: AbortSignal,
): CountTeller {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The call that is under way. */
  let telling: object | undefined;
  let told = '';
  let isHeld = false;
  signal.addEventListener('abort', () => clearTimeout(timer));

  async function tell(): Promise<void> {
    timer = undefined;
    const counts = countsOf(cleaning());
    if (JSON.stringify(counts) === told) return;
    const call = {};
    telling = call;
    const isTold = await background('count', counts).then(
      () => true,
      () => false,
    );
    if (telling !== call) return;
    telling = undefined;
    if (isTold) told = JSON.stringify(counts);
    // What changed meanwhile is told next; if nothing did, that ends above.
    plan(isTold ? lagMs : retryMs);
  }

  function plan(waitMs: number): void {
    if (!signal.aborted && !isHeld && !telling) timer ??= setTimeout(tell, waitMs);
  }

  return {
    changed: () => plan(lagMs),
    again() {
      // The answer to a call may have been lost with the page's sleep in the back/forward cache.
      telling = undefined;
      told = '';
      isHeld = false;
      plan(lagMs);
    },
    hold() {
      isHeld = true;
      clearTimeout(timer);
      timer = undefined;
    },
  };
}

export function countsOf(cleaning: Cleaning | undefined): Counts {
  if (!cleaning) return { read: 0, copies: 0, hidden: 0, reasons: {}, weight: 0, met: {} };
  return { ...cleaning.counts(), ...cleaning.tally(), met: cleaning.met() };
}
