import style from './marker.css?inline';

/** What the marker says; the words come from the app, which knows the reader's language. */
export interface MarkerWords {
  show(count: number): string;
  hide(count: number): string;
}

/** The button "×4" on an original, in a closed shadow root of a host of our own. */
export interface Marker {
  readonly host: HTMLElement;
  update(copies: number, open: boolean): void;
}

/**
 * Makes a marker; `onClick` hears the reader only, not the page's scripts. The host's tag is
 * `tag`, a custom element name that the page does not define.
 */
export function createMarker(
  document: Document,
  tag: string,
  words: MarkerWords,
  onClick: () => void,
): Marker {
  const host = document.createElement(tag);
  // Page rules that match any child of a comment must not reach the host; its colour should.
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('color', 'inherit', 'important');
  host.style.setProperty('margin-inline', '6px', 'important');

  const button = document.createElement('button');
  button.type = 'button';
  button.addEventListener('click', event => {
    if (!event.isTrusted) return;
    // A comment is often inside something that is clickable itself.
    event.preventDefault();
    event.stopPropagation();
    onClick();
  });

  // A sheet of the user's origin does not reach into shadow roots in Chromium 156 (it does in
  // Firefox 153); a style element made by a content script works in both, under any policy of
  // the page.
  const sheet = document.createElement('style');
  sheet.textContent = style;
  host.attachShadow({ mode: 'closed' }).append(sheet, button);

  return {
    host,
    update(copies, open) {
      button.textContent = `×${copies + 1}`;
      const name = open ? words.hide(copies) : words.show(copies);
      button.setAttribute('aria-expanded', String(open));
      button.setAttribute('aria-label', name);
      button.title = name;
    },
  };
}
