import type { Change } from '../core/thread.ts';
import type { Hidden } from '../core/verdict.ts';
import { attribute, openShadow, type ShadowOf } from './dom.ts';
import { createLater } from './later.ts';
import type { Known, Ledger } from './ledger.ts';
import { attributeName } from './marks.ts';
import { holds, mark as setMark, unmark as takeMark } from './node.ts';
import { createSheets } from './sheets.ts';
import { createSight } from './sight.ts';
import { inUse } from './use.ts';

type Mark = 'hidden' | 'shown';

/** What a group's original shows: how many copies it has in the page, and whether they are open. */
export interface Folded {
  readonly key: string;
  /** Undefined while it is not in the page. */
  readonly original: Known | undefined;
  readonly copies: number;
  readonly open: boolean;
}

/** A comment that was written, and the verdict on it if it is a copy that the reader has opened. */
export interface Copied {
  readonly key: string;
  readonly known: Known | undefined;
  readonly opened: Hidden | undefined;
}

/** What has to be shown anew after the page was brought in line. */
export interface Written {
  readonly groups: readonly Folded[];
  readonly comments: readonly Copied[];
}

/**
 * When a copy is hidden: at once, because the reader asked; unless the reader has had it before
 * the eyes for a while; or only where it is out of view.
 */
export type Manner = 'at once' | 'unless seen' | 'out of view';

/**
 * Hides copies and shows them again. The only place that changes the page, and by one
 * attribute alone; what it means to be hidden is said by the stylesheet.
 */
export interface Fold {
  /** Takes verdicts in; the page is written at the next `write`. */
  take(changes: Iterable<Change>, manner: Manner | ((key: string) => Manner)): void;
  /** The reader has the page before the eyes: what is to be hidden waits until it is out of view. */
  defer(): void;
  /** A comment came, moved, or got others under it. */
  touch(key: string): void;
  /** A comment's node is another's now, or gone: takes our mark off it. */
  release(key: string): void;
  /** The page wrote our attribute there itself: it gets its way after a few tries. */
  contest(elements: Iterable<Element>): void;
  /**
   * Brings the page in line; answers with what has to be shown in it. `next` is an element in page order from which on comments are still to be read.
   */
  write(next?: Element): Written;
  open(original: string, open: boolean): void;
  showAll(shown: boolean): void;
  readonly showsAll: boolean;
  /** Comments judged to be copies. */
  readonly copies: number;
  /** Copies out of sight now. */
  readonly hidden: number;
  /** Whether we have marked this element. */
  marks(element: Element): boolean;
  /** Takes every mark off the page. */
  clear(): void;
}

/** A comment that stood in sight for longer may be under the reader's eyes, in milliseconds. */
const glanceMs = 1000;
/** How often a mark that the page takes off is set again, in a minute. */
const contestBound = 3;
const contestMs = 60_000;

export interface FoldOptions {
  /** Whether something stands in a comment that must not go with it. */
  hasUnread(known: Known): boolean;
  /** Called when something that had to wait can be written now. */
  onFree(): void;
  readonly shadowOf?: ShadowOf;
}

