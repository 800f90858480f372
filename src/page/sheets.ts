import foldStyle from './fold.css?inline';
import { rootOf } from './node.ts';
import paintStyle from './paint.css?inline';

/** The stylesheet in shadow trees, where the one of the document does not reach (Chromium 156). */
export interface Sheets {
  /** Makes the stylesheet count where `element` stands. */
  reach(element: Element): void;
  clear(): void;
}

export function createSheets(document: Document): Sheets {
  const roots = new Set<ShadowRoot>();
  let sheet: CSSStyleSheet | undefined;

  function make(): CSSStyleSheet {
    const view = document.defaultView as Window & typeof globalThis;
    const made = new view.CSSStyleSheet();
    made.replaceSync(foldStyle + paintStyle);
    return made;
  }

  return {
    reach(element) {
      const root = rootOf(element);
      // A document has such a list too, and one that a comment was moved to refuses our sheet.
      if (!('host' in root)) return;
      sheet ??= make();
      const shadow = root as ShadowRoot;
      roots.add(shadow);
      // A component may set its own list at any time, and ours is gone.
      if (!shadow.adoptedStyleSheets.includes(sheet)) {
        shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
      }
    },
    clear() {
      for (const root of roots) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter(one => one !== sheet);
      }
      roots.clear();
    },
  };
}
