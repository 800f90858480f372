/** What a reader does while pointing; nothing of it reaches the page. */
export interface Hands {
  move(event: PointerEvent): void;
  /** The pointer has left the document. */
  away(): void;
  click(event: PointerEvent): void;
  /** True if the key was one for us; the browser does nothing more with it. */
  press(event: KeyboardEvent): boolean;
  release(event: KeyboardEvent): void;
  /** The window has got or lost the focus, perhaps to a frame in it. */
  focus(has: boolean): void;
}

const heard = [
  ...['pointermove', 'pointerdown', 'pointerup', 'pointercancel', 'pointerover', 'pointerout'],
  ...['pointerenter', 'pointerleave', 'mousemove', 'mousedown', 'mouseup', 'mouseover', 'mouseout'],
  ...['mouseenter', 'mouseleave', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'dragstart', 'selectstart'],
  ...['keydown', 'keypress', 'keyup', 'focus', 'blur', 'focusin', 'focusout'],
];
/** What the browser itself would do with these: follow a link, move the focus, select, drag. */
const prevented: ReadonlySet<string> = new Set(
  'mousedown click dblclick auxclick dragstart selectstart'.split(' '),
);

/**
 * Takes what the reader does with pointer, keys and focus in `view` before the page can see it,
 * until `signal` is aborted. What scripts dispatch is theirs: it goes on, and does nothing here.
 * Scrolling stays as it is.
 */
export function grab(view: Window, hands: Hands, signal: AbortSignal): void {
  function take(event: Event): void {
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    if (prevented.has(event.type)) event.preventDefault();
    if (event.type === 'pointermove') hands.move(event as PointerEvent);
    if (event.type === 'click') hands.click(event as PointerEvent);
    if (event.type === 'pointerout' && (event as PointerEvent).relatedTarget === null) hands.away();
    if (event.type === 'keydown' && hands.press(event as KeyboardEvent)) event.preventDefault();
    if (event.type === 'keyup') hands.release(event as KeyboardEvent);
    if (event.target === view && event.type === 'focus') hands.focus(true);
    if (event.target === view && event.type === 'blur') hands.focus(false);
  }
  for (const type of heard) view.addEventListener(type, take, { capture: true, signal });
}
