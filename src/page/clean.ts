import type { ThreadReport } from '../core/report.ts';
import { createThread } from '../core/thread.ts';
import type { VerdictSettings } from '../core/verdict.ts';
import { find } from './find.ts';
import { attribute, createFold } from './fold.ts';
import { type Batch, createLedger } from './ledger.ts';
import type { MarkerWords } from './marker.ts';
import { createMarkers } from './markers.ts';
import type { Pattern } from './pattern.ts';
import { inSlices } from './slices.ts';
import { type Seen, watch } from './watch.ts';

/** A page being kept clean. */
export interface Cleaning {
  configure(settings: VerdictSettings): void;
  report(): PageReport;
  /** Shows every copy, and takes our markers away; or hides them again. */
  showAll(shown: boolean): void;
  /** Scrolls to a comment and opens its copies. */
  jump(key: string): void;
}

/** What stands in the page now. */
export interface PageReport extends ThreadReport {
  /** Comments judged to be copies. */
  readonly copies: number;
  /** Copies out of sight now: some may have been opened. */
  readonly hidden: number;
  readonly showsAll: boolean;
}

export interface CleanOptions {
  /** Where the comments are, as `seek` found. */
  readonly pattern: Pattern;
  readonly settings: VerdictSettings;
  readonly words: MarkerWords;
  /** Called when what `report` tells has changed. */
  readonly onReport: () => void;
  /** Called when no comment is left: the page shows something else now. */
  readonly onGone: () => void;
}

/**
 * Reads the comments of a page, hides those that repeat another, and keeps it so while the page
 * changes, until `signal` is aborted: then the page is as it was.
 *
 * The loop: the watch writes down what the page does; a round looks at it in slices, reads the
 * comments concerned, tells the thread, and writes what its verdicts ask for at the end of
 * each slice, so that nothing is read after a write.
 */
export function clean(document: Document, options: CleanOptions, signal: AbortSignal): Cleaning {
  const view = document.defaultView as Window & typeof globalThis;
  let { pattern } = options;
  let address = document.location.href;
  let running = false;
  let again = false;

  const thread = createThread(options.settings);
  const ledger = createLedger();
  const fold = createFold(ledger, document);
  const markers = createMarkers(document, options.words, open);
  removeLeftovers(document);

  const wake = () => void run();
  const changes = watch(document, view, wake, signal);
  view.addEventListener('popstate', wake, { signal });
  view.addEventListener('hashchange', wake, { signal });
  signal.addEventListener('abort', () => {
    fold.clear();
    markers.clear();
  });
  void run({ everything: true });

  /** One round at a time; what happens meanwhile asks for another. */
  async function run(hint?: { readonly everything: boolean }): Promise<void> {
    again = true;
    if (running) return;
    running = true;
    let everything = hint?.everything ?? false;
    while (again && !signal.aborted) {
      again = false;
      const seen = changes.take();
      const work = round({ ...seen, everything: everything || seen.everything });
      await inSlices(work, write, view, signal);
      everything = false;
    }
    running = false;
    if (!signal.aborted && ledger.all().length === 0) options.onGone();
  }

  function* round(seen: Seen): Generator<void> {
    const moved = pageOf(document.location.href) !== pageOf(address);
    address = document.location.href;
    if (moved) pattern = find(document, address) ?? pattern;
    if (moved || seen.removed) leave(seen, moved);
    tell(ledger.point(targetOf(document)));
    for (const element of concerned(seen)) {
      read(element, seen.added.has(element));
      yield;
    }
    changes.watchText(homeOf(ledger.all()) ?? document);
    changes.unseen(markers.restore);
  }

  /** Comments that left the document: a list that gets others in their place recycles. */
  function leave(seen: Seen, moved: boolean): void {
    const before = ledger.all();
    const recycles = seen.added.size > 0;
    const batch = moved ? ledger.forgetGone() : ledger.sweep(recycles);
    for (const known of before) if (!known.element.isConnected) fold.release(known.key);
    tell(batch);
  }

  /** The comments to read, in page order: new ones, and known ones whose inside changed. */
  function concerned(seen: Seen): Iterable<Element> {
    if (seen.everything) return pattern.elements(document);
    const elements = new Set<Element>();
    for (const node of seen.added) {
      if (!node.isConnected) continue;
      for (const element of pattern.elements(node)) elements.add(element);
    }
    for (const node of seen.touched) {
      const known = ledger.holding(node);
      if (known) elements.add(known.element);
    }
    return elements;
  }

  function read(element: Element, moved: boolean): void {
    if (!element.isConnected) return;
    const reading = pattern.read(element);
    const before = ledger.at(element);
    const batch = reading ? ledger.put(reading, moved) : ledger.remove(element);
    if (before && ledger.at(element)?.key !== before.key) fold.release(before.key);
    tell(batch);
  }

  function tell(batch: Batch): void {
    if (batch.put.length === 0 && batch.removed.length === 0) return;
    fold.take(thread.update(batch.put, batch.removed));
    for (const { key } of batch.put) fold.touch(key);
  }

  function write(): void {
    if (signal.aborted) return;
    changes.unseen(() => markers.show(fold.write()));
    options.onReport();
  }

  function open(original: string, opens: boolean): void {
    fold.open(original, opens);
    write();
  }

  return {
    configure(settings) {
      fold.take(thread.configure(settings));
      write();
    },
    report() {
      const report = thread.report();
      return { ...report, copies: report.hidden, hidden: fold.hidden, showsAll: fold.showsAll };
    },
    showAll(shown) {
      fold.showAll(shown);
      write();
    },
    jump(key) {
      const known = ledger.get(key);
      if (!known) return;
      open(key, true);
      known.element.scrollIntoView({ block: 'center' });
    },
  };
}

/** The address without its fragment, which names a place in the page, not another page. */
function pageOf(address: string): string {
  return address.split('#', 1)[0] ?? address;
}

/** Marks of an earlier generation of this extension, which can no longer take them back. */
function removeLeftovers(document: Document): void {
  for (const element of document.querySelectorAll(`[${attribute}]`)) {
    if (element.getAttribute(attribute) === 'marker') element.remove();
    else element.removeAttribute(attribute);
  }
}

/** The element the address bar points to. */
function targetOf(document: Document): Element | null {
  const fragment = document.location.hash.slice(1);
  if (fragment === '') return null;
  return document.getElementById(fragment) ?? document.getElementById(decode(fragment));
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The smallest element that holds first and last comment. */
function homeOf(all: readonly { readonly element: Element }[]): Element | null {
  const last = all.at(-1)?.element;
  let home = all[0]?.element.parentElement ?? null;
  while (home && last && !home.contains(last)) home = home.parentElement;
  return home;
}
