/** Waits between the tries of a message: a content script or background may just be starting. */
const pausesMs = [200, 800];

/** Tries `send` again where nobody listened; rejects when nobody did to the end. */
export async function attempt<T>(
  send: () => Promise<T>,
  pause: (ms: number) => Promise<void> = sleep,
): Promise<T> {
  for (const ms of pausesMs) {
    try {
      return await send();
    } catch {
      await pause(ms);
    }
  }
  return send();
}

/**
 * Runs `work` each time it is called, one run at a time: calls during a run become one more run
 * after it, so the last run always began after the last call. Every call ends with its own run.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const run = (): Promise<void> => {
    running = work().finally(() => {
      running = null;
    });
    return running;
  };
  return () => {
    if (running === null) return run();
    next ??= running
      .catch(() => {})
      .then(() => {
        next = null;
        return run();
      });
    return next;
  };
}

function sleep(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms));
}
