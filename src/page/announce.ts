import { attributeName, newMarkerTag } from './marks.ts';
import { mark } from './node.ts';
import { enclose } from './shadow.ts';

/** One sentence for screen readers, said politely: it waits until they are silent. */
export interface Announcer {
  say(sentence: string): void;
  /** Whether `element` is the host of ours. */
  owns(element: Element): boolean;
  /** Takes what is being said off the page. */
  clear(): void;
}

/** A region must have stood in the page for a while before what comes into it is read out. */
const noticedMs = 200;
/** Long enough for it to be heard of; then the page is as it was. */
const stayMs = 10_000;

/**
 * `unseen` writes to the page without our own watch seeing it. The host stands behind the page's
 * body, where no list of the page is disturbed by it.
 */
export function createAnnouncer(document: Document, unseen: (act: () => void) => void): Announcer {
  const view = document.defaultView as Window;
  let host: HTMLElement | undefined;
  let timer: number | undefined;

  function clear(): void {
    view.clearTimeout(timer);
    if (host) unseen(() => host?.remove());
    host = undefined;
  }

  return {
    say(sentence) {
      clear();
      const placed = document.createElement(newMarkerTag());
      mark(placed, attributeName, 'marker');
      const region = document.createElement('div');
      region.setAttribute('role', 'status');
      region.setAttribute('aria-live', 'polite');
      enclose(placed, '', outOfSight).append(region);
      host = placed;
      unseen(() => document.documentElement.append(placed));
      timer = view.setTimeout(() => {
        region.textContent = sentence;
        timer = view.setTimeout(clear, stayMs);
      }, noticedMs);
    },
    owns: element => element === host,
    clear,
  };
}

/** Read by screen readers, and taking no room. */
const outOfSight = `
  position: fixed !important; inset: 0 auto auto 0 !important;
  width: 1px !important; height: 1px !important;
  overflow: hidden !important; clip-path: inset(50%) !important;`;
