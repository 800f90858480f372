import { inSlices } from './slices.ts';

/** The rounds in which a page is looked at, one at a time. */
export interface Rounds {
  /** Asks for a round; while one goes on, for another after it. */
  ask(): void;
  readonly isRunning: boolean;
}

export interface RoundOptions {
  /** What a round does, with a pause at each `yield`. */
  round(everything: boolean): Generator<void>;
  afterSlice(): void;
  afterRound(): void;
  /** Called when no round is asked for any more. */
  onRest(): void;
}

/** A page that keeps changing has us work at most one part in this many of the time. */
const restShare = 5;

/** Goes round as often as asked, until `signal` is aborted. The first round looks at everything. */
export function createRounds(
  view: Window,
  { round, afterSlice, afterRound, onRest }: RoundOptions,
  signal: AbortSignal,
): Rounds {
  let isRunning = false;
  let isAsked = false;
  /** None went round yet, or the last one broke off. */
  let everything = true;

  async function run(): Promise<void> {
    isRunning = true;
    try {
      while (isAsked && !signal.aborted) {
        isAsked = false;
        const start = view.performance.now();
        await inSlices(round(everything), afterSlice, view, signal);
        afterRound();
        everything = false;
        if (isAsked) await pause(restShare * (view.performance.now() - start));
      }
    } catch {
      // A hostile page can make any call throw; the next change begins anew.
      everything = true;
    } finally {
      isRunning = false;
    }
    if (!signal.aborted) onRest();
  }

  function pause(ms: number): Promise<void> {
    return new Promise(resolve => view.setTimeout(resolve, ms));
  }

  return {
    ask() {
      isAsked = true;
      if (!isRunning) void run();
    },
    get isRunning() {
      return isRunning;
    },
  };
}
