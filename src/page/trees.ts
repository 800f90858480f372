import { hostOf, type Root, type ShadowOf } from './dom.ts';
import { holds, rootOf } from './node.ts';
import { createRoots } from './roots.ts';
import type { Seen } from './watch.ts';

/** The shadow trees in which comments stand, which stand in comments, or to which some may come. */
export interface Trees {
  /** Those that were met so far. */
  readonly met: Iterable<ShadowRoot>;
  /** Meets those around and in `comments`, all of which stand in `home`; pauses at each `yield`. */
  meet(comments: readonly Element[], home: Root, seen: Seen): Generator<void>;
  /** Meets those in what came to the page. */
  meetIn(added: Iterable<Root>): Generator<void>;
}

/** Calls `onRoot` once for the root of each tree that is met, until `signal` is aborted. */
export function createTrees(
  view: Window & typeof globalThis,
  shadowOf: ShadowOf,
  onRoot: (root: ShadowRoot) => void,
  signal: AbortSignal,
): Trees {
  const met = new Set<ShadowRoot>();
  const roots = createRoots(view, shadowOf, note, signal);

  function note(root: ShadowRoot): void {
    if (met.has(root)) return;
    met.add(root);
    onRoot(root);
  }

  function* meet(comments: readonly Element[], home: Root, seen: Seen): Generator<void> {
    let last: Element | undefined;
    for (const comment of comments) {
      if (last && holds(last, comment)) continue;
      last = comment;
      for (let host = hostAround(comment); host; host = hostAround(host)) {
        const root = shadowOf(host);
        if (root) note(root);
      }
      if (!seen.everything) yield* roots.scan(comment);
      yield;
    }
    // Looking once at where all stand is cheaper than at each.
    if (seen.everything) yield* roots.scan(home);
  }

  return {
    met,
    meet,
    *meetIn(added) {
      for (const node of added) yield* roots.scan(node);
    },
  };
}

/** The host of the shadow root that `element` stands in. */
function hostAround(element: Element): Element | null {
  return hostOf(rootOf(element));
}
