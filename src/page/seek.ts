import { openShadow, type ShadowOf } from './dom.ts';
import { findInSteps } from './find.ts';
import type { Pattern } from './pattern.ts';
import { createRoots } from './roots.ts';
import { inSlices } from './slices.ts';
import { nothingTaught, type Taught } from './taught.ts';
import { watch } from './watch.ts';

/** A page that keeps changing without comments is looked at ever less often, in milliseconds. */
const firstWaitMs = 250;
const lastWaitMs = 8000;

export interface SeekOptions {
  /** How to see the shadow root of an element; open ones alone where the app tells no way. */
  readonly shadowOf?: ShadowOf;
  readonly taught?: Taught;
  /** Called when there was nothing to be found, for now. */
  readonly onNothing?: () => void;
}

/**
 * Waits until `document` has comments and answers with where they are; null once `signal` is
 * aborted. Looks `now` or after the next change, and again only after further changes, so that
 * a page at rest costs nothing. Each look that finds nothing is told by `onNothing`.
 */
export async function seek(
  document: Document,
  first: 'now' | 'after a change',
  signal: AbortSignal,
  { shadowOf = openShadow, taught = nothingTaught, onNothing = () => undefined }: SeekOptions = {},
): Promise<Pattern | null> {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  if (!view || signal.aborted) return null;
  const found = new AbortController();
  const life = AbortSignal.any([signal, found.signal]);
  let wake = () => {};
  const changes = watch(document, view, () => wake(), life);
  const roots = createRoots(view, shadowOf, inner => changes.follow(inner), life);
  life.addEventListener('abort', () => wake());
  const nextChange = () =>
    new Promise<void>(resolve => {
      wake = resolve;
      if (life.aborted) resolve();
    });

  function* follow(): Generator<void, null> {
    yield* roots.scan(document);
    return null;
  }
  function* look(): Generator<void, Pattern | null> {
    const pattern = yield* findInSteps(document, document.location.href, shadowOf, taught);
    return pattern && pattern.elements(document).length > 0 ? pattern : null;
  }

  let waitMs = firstWaitMs;
  if (first === 'after a change') await nextChange();
  while (!life.aborted) {
    await attempt(follow(), view, life);
    changes.take();
    // What happens while we look counts: the place may have been looked at already.
    const change = nextChange();
    const pattern = await attempt(look(), view, life);
    if (pattern) {
      found.abort();
      return pattern;
    }
    if (!life.aborted) onNothing();
    await change;
    await rest(view, waitMs);
    waitMs = Math.min(waitMs * 2, lastWaitMs);
  }
  return null;
}

function rest(view: Window, ms: number): Promise<void> {
  return new Promise(resolve => view.setTimeout(resolve, ms));
}

/**
 * Does it in slices, since a large page takes longer than a frame. A page that the finder stumbles
 * over has no comments yet: it is looked at again when it changes.
 */
async function attempt(
  steps: Generator<void, Pattern | null>,
  view: Window,
  signal: AbortSignal,
): Promise<Pattern | null> {
  let answer: Pattern | null = null;
  function* work(): Generator<void> {
    answer = yield* steps;
  }
  try {
    await inSlices(work(), () => undefined, view, signal);
    return answer;
  } catch {
    return null;
  }
}
