import { attribute, type Folded } from './fold.ts';
import { createMarker, type Marker, type MarkerWords } from './marker.ts';

/** The markers of a page, one for each original that has copies. */
export interface Markers {
  show(groups: Iterable<Folded>): void;
  /** Puts back markers that the site dropped, a few times each, then lets it have its way. */
  restore(): void;
  clear(): void;
}

const restoresBound = 3;

export function createMarkers(
  document: Document,
  words: MarkerWords,
  onToggle: (original: string, open: boolean) => void,
): Markers {
  // A name that no page defines and that differs each time, so that it cannot be a known mark.
  const tag = `x-${Math.random().toString(36).slice(2, 10)}`;
  const shown = new Map<string, { marker: Marker; group: Folded; restores: number }>();

  function place(marker: Marker, { original }: Folded): void {
    const { body, element } = original.reading;
    (body.at(-1) ?? element).append(marker.host);
  }

  function remove(original: string): void {
    shown.get(original)?.marker.host.remove();
    shown.delete(original);
  }

  function add(group: Folded): Marker {
    const { key } = group.original;
    const marker = createMarker(document, tag, words, () => {
      const now = shown.get(key);
      if (now) onToggle(key, !now.group.open);
    });
    marker.host.setAttribute(attribute, 'marker');
    place(marker, group);
    return marker;
  }

  return {
    show(groups) {
      for (const group of groups) {
        const { key } = group.original;
        if (group.copies === 0) {
          remove(key);
          continue;
        }
        const before = shown.get(key);
        const marker = before?.marker ?? add(group);
        shown.set(key, { marker, group, restores: before?.restores ?? 0 });
        marker.update(group.copies, group.open);
      }
    },
    restore() {
      for (const entry of shown.values()) {
        if (entry.marker.host.isConnected || !entry.group.original.element.isConnected) continue;
        if (entry.restores++ < restoresBound) place(entry.marker, entry.group);
      }
    },
    clear() {
      for (const original of shown.keys()) remove(original);
    },
  };
}
