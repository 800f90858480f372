import type { Folded } from './fold.ts';
import type { Known } from './ledger.ts';
import { createMarker, type Marker, type MarkerWords } from './marker.ts';
import { attributeName, newMarkerTag } from './marks.ts';
import { appendTo, isInDocument } from './node.ts';

/** The markers of a page, one for each original that has copies. */
export interface Markers {
  show(groups: Iterable<Folded>): void;
  /** Puts back markers that the site dropped, a few times each, then lets it have its way. */
  restore(): void;
  /** Whether `element` is the host of one of ours. */
  owns(element: Element): boolean;
  clear(): void;
}

interface Shown {
  readonly marker: Marker;
  readonly original: Known;
  readonly open: boolean;
  /** How often it was put back where it stands. */
  restores: number;
}

const restoresBound = 3;

export function createMarkers(
  document: Document,
  words: MarkerWords,
  onToggle: (original: string, open: boolean) => void,
): Markers {
  const tag = newMarkerTag();
  const shown = new Map<string, Shown>();
  const hosts = new WeakSet<Element>();

  function remove(key: string): void {
    shown.get(key)?.marker.host.remove();
    shown.delete(key);
  }

  function make(key: string): Marker {
    const marker = createMarker(document, tag, words, () => {
      const now = shown.get(key);
      if (now) onToggle(key, !now.open);
    });
    marker.host.setAttribute(attributeName, 'marker');
    hosts.add(marker.host);
    return marker;
  }

  function showOne({ key, original, copies, open }: Folded): void {
    if (!original || copies === 0) {
      remove(key);
      return;
    }
    const before = shown.get(key);
    const marker = before?.marker ?? make(key);
    const stays = before !== undefined && placeOf(before.original) === placeOf(original);
    shown.set(key, { marker, original, open, restores: stays ? before.restores : 0 });
    if (!stays) appendTo(placeOf(original), marker.host);
    marker.update(copies, open);
  }

  return {
    show(groups) {
      for (const group of groups) showOne(group);
    },
    restore() {
      for (const entry of shown.values()) {
        const place = placeOf(entry.original);
        if (isInDocument(entry.marker.host) || !isInDocument(place)) continue;
        if (entry.restores++ < restoresBound) appendTo(place, entry.marker.host);
      }
    },
    owns: element => hosts.has(element),
    clear() {
      for (const key of [...shown.keys()]) remove(key);
    },
  };
}

/** At the end of the comment's own text. */
function placeOf({ reading: { body, element } }: Known): Element {
  return body.at(-1) ?? element;
}
