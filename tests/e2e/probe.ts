/*
 * What a page's own script can tell of what was done to it. Both functions run in pages: they see
 * nothing but their arguments.
 */

/** What `audit` finds. */
export interface Audit {
  /** Nodes of the page that stand elsewhere, or say something else, than when it had loaded. */
  readonly changed: readonly string[];
  /** Whether the markup is letter by letter what it was. */
  readonly same: boolean;
  /** Changes of any kind since it had loaded. */
  readonly writes: number;
  /** How often each text is in sight. */
  readonly sight: readonly number[];
  /** Elements with our attribute. */
  readonly marked: number;
}

/** Runs before the page: keeps how it was when it had loaded. */
export function keepBaseline(): void {
  const name = 'data-seen-above';
  const isOurs = (node: Node) => node instanceof Element && node.getAttribute(name) === 'marker';
  const childrenOf = (node: Node) => [...node.childNodes].filter(child => !isOurs(child));
  const attributesOf = (node: Node) =>
    node instanceof Element
      ? [...node.attributes].filter(one => one.name !== name).map(one => `${one.name}=${one.value}`)
      : [];
  const factsOf = (node: Node) => ({
    node,
    children: childrenOf(node),
    attributes: attributesOf(node).join('\n'),
    value: node.nodeValue,
  });
  function* nodesOf(root: Node): Generator<Node> {
    yield root;
    for (const child of childrenOf(root)) yield* nodesOf(child);
    if (root instanceof Element && root.shadowRoot) yield* nodesOf(root.shadowRoot);
  }
  function visibleText(): string {
    let text = '';
    for (const node of nodesOf(document.body)) {
      const parent = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
      if (node.nodeType === Node.TEXT_NODE && parent?.checkVisibility({ visibilityProperty: true }))
        text += node.nodeValue;
    }
    return text.replace(/\s/g, '');
  }
  /** The longest first, each letter counted once: one text may be part of another. */
  function sightOf(texts: readonly string[]): number[] {
    let rest = visibleText();
    const counts = new Map<string, number>();
    for (const text of [...texts].sort((a, b) => b.length - a.length)) {
      const bare = text.replace(/\s/g, '');
      counts.set(text, bare === '' ? 0 : rest.split(bare).length - 1);
      if (bare !== '') rest = rest.replaceAll(bare, '\u0000');
    }
    return texts.map(text => counts.get(text) ?? 0);
  }

  addEventListener('DOMContentLoaded', () => {
    const facts = [...nodesOf(document)].map(factsOf);
    const html = document.documentElement.outerHTML;
    let writes = 0;
    new MutationObserver(records => {
      writes += records.length;
    }).observe(document, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    const isChanged = (before: (typeof facts)[number]) => {
      const now = factsOf(before.node);
      return (
        now.value !== before.value ||
        now.attributes !== before.attributes ||
        now.children.length !== before.children.length ||
        now.children.some((child, i) => child !== before.children[i])
      );
    };
    Object.assign(window, {
      audit: (texts: readonly string[]): Audit => ({
        changed: facts.filter(isChanged).map(({ node }) => node.nodeName),
        same: document.documentElement.outerHTML === html,
        writes,
        sight: sightOf(texts),
        marked: [...nodesOf(document)].filter(
          node => node instanceof Element && node.hasAttribute(name),
        ).length,
      }),
    });
  });
}

/** What has become of the page by now. */
export function audit(texts: readonly string[]): Audit {
  return (window as unknown as { audit(texts: readonly string[]): Audit }).audit(texts);
}
