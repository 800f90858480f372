import type { Folded } from './fold.ts';
import { createHosts } from './hosts.ts';
import { createMarker, type Marker, type MarkerWords } from './marker.ts';
import { rootOf } from './node.ts';

/** The markers of a page, one for each original that has copies. */
export interface Markers {
  show(groups: Iterable<Folded>): void;
  restore(): void;
  has(original: string): boolean;
  /** The original whose marker the reader has the focus on. */
  focused(): string | undefined;
  /** Takes the focus to a marker, and the marker into view. */
  focus(original: string): void;
  /** Whether `element` is the host of one of ours. */
  owns(element: Element): boolean;
  clear(): void;
}

/** What a reader does at a marker. */
export interface MarkerActions {
  toggle(original: string, open: boolean): void;
  alwaysHide(original: string): void;
}

export function createMarkers(
  document: Document,
  words: MarkerWords,
  actions: MarkerActions,
): Markers {
  const hosts = createHosts(document);
  const shown = new Map<string, { readonly marker: Marker; readonly open: boolean }>();

  function make(key: string): Marker {
    return createMarker(hosts.make(), words, {
      toggle: () => actions.toggle(key, !shown.get(key)?.open),
      alwaysHide: () => actions.alwaysHide(key),
    });
  }

  return {
    show(groups) {
      for (const { key, original, copies, open } of groups) {
        if (!original || copies.length === 0) {
          hosts.remove(key);
          shown.delete(key);
          continue;
        }
        const marker = shown.get(key)?.marker ?? make(key);
        shown.set(key, { marker, open });
        marker.update(
          copies.map(({ element }) => element),
          open,
        );
        hosts.put(original, marker.host);
      }
    },
    has: key => shown.has(key),
    focused() {
      for (const [key, { marker }] of shown) if (hasFocus(marker.host)) return key;
      return undefined;
    },
    focus: key => shown.get(key)?.marker.focus(),
    restore: hosts.restore,
    owns: hosts.owns,
    clear: hosts.clear,
  };
}

function hasFocus(host: Element): boolean {
  return (rootOf(host) as Document | ShadowRoot).activeElement === host;
}
