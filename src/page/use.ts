import { all, contains } from './dom.ts';

/**
 * Whether the reader is at something in `element`: writing, selecting text, or playing media.
 * What is in use is not hidden.
 */
export function inUse(element: Element, document: Document): boolean {
  return isFocused(element, document) || isSelecting(element, document) || isPlaying(element);
}

function isFocused(element: Element, document: Document): boolean {
  const focused = document.activeElement;
  return focused !== null && focused !== document.body && contains(element, focused);
}

function isSelecting(element: Element, document: Document): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed && selection.containsNode(element, true);
}

function isPlaying(element: Element): boolean {
  return all(element, 'video, audio').some(media => {
    const { paused, ended } = media as HTMLMediaElement;
    return !paused && !ended;
  });
}
