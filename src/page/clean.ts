import { createThread } from '../core/thread.ts';
import type { Hidden } from '../core/verdict.ts';
import type { Cleaning, CleanOptions, PageCounts } from './cleaning.ts';
import { openShadow, outer } from './dom.ts';
import { createFeed } from './feed.ts';
import { findInSteps } from './find.ts';
import { createFold, type Manner } from './fold.ts';
import { createGestures } from './gestures.ts';
import { createInserts } from './inserts.ts';
import { createIntake } from './intake.ts';
import { createLedger, type Known } from './ledger.ts';
import { removeLeftovers } from './leftovers.ts';
import { countLevels } from './levels.ts';
import { lineOf } from './line.ts';
import { linkedBy } from './linked.ts';
import { isOverCeiling } from './look.ts';
import { attributeName } from './marks.ts';
import { comesBefore, holds, isInDocument } from './node.ts';
import type { Choice } from './notes.ts';
import { indexFor } from './order.ts';
import { keepPlace } from './place.ts';
import { createRounds } from './rounds.ts';
import { sliceMs } from './slices.ts';
import { stepFrom } from './step.ts';
import { createTrees } from './trees.ts';
import { zeroHeightHarms } from './virtual.ts';
import { watch } from './watch.ts';

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
  const { shadowOf = openShadow } = options;
  /** Comments for whose text the reader has chosen on this page. */
  const chosenHere = new Set<string>();
  let { settings } = options;
  let address = document.location.href;
  let isSettled = false;
  /** Comments that were loaded for want of those that we hid. */
  let fed: ReadonlySet<Element> = new Set();
  /** The comment on which the reader opened the context menu last. */
  let underMenu: string | undefined;

  const thread = createThread(settings);
  const ledger = createLedger();
  const intake = createIntake(document, ledger, options.pattern);
  const { hasUnread } = intake;
  const fold = createFold(
    ledger,
    document,
    { lineOf: line, hasUnread, onFree: free, shadowOf },
    signal,
  );
  const rounds = createRounds(
    view,
    { round, afterSlice: write, afterRound: noteEnd, onRest: rest },
    signal,
  );
  const wake = () => rounds.ask();
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
  const trees = createTrees(view, shadowOf, follow, signal);
  view.addEventListener('popstate', wake, { signal });
  view.addEventListener('hashchange', wake, { signal });
  view.navigation?.addEventListener('navigatesuccess', wake, { signal });
  view.addEventListener('beforeprint', () => print(true), { signal });
  view.addEventListener('afterprint', () => print(false), { signal });
  signal.addEventListener('abort', () => {
    fold.clear();
    inserts.clear();
    // The page may have copied a mark a moment ago.
    for (const root of [document, ...trees.met]) removeLeftovers(root, () => false);
  });
  ledger.point(linkedBy(document));
  void options.settled.then(begin);
  rounds.ask();

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
    if (isSettled && !rounds.isRunning) inserts.announce(fold.hidden);
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

  /** When all that was asked for has been read, or a round broke off. */
  function rest(): void {
    intake.end();
    if (ledger.all().length === 0) options.onGone();
    else announce();
  }

  function noteEnd(): void {
    feed.endsAt(ledger.all().findLast(({ key }) => !fold.isCopy(key))?.element ?? null);
  }

  function* round(everything: boolean): Generator<void> {
    const taken = changes.take();
    const turned = document.location.href !== address && (yield* turn());
    // A router may draw first and tell the address after: what stands there was not looked for.
    const seen = everything || turned ? { ...taken, everything: true } : taken;
    for (const element of isSettled ? seen.added : []) {
      if (isInDocument(element)) removeLeftovers(element, isOurs);
    }
    fold.contest(seen.marked);
    const came = intake.coming(seen);
    fed = fedBy(came);
    if (seen.removed) {
      const others = came.filter(element => !ledger.at(element));
      ledger.sweep(others.length > 0, others.some(zeroHeightHarms));
    }
    ledger.lift(came);
    const read = [...came, ...intake.changed(seen)];
    yield* intake.readAll(read);
    ledger.endRound();
    yield* catchUp();
    const home = homeOf(ledger.all()) ?? document;
    yield* trees.meet(read, home, seen);
    if (intake.pattern.rules.some(({ enter }) => enter !== undefined))
      yield* trees.meetIn(seen.added);
    changes.watchClosely(home, attributeName);
    changes.unseen(inserts.restore);
  }

  /** The page shows another address: perhaps another page, then true, perhaps a place in it. */
  function* turn(): Generator<void, boolean> {
    const before = address;
    address = document.location.href;
    ledger.point(linkedBy(document));
    if (pageOf(before) === pageOf(address)) return false;
    const found = yield* findInSteps(document, address, shadowOf, options.taught);
    if (found) intake.pattern = found;
    ledger.turnPage();
    inserts.hush('another');
    return true;
  }

  /** Those that came at the end of the list and that nobody but us had it load. */
  function fedBy(came: readonly Element[]): ReadonlySet<Element> {
    const last = ledger.all().at(-1)?.element;
    const grown = came.filter(element => last && !ledger.at(element) && comesBefore(last, element));
    if (grown.length === 0) return new Set();
    return feed.grew() && fold.hidden > 0 ? new Set(grown) : new Set();
  }

  function follow(root: ShadowRoot): void {
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
    if (isSettled) changes.unseen(() => inserts.show(fold.write(intake.next)));
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
      finder: intake.pattern.finder,
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

/** The smallest element that holds first and last comment. */
function homeOf(all: readonly { readonly element: Element }[]): Element | null {
  const last = all.at(-1)?.element;
  let home = all[0] ? outer(all[0].element) : null;
  while (home && last && !holds(home, last)) home = outer(home);
  return home;
}
