/**
 * Whether the reader is at something in `element`: writing, selecting text, or playing media.
 * What is in use is not hidden.
 */
export function inUse(element: Element, document: Document): boolean {
  return isWriting(element, document) || isSelecting(element, document) || isPlaying(element);
}

function isWriting(element: Element, document: Document): boolean {
  const focused = document.activeElement;
  return focused !== null && focused !== document.body && element.contains(focused);
}

function isSelecting(element: Element, document: Document): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed && selection.containsNode(element, true);
}

function isPlaying(element: Element): boolean {
  for (const media of element.querySelectorAll<HTMLMediaElement>('video, audio')) {
    if (!media.paused && !media.ended) return true;
  }
  return false;
}
