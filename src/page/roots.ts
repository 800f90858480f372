import { attribute, outer, type Root, type ShadowOf, tagOf } from './dom.ts';
import { isInDocument } from './node.ts';
import { mayBeHostsIn } from './shadow-roots.ts';

/** The shadow roots of a page, those that come late among them. */
export interface Roots {
  /** Looks for roots at and under `root`, in steps: calls back for each that is new. */
  scan(root: Root): Generator<void>;
}

/** Roots that are followed on one page, and elements waited for to get one. */
const followedBound = 2000;
const awaitedBound = 300;

/** Elements asked for their root between two pauses. */
const slice = 100;

/**
 * Calls `onRoot` once for each shadow root that a scan meets or that what it met gets later, until
 * `signal` is aborted.
 *
 * Nothing tells of a root that is attached, nor of an element that is upgraded when its script has
 * come at last. But what was empty takes up room then, and the browser tells of that along with the
 * frame it draws: no layout is forced, nothing polls, and what shows nothing concerns nobody. An
 * element in a line has no size of its own, so the one around it is watched as well.
 */
export function createRoots(
  view: Window & typeof globalThis,
  shadowOf: ShadowOf,
  onRoot: (root: ShadowRoot) => void,
  signal: AbortSignal,
): Roots {
  const known = new WeakSet<ShadowRoot>();
  /** Elements that may get a root, with the boxes watched for each. */
  const awaited = new Map<Element, readonly Element[]>();
  /** What may come to stand in the boxes that are watched. */
  const boxes = new Map<Element, Set<Element>>();
  let followed = 0;
  const observer =
    typeof view.ResizeObserver === 'function' ? new view.ResizeObserver(look) : undefined;
  signal.addEventListener('abort', () => {
    observer?.disconnect();
    awaited.clear();
    boxes.clear();
  });

  function look(entries: readonly ResizeObserverEntry[]): void {
    for (const { target } of entries) {
      for (const host of boxes.get(target) ?? []) {
        const root = shadowOf(host);
        if (!root) continue;
        forget(host);
        for (const _ of enter(root)) {
          // What has just come is small: its roots are not worth a pause.
        }
      }
    }
  }

  function* scan(root: Root): Generator<void> {
    let asked = 0;
    for (const host of mayBeHostsIn(root)) {
      if (followed >= followedBound) return;
      const inner = shadowOf(host);
      if (inner) yield* enter(inner);
      else if (isPromising(host)) wait(host);
      if (++asked % slice === 0) yield;
    }
  }

  function* enter(root: ShadowRoot): Generator<void> {
    if (known.has(root) || signal.aborted) return;
    known.add(root);
    followed += 1;
    onRoot(root);
    yield* scan(root);
  }

  function wait(host: Element): void {
    if (!observer || signal.aborted || awaited.has(host)) return;
    if (awaited.size >= awaitedBound) forgetThoseGone();
    if (awaited.size >= awaitedBound) return;
    const around = outer(host);
    const watched = around ? [host, around] : [host];
    awaited.set(host, watched);
    for (const box of watched) {
      const inside = boxes.get(box);
      if (inside) inside.add(host);
      else boxes.set(box, new Set([host]));
      observer.observe(box);
    }
  }

  function forget(host: Element): void {
    const watched = awaited.get(host) ?? [];
    awaited.delete(host);
    for (const box of watched) {
      const inside = boxes.get(box);
      inside?.delete(host);
      if (inside?.size !== 0) continue;
      boxes.delete(box);
      observer?.unobserve(box);
    }
  }

  function forgetThoseGone(): void {
    for (const host of awaited.keys()) if (!isInDocument(host)) forget(host);
  }

  return { scan };
}

/** A site's own element, or an empty place with a name to fill. */
function isPromising(host: Element): boolean {
  return tagOf(host).includes('-') || attribute(host, 'id') !== null;
}
