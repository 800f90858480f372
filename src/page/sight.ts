import { isInDocument } from './node.ts';

/** Which originals the page displays at all: in a closed tab or panel they cannot be read. */
export interface Sight {
  /** Follows an original's element until it is forgotten; an element that is followed stays so. */
  watch(key: string, element: Element): void;
  forget(key: string): void;
  /** The page is known not to display it: nobody can read it in place of its copies. */
  isAway(key: string): boolean;
}

/** Scrolling must not count: all of the page is near, wherever the reader is. */
const everywhere = '10000000px';

/**
 * Calls `onTurn` with the keys of originals that came to be displayed or no longer are, until
 * `signal` is aborted. The browser tells it along with a frame it draws, so no layout is forced.
 */
export function createSight(
  document: Document,
  onTurn: (keys: readonly string[]) => void,
  signal: AbortSignal,
): Sight {
  const view = document.defaultView as Window & typeof globalThis;
  const followed = new Map<string, Element>();
  const keys = new Map<Element, string>();
  const away = new Set<string>();
  const observer =
    typeof view.IntersectionObserver === 'function'
      ? new view.IntersectionObserver(look, { rootMargin: everywhere })
      : undefined;
  signal.addEventListener('abort', () => observer?.disconnect());

  function look(entries: readonly IntersectionObserverEntry[]): void {
    const turned = new Set<string>();
    for (const { target, boundingClientRect: box } of entries) {
      const key = keys.get(target);
      // What left the document is the ledger's to judge: it may be on its way to another place.
      if (key === undefined || !isInDocument(target)) continue;
      const isAway = box.width === 0 && box.height === 0;
      if (isAway === away.has(key)) continue;
      if (isAway) away.add(key);
      else away.delete(key);
      turned.add(key);
    }
    if (turned.size > 0) onTurn([...turned]);
  }

  function forget(key: string): void {
    const element = followed.get(key);
    if (!element) return;
    observer?.unobserve(element);
    followed.delete(key);
    keys.delete(element);
    away.delete(key);
  }

  return {
    watch(key, element) {
      if (signal.aborted || followed.get(key) === element) return;
      forget(key);
      followed.set(key, element);
      keys.set(element, key);
      observer?.observe(element);
    },
    forget,
    isAway: key => away.has(key),
  };
}
