import type { Tally, ThreadReport } from '../core/report.ts';
import { createThread } from '../core/thread.ts';
import type { Hidden, VerdictSettings } from '../core/verdict.ts';
import type { CommentAct, Direction } from './acts.ts';
import { hostOf, openShadow, outer, type ShadowOf } from './dom.ts';
import { createFeed } from './feed.ts';
import { findInSteps } from './find.ts';
import { createFold, type Manner } from './fold.ts';
import { createGestures } from './gestures.ts';
import { createInserts, type InsertWords } from './inserts.ts';
import { createLedger, type Known } from './ledger.ts';
import { removeLeftovers } from './leftovers.ts';
import { countLevels, type LevelCounts } from './levels.ts';
import { type LineWords, lineOf } from './line.ts';
import { linkedBy } from './linked.ts';
import { isOverCeiling, type LookSettings } from './look.ts';
import { attributeName } from './marks.ts';
import { comesBefore, elementAt, holds, isInDocument, rootOf } from './node.ts';
import type { Choice } from './notes.ts';
import { indexFor } from './order.ts';
import type { Pattern, Reading } from './pattern.ts';
import { keepPlace } from './place.ts';
import { createRoots } from './roots.ts';
import { inSlices, sliceMs } from './slices.ts';
import { stepFrom } from './step.ts';
import type { Taught } from './taught.ts';
import { zeroHeightHarms } from './virtual.ts';
import { type Seen, watch } from './watch.ts';

/** A page being kept clean. */
export interface Cleaning {
  configure(settings: CleanSettings): void;
  report(): PageReport;
  /** As `report`, but its numbers alone: cheap, however many groups there are. */
  counts(): PageCounts;
  /** What is hidden by reason, and how much there would be to read of it. */
  tally(): Tally;
  /** Comments by fingerprint, of the texts that the reader chose never or always to hide. */
  met(): Readonly<Record<string, number>>;
  /** How many copies each level would find; null where `stop` or the end came first. */
  levels(stop: AbortSignal): Promise<LevelCounts | null>;
  /** Shows every copy, and takes our markers away; or hides them again. */
  showAll(shown: boolean): void;
  /** Scrolls to a comment and opens its copies. */
  jump(key: string): void;
  /** Takes the focus to the marker of the next group, or the one before, round and round. */
  step(direction: Direction): void;
  /** Acts on the comment on which the reader opened the context menu last. */
  atComment(act: CommentAct): void;
  /** The copies of a comment are none: each of their texts is shown from now on. */
  deny(key: string): void;
}

/** Comments of the page: all, those judged to be copies, and those out of sight now. */
export interface PageCounts {
  readonly read: number;
  readonly copies: number;
  /** Fewer than the copies where some were opened. */
  readonly hidden: number;
}

/** What stands in the page now. */
export interface PageReport extends ThreadReport, PageCounts {
  readonly showsAll: boolean;
  /** So much of the thread repeats itself that no copy goes without a line in its place. */
  readonly ceiling: boolean;
  /** How the comments were found. */
  readonly finder: string;
}

/** What shapes what is hidden, and how it looks. */
export type CleanSettings = VerdictSettings & LookSettings;

/** All that is said on the page, in the reader's language. */
export interface PageWords extends InsertWords, LineWords {}

export interface CleanOptions {
  /** Where the comments are, as `seek` found. */
  readonly pattern: Pattern;
  /** What the reader taught: it is heeded where a page turns into another. */
  readonly taught: Taught;
  readonly settings: CleanSettings;
  /** How to see the shadow root of an element; open ones alone where the app tells no way. */
  readonly shadowOf?: ShadowOf;
  readonly words: PageWords;
  /** Nothing is written to the page before: see `settle`. */
  readonly settled: Promise<void>;
  /** Called when what `report` tells has changed. */
  readonly onReport: () => void;
  /** The reader chose for a text, by its fingerprint, on this site; null takes a choice back. */
  readonly onChoice: (fingerprint: string, choice: Choice | null, length: number) => void;
  /** Called when no comment is left: the page shows something else now. */
  readonly onGone: () => void;
}

