import type { Difference } from '../core/verdict.ts';
import { isElement, walk } from './dom.ts';
import type { Copied } from './fold.ts';
import type { Reading } from './pattern.ts';

/** Paints, in copies that were opened, what their originals do not say; wraps nothing. */
export interface Paint {
  show(copies: Iterable<Copied>): void;
  clear(): void;
}

/** As in `paint.css`. */
const name = 'seen-above';

/** Paints nothing where the browser has no CSS Custom Highlight API. */
export function createPaint(document: Document): Paint {
  const view = document.defaultView as Window & typeof globalThis;
  const painted = new Map<string, readonly StaticRange[]>();
  const registry = view.CSS?.highlights;
  const highlight = registry ? new view.Highlight() : undefined;

  function wipe(key: string): void {
    for (const range of painted.get(key) ?? []) highlight?.delete(range);
    painted.delete(key);
  }

  return {
    show(copies) {
      if (!highlight) return;
      for (const { key, known, opened } of copies) {
        wipe(key);
        if (!known || !opened) continue;
        const ranges = rangesOf(known.reading, opened.differences).map(
          range => new view.StaticRange(range),
        );
        if (ranges.length === 0) continue;
        for (const range of ranges) highlight.add(range);
        painted.set(key, ranges);
      }
      if (painted.size > 0) registry?.set(name, highlight);
      else registry?.delete(name);
    },
    clear() {
      for (const key of [...painted.keys()]) wipe(key);
      registry?.delete(name);
    },
  };
}

/**
 * Where in the page the differences stand. Reading folds white space and leaves things out: only
 * where all other letters stand in the page one after another is anything painted.
 */
export function rangesOf(
  { body, text }: Pick<Reading, 'body' | 'text'>,
  differences: readonly Difference[],
): StaticRangeInit[] {
  const nodes = textsOf(body);
  const start = nodes
    .map(({ nodeValue }) => bare(nodeValue ?? ''))
    .join('')
    .indexOf(bare(text));
  if (start < 0) return [];
  const index = (offset: number) => start + bare(text.slice(0, offset)).length;
  return differences.flatMap(({ copy: [from, to] }) => {
    const first = placeOf(nodes, index(from));
    const last = placeOf(nodes, index(to) - 1);
    if (index(from) >= index(to) || !first || !last) return [];
    return [
      {
        startContainer: first.node,
        startOffset: first.offset,
        endContainer: last.node,
        endOffset: last.offset + 1,
      },
    ];
  });
}

const bare = (text: string) => text.replace(/\s/g, '');

function textsOf(roots: readonly Element[]): Node[] {
  const texts: Node[] = [];
  for (const root of roots) {
    const walker = walk(root);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!isElement(node)) texts.push(node);
    }
  }
  return texts;
}

/** Where the letter of this index stands, white space not counted. */
function placeOf(
  nodes: readonly Node[],
  index: number,
): { readonly node: Node; readonly offset: number } | undefined {
  let seen = 0;
  for (const node of nodes) {
    for (const { index: offset } of (node.nodeValue ?? '').matchAll(/\S/g)) {
      if (seen++ === index) return { node, offset };
    }
  }
  return undefined;
}