export function createFold(
  ledger: Ledger,
  document: Document,
  { hasUnread, onFree, shadowOf = openShadow }: FoldOptions,
  signal: AbortSignal,
): Fold {
  const now = () => document.defaultView?.performance.now() ?? 0;
  const sheets = createSheets(document);
  const later = createLater(document, freed, signal, shadowOf);
  const sight = createSight(document, turned, signal);
  const verdicts = new Map<string, Hidden>();
  const manners = new Map<string, Manner>();
  const copies = new Map<string, Set<string>>();
  const opened = new Set<string>();
  const marks = new Map<string, { readonly mark: Mark; readonly elements: readonly Element[] }>();
  const owners = new Map<Element, string>();
  /** Since when a comment has stood in sight. */
  const shownSince = new WeakMap<Element, number>();
  const contests = new WeakMap<Element, readonly number[]>();
  /** Comments on which the page had its way. */
  const yielded = new Set<string>();
  const stale = new Set<string>();
  const staleGroups = new Set<string>();
  let showsAll = false;

  function freed(keys: readonly string[]): void {
    for (const key of keys) {
      manners.set(key, 'at once');
      touch(key);
    }
    onFree();
  }

  /** Originals came to be displayed or no longer are: their copies must stand in for them. */
  function turned(originals: readonly string[]): void {
    for (const original of originals) {
      staleGroups.add(original);
      for (const key of copies.get(original) ?? []) touch(key);
    }
    onFree();
  }

  function take(changes: Iterable<Change>, manner: Manner | ((key: string) => Manner)): void {
    for (const { key, verdict } of changes) {
      const before = verdicts.get(key)?.original;
      if (before) leaveGroup(before, key);
      manners.delete(key);
      if (verdict?.hide) {
        verdicts.set(key, verdict);
        manners.set(key, typeof manner === 'function' ? manner(key) : manner);
        if (verdict.original !== null) joinGroup(verdict.original, key);
      } else {
        verdicts.delete(key);
      }
      touch(key);
    }
  }

  function joinGroup(original: string, key: string): void {
    const group = copies.get(original);
    if (group) group.add(key);
    else copies.set(original, new Set([key]));
    staleGroups.add(original);
  }

  function leaveGroup(original: string, key: string): void {
    const group = copies.get(original);
    group?.delete(key);
    if (group?.size === 0) copies.delete(original);
    staleGroups.add(original);
  }

  function touch(key: string): void {
    stale.add(key);
    const verdict = verdicts.get(key);
    if (verdict?.original) staleGroups.add(verdict.original);
    if (copies.has(key)) staleGroups.add(key);
    for (const over of ledger.over(key)) if (verdicts.has(over.key)) stale.add(over.key);
  }

  function release(key: string): void {
    unmark(key);
    later.forget(key);
    yielded.delete(key);
    touch(key);
  }

  function contest(elements: Iterable<Element>): void {
    for (const element of elements) {
      const key = owners.get(element);
      if (key === undefined) {
        takeMark(element, attributeName);
        continue;
      }
      if (attribute(element, attributeName) === marks.get(key)?.mark) continue;
      const tries = (contests.get(element) ?? []).filter(tried => now() - tried < contestMs);
      contests.set(element, [...tries, now()]);
      if (tries.length >= contestBound) yielded.add(key);
      stale.add(key);
    }
  }

  function write(next?: Element): Written {
    const comments: Copied[] = [];
    for (const key of [...stale]) {
      stale.delete(key);
      const known = ledger.get(key);
      if (known) mark(known, next);
      else unmark(key);
      const opened = markOf(key) === 'shown' ? verdicts.get(key) : undefined;
      comments.push({ key, known, opened });
    }
    const groups = [...staleGroups].map(groupOf);
    for (const { key, original, copies: count } of groups) {
      if (original && count > 0) sight.watch(key, original.element);
      else sight.forget(key);
    }
    staleGroups.clear();
    return { groups, comments };
  }

  function groupOf(key: string): Folded {
    const present = [...(copies.get(key) ?? [])].filter(copy => ledger.get(copy));
    const count = showsAll ? 0 : present.length;
    return { key, original: ledger.get(key), copies: count, open: opened.has(key) };
  }

  function mark(known: Known, next: Element | undefined): void {
    const { key, element } = known;
    const before = marks.get(key);
    const wanted = markOf(key);
    const elements = wanted ? placesOf(known, next) : [];
    if (!verdicts.has(key) && !shownSince.has(element)) shownSince.set(element, now());
    if (wanted === 'hidden' && before?.mark !== 'hidden' && mustWait(known, elements)) {
      later.wait(key, elements);
      return;
    }
    later.forget(key);
    for (const old of before?.elements ?? []) if (!elements.includes(old)) lift(old);
    if (!wanted || elements.length === 0) {
      marks.delete(key);
      return;
    }
    for (const one of elements) {
      if (attribute(one, attributeName) !== wanted) setMark(one, attributeName, wanted);
      owners.set(one, key);
      sheets.reach(one);
    }
    marks.set(key, { mark: wanted, elements });
    if (wanted === 'hidden') shownSince.delete(element);
  }

  function markOf(key: string): Mark | null {
    const verdict = verdicts.get(key);
    if (!verdict || showsAll || yielded.has(key)) return null;
    if (verdict.original !== null && sight.isAway(verdict.original)) return null;
    return verdict.original !== null && opened.has(verdict.original) ? 'shown' : 'hidden';
  }

  function mustWait({ key, element }: Known, elements: readonly Element[]): boolean {
    const manner = manners.get(key);
    if (elements.some(one => inUse(one, document, shadowOf))) return true;
    if (manner !== 'unless seen') return manner === 'out of view';
    const since = shownSince.get(element);
    return since !== undefined && now() - since > glanceMs;
  }

  /** The whole comment where nothing under it stays in sight, else its own text alone. */
  function placesOf(known: Known, next: Element | undefined): readonly Element[] {
    if (next && holds(known.element, next)) {
      stale.add(known.key);
      return known.reading.body;
    }
    return keepsNothing(known) && !hasUnread(known) ? [known.element] : known.reading.body;
  }

  function keepsNothing(known: Known, seen = new Set<string>()): boolean {
    // A hostile page can make comments answer each other in a ring.
    seen.add(known.key);
    for (const under of ledger.under(known.key)) {
      if (seen.has(under.key)) continue;
      if (markOf(under.key) !== markOf(known.key) || !keepsNothing(under, seen)) return false;
    }
    return true;
  }

  function unmark(key: string): void {
    for (const element of marks.get(key)?.elements ?? []) lift(element);
    marks.delete(key);
  }

  function lift(element: Element): void {
    takeMark(element, attributeName);
    owners.delete(element);
  }

  return {
    take,
    defer() {
      for (const key of verdicts.keys()) manners.set(key, 'out of view');
    },
    touch,
    release,
    contest,
    write,
    open(original, open) {
      if (open) opened.add(original);
      else opened.delete(original);
      staleGroups.add(original);
      for (const key of copies.get(original) ?? []) askFor(key);
    },
    showAll(shown) {
      showsAll = shown;
      if (!shown) {
        // "Hide again" hides what was opened by hand too.
        for (const original of opened) staleGroups.add(original);
        opened.clear();
      }
      for (const key of verdicts.keys()) askFor(key);
    },
    get showsAll() {
      return showsAll;
    },
    get copies() {
      return verdicts.size;
    },
    get hidden() {
      let count = 0;
      for (const { mark } of marks.values()) if (mark === 'hidden') count++;
      return count;
    },
    marks: element => owners.has(element),
    clear() {
      for (const key of [...marks.keys()]) unmark(key);
      sheets.clear();
    },
  };

  function askFor(key: string): void {
    manners.set(key, 'at once');
    touch(key);
  }
}