/** A page that keeps changing has us work at most one part in this many of the time. */
const restShare = 5;

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
  /** Shadow roots in which comments stand, or which stand in comments. */
  const shadows = new Set<ShadowRoot>();
  const { shadowOf = openShadow } = options;
  /** Comments for whose text the reader has chosen on this page. */
  const chosenHere = new Set<string>();
  let { pattern, settings } = options;
  let address = document.location.href;
  let isSettled = false;
  let running = false;
  let again = false;
  /** A round broke off: the next one looks at everything. */
  let brokeOff = false;
  /** The comment that is read next, while a round goes on. */
  let next: Element | undefined;

  /** Comments that were loaded for want of those that we hid. */
  let fed: ReadonlySet<Element> = new Set();
  /** The comment on which the reader opened the context menu last. */
  let underMenu: string | undefined;

  const thread = createThread(settings);
  const ledger = createLedger();
  const fold = createFold(
    ledger,
    document,
    { lineOf: line, hasUnread, onFree: free, shadowOf },
    signal,
  );
  const wake = () => void run();
  const changes = watch(document, view, wake, signal);
  const inserts = createInserts(document, options.words, {
    toggle: open,
    alwaysHide: key => choose(key, 'always'),
    choose,
    textOf,
    unseen: changes.unseen,
  });
  const isOurs = (element: Element) => fold.marks(element) || inserts.owns(element);
  const gestures = createGestures(view, { click: openLine, menu: noteMenu }, signal);
  gestures.listen(document);
  const feed = createFeed(document, signal);
  const roots = createRoots(view, shadowOf, follow, signal);
  view.addEventListener('popstate', wake, { signal });
  view.addEventListener('hashchange', wake, { signal });
  view.navigation?.addEventListener('navigatesuccess', wake, { signal });
  view.addEventListener('beforeprint', () => print(true), { signal });
  view.addEventListener('afterprint', () => print(false), { signal });
  signal.addEventListener('abort', () => {
    fold.clear();
    inserts.clear();
    // The page may have copied a mark a moment ago.
    for (const root of [document, ...shadows]) removeLeftovers(root, () => false);
  });
  ledger.point(linkedBy(document));
  void options.settled.then(begin);
  void run({ everything: true });

  /** From here on the page may be written. */
  function begin(): void {
    if (signal.aborted) return;
    isSettled = true;
    // Who came by a link into the page is reading there; by a reload, all was hidden before.
    if (view.scrollY > 0 && hasComeByLink(view)) fold.defer();
    changes.unseen(() => removeLeftovers(document, isOurs));
    write();
    announce();
  }

  /** When all that stands there has been read. */
  function announce(): void {
    if (isSettled && !running) inserts.announce(fold.hidden);
  }

  /** The line of a folded copy is drawn on the copy's own box: a click on it is one on the box. */
  function openLine(element: Element): boolean {
    const opens = fold.openLine(element);
    if (opens) keepPlace(element, write);
    return opens;
  }

  function noteMenu(element: Element): void {
    underMenu = ledger.holding(element)?.key;
  }

  /** One round at a time; what happens meanwhile asks for another. */
  async function run(hint?: { readonly everything: boolean }): Promise<void> {
    again = true;
    if (running) return;
    running = true;
    let everything = (hint?.everything ?? false) || brokeOff;
    brokeOff = false;
    try {
      while (again && !signal.aborted) {
        again = false;
        const seen = changes.take();
        const start = view.performance.now();
        const work = round({ ...seen, everything: everything || seen.everything });
        await inSlices(work, write, view, signal);
        feed.endsAt(ledger.all().findLast(({ key }) => !fold.isCopy(key))?.element ?? null);
        everything = false;
        if (again) await rest(restShare * (view.performance.now() - start));
      }
    } catch {
      // A hostile page can make any call throw; the next change begins anew.
      brokeOff = true;
    } finally {
      running = false;
      next = undefined;
    }
    if (signal.aborted) return;
    if (ledger.all().length === 0) options.onGone();
    else announce();
  }

  function rest(ms: number): Promise<void> {
    return new Promise(resolve => view.setTimeout(resolve, ms));
  }

  function* round(before: Seen): Generator<void> {
    const turned = document.location.href !== address && (yield* turn());
    // A router may draw first and tell the address after: what stands there was not looked for.
    const seen = turned ? { ...before, everything: true } : before;
    for (const element of isSettled ? seen.added : []) {
      if (isInDocument(element)) removeLeftovers(element, isOurs);
    }
    fold.contest(seen.marked);
    const came = comingIn(seen);
    fed = fedBy(came);
    if (seen.removed) {
      const others = came.filter(element => !ledger.at(element));
      ledger.sweep(others.length > 0, others.some(zeroHeightHarms));
    }
    ledger.lift(came);
    const read = [...came, ...changed(seen)];
    yield* readAll(read);
    ledger.endRound();
    yield* catchUp();
    yield* followRoots(read, seen);
    changes.watchClosely(homeOf(ledger.all()) ?? document, attributeName);
    changes.unseen(inserts.restore);
  }

  /** The page shows another address: perhaps another page, then true, perhaps a place in it. */
  function* turn(): Generator<void, boolean> {
    const before = address;
    address = document.location.href;
    ledger.point(linkedBy(document));
    if (pageOf(before) === pageOf(address)) return false;
    pattern = (yield* findInSteps(document, address, shadowOf, options.taught)) ?? pattern;
    ledger.turnPage();
    inserts.hush('another');
    return true;
  }

  /** Comments that came or were moved, in page order. */
  function comingIn(seen: Seen): Element[] {
    if (seen.everything) return pattern.elements(document);
    const elements = new Set<Element>();
    for (const node of seen.added) {
      if (!isInDocument(node)) continue;
      for (const element of pattern.elements(node)) elements.add(element);
    }
    return [...elements];
  }

  /** Those that came at the end of the list and that nobody but us had it load. */
  function fedBy(came: readonly Element[]): ReadonlySet<Element> {
    const last = ledger.all().at(-1)?.element;
    const grown = came.filter(element => last && !ledger.at(element) && comesBefore(last, element));
    if (grown.length === 0) return new Set();
    return feed.grew() && fold.hidden > 0 ? new Set(grown) : new Set();
  }

  /** Comments whose inside changed; one that came empty may be filled by now. */
  function changed(seen: Seen): Element[] {
    const elements = new Set<Element>();
    for (const node of seen.touched) {
      const known = ledger.holding(node);
      if (known) elements.add(known.element);
      const inner = elementAt(node);
      const unit = inner && isInDocument(inner) ? commentAt(inner) : null;
      if (unit && unit !== known?.element) elements.add(unit);
    }
    return [...elements];
  }

  function commentAt(element: Element): Element | null {
    const [first] = pattern.elements(element);
    return first === element ? element : pattern.around(element);
  }

  /** Whether a comment stands in this one that could not be read: it must stay in sight. */
  function hasUnread({ element }: Known): boolean {
    return pattern.elements(element).some(one => one !== element && !ledger.at(one));
  }

  /** Reads comments: first those known, as their nodes may have become other comments'. */
  function* readAll(elements: readonly Element[]): Generator<void> {
    const readings = new Map<Element, Reading | null>();
    for (const element of elements) {
      if (!ledger.at(element) || readings.has(element)) continue;
      const reading = read(element);
      readings.set(element, reading);
      if (reading === null || ledger.isOther(reading)) ledger.letGo(element, reading);
      yield;
    }
    for (const [index, element] of elements.entries()) {
      if (!isInDocument(element)) continue;
      const reading = readings.has(element) ? readings.get(element) : read(element);
      if (reading) ledger.put(reading);
      next = elements[index + 1];
      yield;
    }
    next = undefined;
  }

  /** What cannot be read is shown; it must not keep the others from being read. */
  function read(element: Element): Reading | null {
    try {
      return pattern.read(element);
    } catch {
      return null;
    }
  }

  /** The shadow roots around comments and in them, and those in which comments may come yet. */
  function* followRoots(comments: readonly Element[], seen: Seen): Generator<void> {
    let last: Element | undefined;
    for (const element of comments) {
      if (last && holds(last, element)) continue;
      last = element;
      for (let host = hostAround(element); host; host = hostAround(host)) {
        const root = shadowOf(host);
        if (root) follow(root);
      }
      if (!seen.everything) yield* roots.scan(element);
      yield;
    }
    // Looking once at where all stand is cheaper than at each.
    if (seen.everything) yield* roots.scan(homeOf(ledger.all()) ?? document);
    const mayCome = pattern.rules.some(({ enter }) => enter !== undefined);
    for (const node of mayCome ? seen.added : []) yield* roots.scan(node);
  }

  function follow(root: ShadowRoot): void {
    if (shadows.has(root)) return;
    shadows.add(root);
    gestures.listen(root);
    changes.follow(root, attributeName);
    if (isSettled) changes.unseen(() => removeLeftovers(root, isOurs));
  }

  /** Tells the thread what was read; what it cannot decide on in a slice waits for `catchUp`. */
  function tell(): void {
    const batch = ledger.take();
    for (const key of batch.left) fold.release(key);
    if (batch.put.length > 0 || batch.removed.length > 0) {
      const end = view.performance.now() + sliceMs;
      const isDue = () => view.performance.now() >= end;
      fold.take(thread.update(batch.put, batch.removed, isDue), mannerOf);
    }
    for (const key of batch.touched) fold.touch(key);
  }

  /** A comment put in front of many has the thread decide on all of them again. */
  function* catchUp(): Generator<void> {
    tell();
    while (thread.isBehind) {
      yield;
      fold.take(
        thread.resume(() => true),
        mannerOf,
      );
    }
  }

  function write(): void {
    if (signal.aborted) return;
    tell();
    fold.dress(settings.look, isCrowded() || ledger.recycles);
    if (isSettled) changes.unseen(() => inserts.show(fold.write(next)));
    options.onReport();
  }

  /** What had to wait goes. In a hidden page that may be what the reader will come back to. */
  function free(): void {
    keepPlace(document.visibilityState === 'hidden' ? inView() : null, write);
  }

  function mannerOf(key: string): Manner {
    const known = ledger.get(key);
    return known && fed.has(known.element) ? 'passed' : 'unless seen';
  }

  /** On paper nothing can be opened: the reader may want all of it there. */
  function print(begins: boolean): void {
    if (settings.print !== 'all') return;
    fold.print(begins);
    write();
  }

  function line(copy: Known, verdict: Hidden): string {
    const original = verdict.original === null ? undefined : ledger.get(verdict.original);
    const side = original && original.position > copy.position ? 'below' : 'above';
    return lineOf(options.words, verdict, original?.reading.author, side);
  }

  function isCrowded(): boolean {
    return settings.look === 'hidden' && isOverCeiling(fold.copies, thread.size);
  }

  function open(original: string, opens: boolean): void {
    fold.open(original, opens);
    keepPlace(ledger.get(original)?.element ?? null, write);
  }

  /** The comment itself stays in sight, with a way back, until the reader has gone on. */
  function choose(key: string, choice: Choice | null): void {
    const fingerprint = thread.fingerprint(key);
    if (fingerprint === undefined) return;
    inserts.choose(key, choice);
    if (choice) chosenHere.add(key);
    else chosenHere.delete(key);
    fold.touch(key);
    options.onChoice(fingerprint, choice, textOf(key)?.length ?? 0);
    write();
  }

  function textOf(key: string): string | undefined {
    return ledger.get(key)?.reading.text;
  }

  function counts(): PageCounts {
    return { read: thread.size, copies: fold.copies, hidden: fold.hidden };
  }

  /** What the reader is looking at: a comment that stays, or what else stands there. */
  function inView(): Element | null {
    const seen = document.elementFromPoint(view.innerWidth / 2, view.innerHeight / 3);
    const comment = seen && ledger.holding(seen);
    if (!comment) return seen;
    const before = ledger.all().slice(0, indexFor(comment.element, ledger.all()) + 1);
    return before.findLast(({ key }) => !fold.isCopy(key))?.element ?? null;
  }

  return {
    configure(next) {
      settings = next;
      const changes = thread.configure(settings);
      fold.take(changes, key => (chosenHere.has(key) ? 'out of view' : 'at once'));
      keepPlace(inView(), write);
    },
    report: () => ({
      ...thread.report(),
      ...counts(),
      showsAll: fold.showsAll,
      ceiling: isCrowded(),
      finder: pattern.finder,
    }),
    counts,
    tally: () => thread.tally(),
    met() {
      const { neverHide, alwaysHide } = settings;
      const met: Record<string, number> = {};
      if (neverHide.size + alwaysHide.size === 0) return met;
      for (const { key } of thread.comments()) {
        const fingerprint = thread.fingerprint(key) ?? '';
        if (neverHide.has(fingerprint) || alwaysHide.has(fingerprint))
          met[fingerprint] = (met[fingerprint] ?? 0) + 1;
      }
      return met;
    },
    levels: stop => countLevels(thread.comments(), settings, view, AbortSignal.any([signal, stop])),
    showAll(shown) {
      inserts.hush('the same');
      fold.showAll(shown);
      keepPlace(inView(), write);
    },
    jump(key) {
      const known = ledger.get(key);
      if (!known) return;
      open(key, true);
      known.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    },
    step(direction) {
      const { has, focused, focus } = inserts.markers;
      const originals = ledger.all().filter(({ key }) => has(key));
      const key = stepFrom(originals, focused(), direction);
      if (key !== undefined) focus(key);
    },
    atComment(act) {
      if (underMenu === undefined || !ledger.get(underMenu)) return;
      if (act === 'show') open(fold.originalOf(underMenu) ?? underMenu, true);
      else choose(underMenu, act);
    },
    deny(key) {
      const group = thread.report().groups.find(({ original }) => original === key);
      const texts = new Map(group?.copies.map(copy => [thread.fingerprint(copy.key), copy.key]));
      for (const copy of texts.values()) choose(copy, 'never');
    },
  };
}

/** The address without its fragment, which names a place in the page, not another page. */
function pageOf(address: string): string {
  return address.split('#', 1)[0] ?? address;
}

function hasComeByLink(view: Window): boolean {
  const [entry] = view.performance.getEntriesByType('navigation');
  return (entry as PerformanceNavigationTiming | undefined)?.type === 'navigate';
}

/** The host of the shadow root that `element` stands in. */
function hostAround(element: Element): Element | null {
  return hostOf(rootOf(element));
}

/** The smallest element that holds first and last comment. */
function homeOf(all: readonly { readonly element: Element }[]): Element | null {
  const last = all.at(-1)?.element;
  let home = all[0] ? outer(all[0].element) : null;
  while (home && last && !holds(home, last)) home = outer(home);
  return home;
}
