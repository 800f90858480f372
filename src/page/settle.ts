/** Quiet after which a page counts as settled, and the longest that is waited for, in milliseconds. */
const quietMs = 300;
const patienceMs = 3000;

/**
 * Waits until what the server sent has become what the page's own scripts work with. A framework
 * that takes over the server's markup compares every node and attribute in it and reports, or
 * throws away, what it does not know; it does so by the time the page has loaded, or soon after.
 * A page that never comes to rest is settled after a few seconds. Ends at once with `signal`.
 */
export async function settle(document: Document, signal: AbortSignal): Promise<void> {
  const view = document.defaultView as Window & typeof globalThis;
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  const patience = view.setTimeout(() => stop.abort(), patienceMs);
  await loaded(document, view, either);
  await quiet(document, view, either);
  view.clearTimeout(patience);
}

function loaded(document: Document, view: Window, signal: AbortSignal): Promise<void> {
  if (document.readyState === 'complete' || signal.aborted) return Promise.resolve();
  return new Promise(resolve => {
    view.addEventListener('load', () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function quiet(
  document: Document,
  view: Window & typeof globalThis,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise(resolve => {
    const end = () => {
      observer.disconnect();
      view.clearTimeout(timer);
      resolve();
    };
    const observer = new view.MutationObserver(() => {
      view.clearTimeout(timer);
      timer = view.setTimeout(end, quietMs);
    });
    let timer = view.setTimeout(end, quietMs);
    observer.observe(document, { childList: true, subtree: true });
    signal.addEventListener('abort', end, { once: true });
  });
}
