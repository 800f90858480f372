/**
 * Gives `host` a closed shadow root, which the page's scripts cannot look into, with a
 * stylesheet; page rules that match any child of a comment do not reach the host.
 *
 * A sheet of the user's origin does not reach into shadow roots in Chromium 156 (it does in
 * Firefox 153); a style element made by a content script works in both, under any policy of
 * the page.
 */
export function enclose(host: HTMLElement, style: string): ShadowRoot {
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('color', 'inherit', 'important');
  const sheet = host.ownerDocument.createElement('style');
  sheet.textContent = style;
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
