/** Longest stretch of work between two looks at the clock's end, in milliseconds. */
export const sliceMs = 4;

/**
 * Runs `work` to its end in slices of a few milliseconds, each followed by `afterSlice`, and
 * gives the page its turn in between. Stops without a word when `signal` is aborted.
 */
export async function inSlices(
  work: Iterator<void>,
  afterSlice: () => void,
  view: Window,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    const deadline = view.performance.now() + sliceMs;
    let done = false;
    while (!done && view.performance.now() < deadline) done = work.next().done === true;
    afterSlice();
    if (done) return;
    await turn(view);
    if (signal.aborted) return;
  }
}

/** Gives the page its turn; `scheduler.yield` comes back soonest, where there is one. */
function turn(view: Window): Promise<void> {
  return view.scheduler?.yield?.() ?? new Promise(resolve => view.setTimeout(resolve));
}
