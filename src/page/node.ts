import { contains, hostOf, isElement, outer } from './dom.ts';

/*
 * What the page's keeper asks of nodes and does to them, by the prototypes and for the reason
 * told in `dom.ts`: the members of a form can be shadowed by its inputs.
 */

export function isInDocument(node: Node): boolean {
  return Reflect.get(Node.prototype, 'isConnected', node);
}

export function mark(element: Element, name: string, value: string): void {
  Element.prototype.setAttribute.call(element, name, value);
}

export function unmark(element: Element, name: string): void {
  Element.prototype.removeAttribute.call(element, name);
}

export function appendTo(parent: Element, node: Node): void {
  Node.prototype.appendChild.call(parent, node);
}

/**
 * Whether `a` comes before `b` in the order of the page, shadow trees taken as part of their
 * hosts; a container comes before what it holds.
 */
export function comesBefore(a: Node, b: Node): boolean {
  const relation = compare(a, b);
  return (relation & DISCONNECTED) === 0 ? (relation & FOLLOWING) !== 0 : comesBeforeComposed(a, b);
}

/** `contains` through shadow roots. */
export function holds(outside: Element, inside: Element): boolean {
  if (contains(outside, inside)) return true;
  for (const host of hostsOf(inside)) if (contains(outside, host)) return true;
  return false;
}

function comesBeforeComposed(a: Node, b: Node): boolean {
  const path = [b, ...hostsOf(b)];
  for (const from of [a, ...hostsOf(a)]) {
    const to = path.find(host => (compare(from, host) & DISCONNECTED) === 0);
    if (to === undefined) continue;
    return from === to ? from === a : (compare(from, to) & FOLLOWING) !== 0;
  }
  return false;
}

function compare(a: Node, b: Node): number {
  return Node.prototype.compareDocumentPosition.call(a, b);
}

/** Hosts of the shadow roots around `node`, from the inside. */
function* hostsOf(node: Node): Generator<Element> {
  for (let root = rootOf(node); 'host' in root; ) {
    const host = root.host as Element;
    yield host;
    root = rootOf(host);
  }
}

const DISCONNECTED = 1;
const FOLLOWING = 4;

/** The element itself, the one that `node` stands in, or the host of a shadow root. */
export function elementAt(node: Node): Element | null {
  return isElement(node) ? node : (hostOf(node) ?? outer(node as Element));
}

/** The document or shadow root that `node` stands under. */
export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}
