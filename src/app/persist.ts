/** Waits between the tries of a call, in milliseconds. */
const pausesMs = [100, 500];

/**
 * Tries `call` again where nobody listened: a background or a content script that is just being
 * started may not hear yet ("Receiving end does not exist"). Calls can be repeated without harm.
 * Rejects when there was no answer to the end.
 */
export async function persist<T>(
  call: () => Promise<T>,
  pause: (ms: number) => Promise<void> = sleep,
): Promise<T> {
  for (const ms of pausesMs) {
    try {
      return await call();
    } catch {
      await pause(ms);
    }
  }
  return call();
}

function sleep(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms));
}
