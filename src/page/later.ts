import { openShadow, type ShadowOf } from './dom.ts';
import { shadowRootsIn } from './shadow-roots.ts';
import { inUse, rootsAround } from './use.ts';

/**
 * What copies wait for: that nobody looks at them, since they are out of view or the page itself is
 * hidden; that they are out of view, where the reader will look there first; or above it.
 */
export type Until = 'unwatched' | 'out of view' | 'passed';

/** Copies that are to be hidden once the reader is not looking at them or doing something there. */
export interface Later {
  /** Waits until `elements` are so, and not in use; then says it, once. */
  wait(key: string, elements: readonly Element[], until: Until): void;
  forget(key: string): void;
}

interface Waiting {
  readonly key: string;
  readonly elements: readonly Element[];
  readonly until: Until;
  /** Those in view, or below it where they are to be passed. */
  readonly inView: Set<Element>;
  /** The browser has told of each element where it is. */
  told: number;
}

/** What ends a use: see `inUse`. */
const ends = ['focusout', 'selectionchange', 'pause', 'ended'] as const;

/** Waits for `onFree` until `signal` is aborted; while nothing waits, nothing is observed. */
export function createLater(
  document: Document,
  onFree: (keys: readonly string[]) => void,
  signal: AbortSignal,
  shadowOf: ShadowOf = openShadow,
): Later {
  const view = document.defaultView as Window & typeof globalThis;
  const byKey = new Map<string, Waiting>();
  const byElement = new Map<Element, Waiting>();
  let observer: IntersectionObserver | undefined;
  let listening: AbortController | undefined;
  let timer: number | undefined;
  /** Where the ends of a use are heard: what media do is not heard outside of their shadow root. */
  const heard = new Set<Document | ShadowRoot>();

  function look(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect, rootBounds } of entries) {
      const waiting = byElement.get(target);
      if (!waiting) continue;
      waiting.told += 1;
      const isBelow = boundingClientRect.top > (rootBounds?.top ?? 0);
      if (isIntersecting || (waiting.until === 'passed' && isBelow)) waiting.inView.add(target);
      else waiting.inView.delete(target);
    }
    check();
  }

  function check(): void {
    const free = [...byKey.values()].filter(isFree).map(({ key }) => key);
    for (const key of free) forget(key);
    if (free.length > 0) onFree(free);
  }

  function isFree({ elements, until, inView, told }: Waiting): boolean {
    const isOut = told >= elements.length && inView.size === 0;
    if (!isOut && !(until === 'unwatched' && isHidden())) return false;
    return !elements.some(element => inUse(element, document, shadowOf));
  }

  /** Of a hidden page Chromium tells nothing that is in view. */
  function isHidden(): boolean {
    return document.visibilityState === 'hidden';
  }

  /** After the event: only then the focus has moved on, and what is selected is known. */
  function soon(): void {
    timer ??= view.setTimeout(() => {
      timer = undefined;
      check();
    });
  }

  function start(): void {
    if (observer) return;
    observer = new view.IntersectionObserver(look);
    listening = new AbortController();
    hear(document);
    document.addEventListener('visibilitychange', soon, { signal: listening.signal });
  }

  function hear(root: Document | ShadowRoot): void {
    if (!listening || heard.has(root)) return;
    heard.add(root);
    const { signal } = listening;
    for (const end of ends) root.addEventListener(end, soon, { capture: true, signal });
  }

  function stop(): void {
    observer?.disconnect();
    listening?.abort();
    view.clearTimeout(timer);
    timer = undefined;
    observer = undefined;
    listening = undefined;
    heard.clear();
  }

  function forget(key: string): void {
    for (const element of byKey.get(key)?.elements ?? []) {
      observer?.unobserve(element);
      byElement.delete(element);
    }
    byKey.delete(key);
    if (byKey.size === 0) stop();
  }

  signal.addEventListener('abort', () => {
    stop();
    byKey.clear();
    byElement.clear();
  });

  return {
    wait(key, elements, until) {
      if (signal.aborted) return;
      const before = byKey.get(key);
      if (before?.until === until && isSame(before.elements, elements)) return;
      forget(key);
      start();
      const waiting = { key, elements, until, inView: new Set<Element>(), told: 0 };
      byKey.set(key, waiting);
      for (const element of elements) {
        byElement.set(element, waiting);
        observer?.observe(element);
        for (const root of rootsAround(element)) hear(root);
        for (const root of shadowRootsIn(element, shadowOf)) hear(root);
      }
      if (isHidden()) soon();
    },
    forget,
  };
}

function isSame(a: readonly Element[], b: readonly Element[]): boolean {
  return a.length === b.length && a.every((element, i) => element === b[i]);
}
