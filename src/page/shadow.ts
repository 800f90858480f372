/**
 * Gives `host` a closed shadow root, which the page's scripts cannot look into, with a
 * stylesheet. `box` is how the host itself is laid out, in declarations that must be important:
 * then no rule of the page that matches any child of a comment wins over them.
 *
 * A sheet of the user's origin does not reach into shadow roots in Chromium 156 (it does in
 * Firefox 153); a style element made by a content script works in both, under any policy of
 * the page.
 */
export function enclose(host: HTMLElement, style: string, box: string): ShadowRoot {
  const sheet = host.ownerDocument.createElement('style');
  sheet.textContent = `:host { all: initial !important; color: inherit !important; ${box} }\n${style}`;
  const root = host.attachShadow({ mode: 'closed' });
  root.append(sheet);
  return root;
}

/** A button that hears the reader only, not the page's scripts. */
export function makeButton(document: Document, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.addEventListener('click', event => {
    if (!event.isTrusted) return;
    // A comment is often inside something that is clickable itself.
    event.preventDefault();
    event.stopPropagation();
    onClick();
  });
  return button;
}
