import { isElement } from './dom.ts';

/** What happened to a page since it was last looked at. */
export interface Seen {
  /** Elements and shadow roots that came, outermost or not; some may have gone again. */
  readonly added: ReadonlySet<Element | ShadowRoot>;
  /** Nodes whose text or children changed. */
  readonly touched: ReadonlySet<Node>;
  /** Elements on which our attribute was written by another. */
  readonly marked: ReadonlySet<Element>;
  /** Something was taken out. */
  readonly removed: boolean;
  /** So much happened that it was not written down: look at everything. */
  readonly everything: boolean;
}

export interface Watch {
  /** What was seen since the last call. */
  take(): Seen;
  /** Does something to the page ourselves, unseen. */
  unseen(act: () => void): void;
  /**
   * Sees what changes in the texts under `home` too, and `attribute` there: dear on a whole page,
   * cheap on its comments.
   */
  watchClosely(home: Node, attribute: string): void;
  /** Sees what happens in a shadow root too, closely or not; what stands in it came just now. */
  follow(root: ShadowRoot, attribute?: string): void;
}

/** Above this many records a bulk pass is cheaper than going through them one by one. */
const hugeCount = 1000;

/**
 * Watches `root` until `signal` is aborted. The observer only writes down; `onSeen` is called
 * once, soon after the first change since the last `take`.
 */
export function watch(
  root: Document | ShadowRoot,
  view: Window & typeof globalThis,
  onSeen: () => void,
  signal: AbortSignal,
): Watch {
  let records: MutationRecord[] = [];
  let overflow = false;
  let timer: number | undefined;
  /** Shadow roots that came: no record tells of them. */
  let came: ShadowRoot[] = [];

  const observer = new view.MutationObserver(write);
  function write(more: readonly MutationRecord[]): void {
    if (more.length === 0) return;
    if (records.length + more.length > hugeCount) {
      overflow = true;
      records = [];
    } else if (!overflow) {
      records.push(...more);
    }
    wake();
  }
  function wake(): void {
    timer ??= view.setTimeout(() => {
      timer = undefined;
      onSeen();
    }, settleMs);
  }
  function observe(node: Node, attribute?: string): void {
    const close =
      attribute === undefined ? {} : { characterData: true, attributeFilter: [attribute] };
    observer.observe(node, { childList: true, subtree: true, ...close });
  }
  observe(root);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });

  return {
    take() {
      const seen = sum(records, came, overflow);
      records = [];
      came = [];
      overflow = false;
      view.clearTimeout(timer);
      timer = undefined;
      return seen;
    },
    unseen(act) {
      write(observer.takeRecords());
      act();
      observer.takeRecords();
    },
    watchClosely(home, attribute) {
      if (!signal.aborted) observe(home, attribute);
    },
    follow(inner, attribute) {
      if (signal.aborted) return;
      observe(inner, attribute);
      came.push(inner);
      wake();
    },
  };
}

/** Long enough to gather one burst of changes, short enough not to be seen. */
const settleMs = 30;

function sum(
  records: readonly MutationRecord[],
  came: readonly ShadowRoot[],
  everything: boolean,
): Seen {
  const added = new Set<Element | ShadowRoot>(came);
  const touched = new Set<Node>(came);
  const marked = new Set<Element>();
  let removed = false;
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type === 'attributes') {
      marked.add(target as Element);
      continue;
    }
    touched.add(target);
    for (const node of addedNodes) if (isElement(node)) added.add(node);
    if (removedNodes.length > 0) removed = true;
  }
  return { added, touched, marked, removed: removed || everything, everything };
}
