import type { Joined } from './messages.ts';

/** Learns whose settings count in a frame with comments. */
export interface Joining {
  /** Asks the background, again where it was asked before. */
  ask(): void;
  /** What the background tells by itself is newer than the answer that is under way. */
  hear(news: Partial<Joined>): void;
  readonly hasAsked: boolean;
}

/** How long to wait before the background is asked again that could not be reached, in milliseconds. */
export const rejoinMs = 5000;

/**
 * Of several answers that of the last call counts. `onFailure` is told of each call that failed;
 * unless it aborts `signal`, another follows: without whose settings count nothing can be done.
 */
export function createJoining(
  join: () => Promise<Joined | null>,
  obey: (home: Joined | null) => void,
  onFailure: () => void,
  signal: AbortSignal,
): Joining {
  let asked: object | undefined;
  let news: Partial<Joined> = {};

  function ask(): void {
    if (signal.aborted) return;
    const call = {};
    asked = call;
    news = {};
    const ifLast = (act: () => void) => () => void (asked === call && act());
    join().then(
      home => ifLast(() => obey(home && { ...home, ...news }))(),
      ifLast(() => {
        onFailure();
        setTimeout(ifLast(ask), rejoinMs);
      }),
    );
  }

  return {
    ask,
    hear(more) {
      news = { ...news, ...more };
    },
    get hasAsked() {
      return asked !== undefined;
    },
  };
}
