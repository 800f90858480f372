/** Whether a list grows because of the reader, or because we made it shorter. */
export interface Feed {
  /** Comments came at the end: tells whether they were loaded for want of those that we hid. */
  grew(): boolean;
  /** The last comment in sight; null while there is none. */
  endsAt(last: Element | null): void;
}

/** What a page loads more comments by. */
const loads: ReadonlySet<string> = new Set(['fetch', 'xmlhttprequest', 'script']);

/** What a reader does that may have a page load more. */
const acts = ['scroll', 'wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** How near its end a list loads more, as a margin around the view: two screens are usual. */
const nearMargin = '200% 0px';

/**
 * Watches for comments that an endless list loads with nobody asking, until `signal` is aborted.
 * Such a list loads more when its end comes near. If what it loads were hidden at once, the end
 * would stay near, and where there is no end it would load for ever.
 *
 * It was so if the end was near, the page has loaded something, and the reader has done nothing
 * since the last comments came. What comes by a push, or from a page that loads all of its
 * comments in parts, is not meant.
 */
export function createFeed(document: Document, signal: AbortSignal): Feed {
  const view = document.defaultView as Window & typeof globalThis;
  let end: Element | null = null;
  let isNear = false;
  let hasLoaded = false;
  let hasActed = false;
  if (
    typeof view.IntersectionObserver !== 'function' ||
    typeof view.PerformanceObserver !== 'function'
  )
    return { grew: () => false, endsAt: () => undefined };

  const sight = new view.IntersectionObserver(
    entries => {
      isNear = entries.at(-1)?.isIntersecting ?? false;
    },
    { rootMargin: nearMargin },
  );
  const traffic = new view.PerformanceObserver(list => note(list.getEntries()));
  traffic.observe({ type: 'resource' });
  const act = ({ isTrusted }: Event) => {
    hasActed ||= isTrusted;
  };
  for (const name of acts)
    document.addEventListener(name, act, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    sight.disconnect();
    traffic.disconnect();
  });

  function note(entries: PerformanceEntryList): void {
    for (const entry of entries)
      if (loads.has((entry as PerformanceResourceTiming).initiatorType)) hasLoaded = true;
  }

  return {
    grew() {
      note(traffic.takeRecords());
      const isFed = isNear && hasLoaded && !hasActed;
      hasLoaded = false;
      hasActed = false;
      return isFed;
    },
    endsAt(last) {
      if (last === end || signal.aborted) return;
      if (end) sight.unobserve(end);
      end = last;
      if (end) sight.observe(end);
    },
  };
}
