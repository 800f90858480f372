/**
 * The DOM as its prototypes have it. A form's inputs shadow the form's own members by their names
 * (`<input name="getAttribute">`), so no member is looked up on an element that may be a form.
 */

export type Root = Element | Document | ShadowRoot;

/** The shadow root of an element, or null; what it takes to see closed ones the app knows. */
export type ShadowOf = (host: Element) => ShadowRoot | null;

export const openShadow: ShadowOf = host => Reflect.get(Element.prototype, 'shadowRoot', host);

export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function hasAttributes(element: Element): boolean {
  return Element.prototype.hasAttributes.call(element);
}

export function is(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** Lower case as in HTML. A form's own name can be shadowed, by an element. */
export function tagOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
}

export function isElement(node: Node): node is Element {
  return typeOf(node) === 1;
}

/** Descendants of `root` that match, in document order. */
export function all(root: Root, selector: string): Element[] {
  return isElement(root)
    ? [...Element.prototype.querySelectorAll.call(root, selector)]
    : [...root.querySelectorAll(selector)];
}

/** First descendant of `root` that matches. */
export function first(root: Root, selector: string): Element | null {
  return isElement(root)
    ? Element.prototype.querySelector.call(root, selector)
    : root.querySelector(selector);
}

export function contains(outer: Element, inner: Element): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** The element before it under the same parent. */
export function before(element: Element): Element | null {
  return Reflect.get(Element.prototype, 'previousElementSibling', element);
}

/** Next element outwards; out of a shadow root it is the host. */
export function outer(element: Element): Element | null {
  const parent: Node | null = Reflect.get(Node.prototype, 'parentNode', element);
  if (!parent) return null;
  return isElement(parent) ? parent : hostOf(parent);
}

/** As `closest`, through the shadow roots around it. */
export function composedClosest(element: Element, selector: string): Element | null {
  for (let from: Element | null = element; from; ) {
    const found = closest(from, selector);
    if (found) return found;
    from = hostOf(Node.prototype.getRootNode.call(from));
  }
  return null;
}

export function textOf(root: Node): string {
  let text = '';
  const walker = walk(root);
  while (walker.nextNode()) text += walker.currentNode.nodeValue ?? '';
  return text;
}

/** A walker over elements and texts under `root`; its steps ask no node for its relatives. */
export function walk(root: Node): TreeWalker {
  return documentOf(root).createTreeWalker(root, elementsAndTexts);
}

/** The document that holds `node`, or is it. */
export function documentOf(node: Node): Document {
  const owner: Document | null = Reflect.get(Node.prototype, 'ownerDocument', node);
  return owner ?? (node as Document);
}

/** NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT */
const elementsAndTexts = 5;

function typeOf(node: Node): number {
  return Reflect.get(Node.prototype, 'nodeType', node);
}

/** The host of a shadow root; null for any other node. */
export function hostOf(root: Node): Element | null {
  return typeOf(root) === 11 && 'host' in root ? (root as ShadowRoot).host : null;
}
