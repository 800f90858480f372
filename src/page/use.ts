import { all, contains, hostOf, openShadow, type Root, type ShadowOf } from './dom.ts';
import { rootOf } from './node.ts';
import { shadowRootsIn } from './shadow-roots.ts';

/**
 * Whether the reader is at something in `element`: writing, selecting text, or playing media, in
 * the shadow roots in it too. What is in use is not hidden.
 */
export function inUse(
  element: Element,
  document: Document,
  shadowOf: ShadowOf = openShadow,
): boolean {
  if (isFocused(element, document)) return true;
  const roots = [...shadowRootsIn(element, shadowOf)];
  return isSelecting(element, document, roots) || [element, ...roots].some(isPlaying);
}

/** Asked of the root it stands in: from outside, the focus is on a host. */
function isFocused(element: Element, document: Document): boolean {
  const root = rootOf(element) as Partial<DocumentOrShadowRoot>;
  const focused = root.activeElement ?? null;
  return focused !== null && focused !== document.body && contains(element, focused);
}

function isSelecting(element: Element, document: Document, inside: readonly ShadowRoot[]): boolean {
  const selection = document.getSelection();
  if (selection === null || selection.type === 'None') return false;
  return rangesOf(selection, [...inside, ...rootsAround(element)]).some(range =>
    touches(range, element, document),
  );
}

/** What is selected, as deep as it goes; Chromium 123 to 136 tells it root by root, Firefox 140 at once. */
function rangesOf(selection: Selection, roots: readonly ShadowRoot[]): readonly AbstractRange[] {
  if (typeof selection.getComposedRanges === 'function')
    return selection.getComposedRanges({ shadowRoots: [...roots] });
  const each = roots as readonly { getSelection?(): Selection | null }[];
  return [selection, ...each.map(root => root.getSelection?.())].flatMap(one =>
    one && one.rangeCount > 0 ? [one.getRangeAt(0)] : [],
  );
}

/** Compared in one tree: an end that lies deeper counts as lying at its host, and so does `element`. */
function touches(range: AbstractRange, element: Element, document: Document): boolean {
  if (range.collapsed) return false;
  for (let at: Element | null = element; at; at = hostOf(rootOf(at))) {
    const start = liftedTo(rootOf(at), range.startContainer, range.startOffset);
    const end = liftedTo(rootOf(at), range.endContainer, range.endOffset);
    if (!start || !end) continue;
    const live = document.createRange();
    live.setStart(...start);
    live.setEnd(...end);
    return live.intersectsNode(at);
  }
  return false;
}

function liftedTo(root: Node, node: Node, offset: number): [Node, number] | null {
  if (rootOf(node) === root) return [node, offset];
  for (let host = hostOf(rootOf(node)); host; host = hostOf(rootOf(host)))
    if (rootOf(host) === root) return [host, 0];
  return null;
}

/** Shadow roots that `element` stands in, from the inside. */
export function* rootsAround(element: Element): Generator<ShadowRoot> {
  for (let root = rootOf(element), host = hostOf(root); host; host = hostOf(root)) {
    yield root as ShadowRoot;
    root = rootOf(host);
  }
}

function isPlaying(root: Root): boolean {
  return all(root, 'video, audio').some(media => {
    const { paused, ended } = media as HTMLMediaElement;
    return !paused && !ended;
  });
}
