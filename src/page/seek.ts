import { find } from './find.ts';
import type { Pattern } from './pattern.ts';
import { watch } from './watch.ts';

/** A page that keeps changing without comments is looked at ever less often, in milliseconds. */
const firstWaitMs = 250;
const lastWaitMs = 8000;

/**
 * Waits until `document` has comments and answers with where they are; null once `signal` is
 * aborted. Looks `now` or after the next change, and again only after further changes, so that
 * a page at rest costs nothing.
 */
export function seek(
  document: Document,
  first: 'now' | 'after a change',
  signal: AbortSignal,
): Promise<Pattern | null> {
  const view = document.defaultView;
  if (!view || signal.aborted) return Promise.resolve(null);
  const found = first === 'now' ? look(document) : null;
  if (found) return Promise.resolve(found);

  return new Promise(resolve => {
    const stop = new AbortController();
    const done = (pattern: Pattern | null) => {
      stop.abort();
      resolve(pattern);
    };
    signal.addEventListener('abort', () => done(null), { once: true, signal: stop.signal });

    let waitMs = firstWaitMs;
    const seen = watch(
      document,
      view,
      () => {
        view.setTimeout(() => {
          if (stop.signal.aborted) return;
          seen.take();
          waitMs = Math.min(waitMs * 2, lastWaitMs);
          const pattern = look(document);
          if (pattern) done(pattern);
        }, waitMs);
      },
      stop.signal,
    );
  });
}

/** A page that the finder stumbles over has no comments yet: it is looked at again when it changes. */
function look(document: Document): Pattern | null {
  try {
    const pattern = find(document, document.location.href);
    return pattern && pattern.elements(document).length > 0 ? pattern : null;
  } catch {
    return null;
  }
}
