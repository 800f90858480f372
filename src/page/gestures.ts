/** What a reader does right on the page's own nodes: nothing of ours stands there to hear it. */
export interface Gestures {
  /** Hears the reader in `root` too; what happens in a closed root is not told outside. */
  listen(root: Document | ShadowRoot): void;
}

export interface GestureHandlers {
  /** A click on an element; true if it was meant for us, and the page must not hear of it. */
  click(element: Element): boolean;
  /** The context menu was opened on an element. */
  menu(element: Element): void;
}

/** Hears the reader, not the page's scripts, until `signal` is aborted. */
export function createGestures(
  view: Window & typeof globalThis,
  handlers: GestureHandlers,
  signal: AbortSignal,
): Gestures {
  function targetOf(event: Event): Element | undefined {
    const [target] = event.composedPath();
    return event.isTrusted && target instanceof view.Element ? target : undefined;
  }

  function click(event: Event): void {
    const target = targetOf(event);
    if (!target || !handlers.click(target)) return;
    // A comment is often inside something that is clickable itself.
    event.preventDefault();
    event.stopPropagation();
  }

  function menu(event: Event): void {
    const target = targetOf(event);
    if (target) handlers.menu(target);
  }

  return {
    listen(root) {
      root.addEventListener('click', click, { capture: true, signal });
      root.addEventListener('contextmenu', menu, { capture: true, signal });
    },
  };
}
