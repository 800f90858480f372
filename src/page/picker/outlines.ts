/** Frames around elements of the page, drawn over it. */
export interface Outlines {
  readonly element: HTMLElement;
  /** Draws `all`, and `chosen` among them more strongly; the rest is drawn no more. */
  show(all: readonly Element[], chosen: Element | null): void;
}

/** More than a screen of comments holds. */
const mostDrawn = 300;

/** Draws once a frame while something changes; measures the page, and writes nothing to it. */
export function createOutlines(
  document: Document,
  view: Window & typeof globalThis,
  signal: AbortSignal,
): Outlines {
  const element = document.createElement('div');
  element.className = 'outlines';
  element.ariaHidden = 'true';
  let all: readonly Element[] = [];
  let chosen: Element | null = null;
  let frame: number | undefined;

  const soon = () => {
    frame ??= view.requestAnimationFrame(draw);
  };
  view.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  view.addEventListener('resize', soon, { passive: true, signal });
  // What loads late moves the rest.
  const growth = new view.ResizeObserver(soon);
  growth.observe(document.documentElement);
  signal.addEventListener('abort', () => {
    growth.disconnect();
    if (frame !== undefined) view.cancelAnimationFrame(frame);
  });

  function draw(): void {
    frame = undefined;
    const boxes = all
      .map(one => ({ one, at: boxOf(one) }))
      .filter(({ at }) => isInView(at, view))
      .slice(0, mostDrawn);
    while (element.childElementCount > boxes.length) element.lastElementChild?.remove();
    while (element.childElementCount < boxes.length) element.append(document.createElement('div'));
    boxes.forEach(({ one, at }, place) => {
      const box = element.children[place] as HTMLElement;
      box.className = one === chosen ? 'chosen' : '';
      box.style.translate = `${at.x}px ${at.y}px`;
      box.style.inlineSize = `${at.width}px`;
      box.style.blockSize = `${at.height}px`;
    });
  }

  return {
    element,
    show(elements, one) {
      all = elements;
      chosen = one;
      soon();
    },
  };
}

/**
 * An element without a box of its own is where its content is. Asking forces the layout: once a
 * frame, before anything is written, and only while a reader points.
 */
function boxOf(element: Element): DOMRect {
  const own = Element.prototype.getBoundingClientRect.call(element);
  if (own.width > 0 || own.height > 0) return own;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

function isInView({ top, bottom, width }: DOMRect, { innerHeight }: Window): boolean {
  return width > 0 && bottom > 0 && top < innerHeight;
}
