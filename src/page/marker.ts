import style from './marker.css?inline';
import { enclose, makeButton } from './shadow.ts';

/** What the marker says; the words come from the app, which knows the reader's language. */
export interface MarkerWords {
  show(count: number): string;
  hide(count: number): string;
  readonly alwaysHide: string;
}

/** The button "×4" on an original, and beside it, while its copies are open, one to hide it too. */
export interface Marker {
  readonly host: HTMLElement;
  /** `copies` are elements of the page. */
  update(copies: readonly Element[], open: boolean): void;
  focus(): void;
}

export function createMarker(
  host: HTMLElement,
  words: MarkerWords,
  actions: { toggle(): void; alwaysHide(): void },
): Marker {
  const toggle = makeButton(host.ownerDocument, actions.toggle);
  const always = makeButton(host.ownerDocument, actions.alwaysHide);
  always.className = 'quiet';
  always.textContent = words.alwaysHide;
  always.hidden = true;
  enclose(host, style, 'margin-inline: 6px !important;').append(toggle, always);

  return {
    host,
    update(copies, open) {
      const count = copies.length;
      const times = `×${count + 1}`;
      // What is seen of a button must be in its name, for those who speak to it.
      const name = `${times}: ${open ? words.hide(count) : words.show(count)}`;
      toggle.textContent = times;
      toggle.setAttribute('aria-expanded', String(open));
      toggle.setAttribute('aria-label', name);
      toggle.title = name;
      // Only what is displayed can be gone to from the button.
      if ('ariaControlsElements' in toggle) toggle.ariaControlsElements = open ? copies : null;
      always.hidden = !open;
    },
    focus() {
      toggle.focus({ preventScroll: true });
      host.scrollIntoView({ block: 'center', behavior: 'instant' });
    },
  };
}
