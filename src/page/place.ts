import { outer } from './dom.ts';

/**
 * Does what moves the page's content, and scrolls so that `anchor` stays where the reader sees it.
 * Asks for the layout, so it is for what a reader asked for, not for what happens by itself.
 */
export function keepPlace(anchor: Element | null, act: () => void): void {
  const before = anchor?.isConnected ? topOf(anchor) : undefined;
  act();
  if (!anchor || before === undefined || !isDisplayed(anchor)) return;
  for (let box = outer(anchor); box; box = outer(box)) {
    const drift = topOf(anchor) - before;
    if (Math.abs(drift) < 1) return;
    if (isScroller(box)) box.scrollBy({ top: drift, behavior: 'instant' });
  }
}

/** What is cut off can be scrolled by a script too, and must not be. */
function isScroller(box: Element): boolean {
  const document = box.ownerDocument;
  if (box === document.scrollingElement) return true;
  return /auto|scroll/.test(document.defaultView?.getComputedStyle(box).overflowY ?? '');
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}

function isDisplayed(element: Element): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}
