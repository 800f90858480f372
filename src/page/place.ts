import { outer } from './dom.ts';
import { isInDocument } from './node.ts';

/*
 * Where things stand on the screen. Asking forces the layout, so it is for what a reader asked for,
 * not for what happens by itself.
 */

/** Whether the page lays an element out at all. */
export function isDisplayed(element: Element): boolean {
  return Element.prototype.getClientRects.call(element).length > 0;
}

/**
 * Distance from the upper edge of what is in view, in CSS pixels. Asking may force the layout: it
 * is asked when the reader does something, never while a page is read.
 */
export function topOf(element: Element): number {
  return Element.prototype.getBoundingClientRect.call(element).top;
}

/** Does what moves the page's content, and scrolls so that `anchor` stays where the reader sees it. */
export function keepPlace(anchor: Element | null, act: () => void): void {
  const before = anchor && isInDocument(anchor) ? topOf(anchor) : undefined;
  act();
  if (!anchor || before === undefined || !isDisplayed(anchor)) return;
  const scrollBy: (to: ScrollToOptions) => void = Element.prototype.scrollBy;
  for (let box = outer(anchor); box; box = outer(box)) {
    const drift = topOf(anchor) - before;
    if (Math.abs(drift) < 1) return;
    if (isScroller(box)) scrollBy.call(box, { top: drift, behavior: 'instant' });
  }
}

/**
 * What is cut off can be scrolled by a script too, and must not be. Its style is up to date: the
 * place was asked for just before.
 */
function isScroller(box: Element): boolean {
  const document: Document | null = Reflect.get(Node.prototype, 'ownerDocument', box);
  if (box === document?.scrollingElement) return true;
  return /auto|scroll/.test(document?.defaultView?.getComputedStyle(box).overflowY ?? '');
}
