/**
 * Runs tasks one after the other, in the order they were given: reading, changing and writing
 * back one stored value never overlaps with another's. A task that fails stops no other.
 */
export function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return task => {
    const run = last.then(task, task);
    last = run.catch(() => undefined);
    return run;
  };
}
