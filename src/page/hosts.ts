import { tagOf } from './dom.ts';
import type { Known } from './ledger.ts';
import { attributeName, newMarkerTag } from './marks.ts';
import { appendTo, isInDocument } from './node.ts';

/** The nodes of ours in the page, by the comment in whose text each stands. */
export interface Hosts {
  /** A new host, in no page yet. */
  make(): HTMLElement;
  /** Puts a host at the end of a comment's text, or moves it there. */
  put(comment: Known, host: HTMLElement): void;
  remove(key: string): void;
  /** Puts back those that the site dropped, a few times each, then lets it have its way. */
  restore(): void;
  owns(element: Element): boolean;
  clear(): void;
}

interface Placed {
  readonly host: HTMLElement;
  readonly place: Element;
  /** How often it was put back there. */
  restores: number;
}

const restoresBound = 3;

export function createHosts(document: Document): Hosts {
  const tag = newMarkerTag();
  const placed = new Map<string, Placed>();
  const made = new WeakSet<Element>();

  function remove(key: string): void {
    placed.get(key)?.host.remove();
    placed.delete(key);
  }

  return {
    make() {
      const host = document.createElement(tag);
      host.setAttribute(attributeName, 'marker');
      made.add(host);
      return host;
    },
    put(comment, host) {
      const place = placeIn(comment);
      const before = placed.get(comment.key);
      if (before?.host === host && before.place === place) return;
      if (before?.host !== host) before?.host.remove();
      appendTo(place, host);
      placed.set(comment.key, { host, place, restores: 0 });
    },
    remove,
    restore() {
      for (const entry of placed.values()) {
        if (isInDocument(entry.host) || !isInDocument(entry.place)) continue;
        if (entry.restores++ < restoresBound) appendTo(entry.place, entry.host);
      }
    },
    owns: element => made.has(element),
    clear() {
      for (const key of [...placed.keys()]) remove(key);
    },
  };
}

/**
 * Where the text ends: in its last paragraph, so that a marker stands behind the last word and
 * the paragraph stays the last child that the site's style takes it for.
 */
function placeIn({ reading: { body, element } }: Known): Element {
  let place = body.at(-1);
  if (!place) return element;
  for (let last = lastBlock(place); last; last = lastBlock(place)) place = last;
  return place;
}

function lastBlock(element: Element): Element | null {
  const last: Element | null = Reflect.get(Element.prototype, 'lastElementChild', element);
  if (!last || (tagOf(last) !== 'p' && tagOf(last) !== 'div')) return null;
  for (let after = nextOf(last); after; after = nextOf(after)) {
    const TEXT = 3;
    if (after.nodeType === TEXT && after.nodeValue?.trim()) return null;
  }
  return last;
}

function nextOf(node: Node): Node | null {
  return Reflect.get(Node.prototype, 'nextSibling', node);
}
