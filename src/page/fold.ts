import type { Change } from '../core/thread.ts';
import type { Hidden } from '../core/verdict.ts';
import { openShadow, type ShadowOf } from './dom.ts';
import { createLater, type Until } from './later.ts';
import type { Known, Ledger } from './ledger.ts';
import { type Look, lookOf } from './look.ts';
import { createMarked } from './marked.ts';
import { holds } from './node.ts';
import { drawLine } from './room.ts';
import { createSheets } from './sheets.ts';
import { createSight } from './sight.ts';
import { inUse } from './use.ts';
import { zeroHeightHarms } from './virtual.ts';

/** What a copy looks like now: as the reader wants copies to look, or opened. */
type Mark = Look | 'shown';

/** What a group's original shows: its copies in the page, and whether they are open. */
export interface Folded {
  readonly key: string;
  /** Undefined while it is not in the page. */
  readonly original: Known | undefined;
  readonly copies: readonly Known[];
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
 * the eyes for a while; only where it is out of view; or only above it, so that nothing below
 * comes nearer.
 */
export type Manner = 'at once' | 'unless seen' | 'out of view' | 'passed';

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
  /** How copies look from now on; none of them goes without a line if `leavesLines`. */
  dress(look: Look, leavesLines: boolean): void;
  /**
   * Brings the page in line; answers with what has to be shown in it. `next` is an element in page
   * order from which on comments are still to be read.
   */
  write(next?: Element): Written;
  open(original: string, open: boolean): void;
  /** Opens the copy of which `element` shows a line; answers whether there is one. */
  openLine(element: Element): boolean;
  showAll(shown: boolean): void;
  /** Shows every copy for as long as the page is being printed. */
  print(printing: boolean): void;
  readonly showsAll: boolean;
  /** Comments judged to be copies. */
  readonly copies: number;
  isCopy(key: string): boolean;
  /** The original of a copy; undefined for any other comment, and for a copy without one. */
  originalOf(key: string): string | undefined;
  /** Copies that look as copies do, and were not opened. */
  readonly hidden: number;
  /** Whether we have marked this element. */
  marks(element: Element): boolean;
  /** Takes every mark off the page. */
  clear(): void;
}

/** A comment that stood in sight for longer may be under the reader's eyes, in milliseconds. */
const glanceMs = 1000;

export interface FoldOptions {
  /** What the line says that stands for a copy. */
  lineOf(copy: Known, verdict: Hidden): string;
  /** Whether something stands in a comment that must not go with it. */
  hasUnread(known: Known): boolean;
  /** Called when something that had to wait can be written now. */
  onFree(): void;
  readonly shadowOf?: ShadowOf;
}

export function createFold(
  ledger: Ledger,
  document: Document,
  { lineOf, hasUnread, onFree, shadowOf = openShadow }: FoldOptions,
  signal: AbortSignal,
): Fold {
  const now = () => document.defaultView?.performance.now() ?? 0;
  const sheets = createSheets(document);
  const marked = createMarked(now);
  const later = createLater(document, freed, signal, shadowOf);
  const sight = createSight(document, turned, signal);
  const verdicts = new Map<string, Hidden>();
  const manners = new Map<string, Manner>();
  const copies = new Map<string, Set<string>>();
  /** Originals whose copies were opened. */
  const opened = new Set<string>();
  /** Copies that were opened alone, by their lines. */
  const openedAlone = new Set<string>();
  /** What copies look like in the page. */
  const looksNow = new Map<string, Mark>();
  /** Since when a comment has stood in sight. */
  const shownSince = new WeakMap<Element, number>();
  const stale = new Set<string>();
  const staleGroups = new Set<string>();
  let showsAll = false;
  let isPrinting = false;
  let look: Look = 'hidden';
  let leavesLines = false;

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
        openedAlone.delete(key);
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
    marked.forget(key);
    later.forget(key);
    openedAlone.delete(key);
    touch(key);
  }

  function contest(elements: Iterable<Element>): void {
    for (const element of elements) {
      const key = marked.contest(element);
      if (key !== undefined) stale.add(key);
    }
  }

  function write(next?: Element): Written {
    const comments: Copied[] = [];
    const keys = [...stale];
    stale.clear();
    // All is asked before anything is written: what comes after a write may cost a layout each.
    const plans = keys.map(key => plan(key, next));
    for (const [i, key] of keys.entries()) {
      plans[i]?.();
      const known = ledger.get(key);
      const opened = known && markOf(known) === 'shown' ? verdicts.get(key) : undefined;
      comments.push({ key, known, opened });
    }
    const groups = [...staleGroups].map(groupOf);
    for (const { key, original, copies: present } of groups) {
      if (original && present.length > 0) sight.watch(key, original.element);
      else sight.forget(key);
    }
    staleGroups.clear();
    return { groups, comments };
  }

  function groupOf(key: string): Folded {
    const present = [...(copies.get(key) ?? [])].flatMap(copy => ledger.get(copy) ?? []);
    const folded = showsAll ? [] : present;
    return { key, original: ledger.get(key), copies: folded, open: opened.has(key) };
  }

  /** What is to be done about a comment; to be asked for all before it is done for any. */
  function plan(key: string, next: Element | undefined): () => void {
    const known = ledger.get(key);
    if (!known) return () => unmark(key);
    const { element } = known;
    const wanted = markOf(known);
    const elements = wanted ? placesOf(known, wanted, next) : [];
    if (!verdicts.has(key) && !shownSince.has(element)) shownSince.set(element, now());
    if (isFolded(wanted) && !isFolded(looksNow.get(key)) && mustWait(known, elements)) {
      return () => later.wait(key, elements, untilOf(manners.get(key)));
    }
    return () => {
      later.forget(key);
      if (wanted && elements.length > 0) mark(known, wanted, elements);
      else unmark(key);
    };
  }

  function mark(known: Known, look: Mark, elements: readonly Element[]): void {
    marked.put(known.key, valuesOf(known, look, elements));
    looksNow.set(known.key, look);
    for (const one of elements) sheets.reach(one);
    if (isFolded(look)) shownSince.delete(known.element);
  }

  /** A line stands once, in place of the first part. */
  function valuesOf(copy: Known, look: Mark, elements: readonly Element[]): Map<Element, string> {
    const verdict = verdicts.get(copy.key);
    const [first] = elements;
    if (look !== 'line' || !verdict || !first) return new Map(elements.map(one => [one, look]));
    const values = new Map(elements.map(one => [one, 'hidden']));
    const isTaken = (child: Element) => values.has(child) || ledger.at(child) !== undefined;
    const drawn = drawLine(first, lineOf(copy, verdict), isTaken, shadowOf);
    for (const [element, value] of drawn) values.set(element, value);
    return values;
  }

  function markOf({ key, element }: Known): Mark | null {
    const verdict = verdicts.get(key);
    if (!verdict || showsAll || isPrinting || marked.hasYielded(key)) return null;
    const { original } = verdict;
    if (original !== null && sight.isAway(original)) return null;
    if (openedAlone.has(key) || (original !== null && opened.has(original))) return 'shown';
    if (look !== 'hidden') return look;
    return lookOf(verdict, look, leavesLines || zeroHeightHarms(element));
  }

  function mustWait({ key, element }: Known, elements: readonly Element[]): boolean {
    const manner = manners.get(key);
    if (elements.some(one => inUse(one, document, shadowOf))) return true;
    if (manner !== 'unless seen') return manner === 'out of view' || manner === 'passed';
    const since = shownSince.get(element);
    return since !== undefined && now() - since > glanceMs;
  }

  /** The whole comment where nothing under it stays in sight, else its own text alone. */
  function placesOf(known: Known, look: Mark, next: Element | undefined): readonly Element[] {
    if (next && holds(known.element, next)) {
      stale.add(known.key);
      return known.reading.body;
    }
    return keepsNothing(known, look) && !hasUnread(known) ? [known.element] : known.reading.body;
  }

  function keepsNothing(known: Known, look: Mark, seen = new Set<string>()): boolean {
    // A hostile page can make comments answer each other in a ring.
    seen.add(known.key);
    for (const under of ledger.under(known.key)) {
      if (seen.has(under.key)) continue;
      if (!goesWith(markOf(under), look) || !keepsNothing(under, look, seen)) return false;
    }
    return true;
  }

  function unmark(key: string): void {
    marked.lift(key);
    looksNow.delete(key);
  }

  return {
    take,
    defer() {
      for (const key of verdicts.keys()) manners.set(key, 'out of view');
    },
    touch,
    release,
    contest,
    dress(nextLook, leaves) {
      if (nextLook === look && leaves === leavesLines) return;
      look = nextLook;
      leavesLines = leaves;
      for (const key of verdicts.keys()) touch(key);
    },
    write,
    open(original, open) {
      if (open) opened.add(original);
      else opened.delete(original);
      staleGroups.add(original);
      for (const key of copies.get(original) ?? []) {
        openedAlone.delete(key);
        askFor(key);
      }
    },
    openLine(element) {
      const key = marked.keyOf(element);
      if (key === undefined || looksNow.get(key) !== 'line') return false;
      openedAlone.add(key);
      askFor(key);
      return true;
    },
    showAll(shown) {
      showsAll = shown;
      if (!shown) {
        // "Hide again" hides what was opened by hand too.
        for (const original of opened) staleGroups.add(original);
        opened.clear();
        openedAlone.clear();
      }
      for (const key of verdicts.keys()) askFor(key);
    },
    print(printing) {
      if (printing === isPrinting) return;
      isPrinting = printing;
      for (const key of verdicts.keys()) touch(key);
    },
    get showsAll() {
      return showsAll;
    },
    get copies() {
      return verdicts.size;
    },
    get hidden() {
      let count = 0;
      for (const mark of looksNow.values()) if (isFolded(mark)) count++;
      return count;
    },
    isCopy: key => verdicts.has(key),
    originalOf: key => verdicts.get(key)?.original ?? undefined,
    marks: element => marked.keyOf(element) !== undefined,
    clear() {
      marked.clear();
      looksNow.clear();
      sheets.clear();
    },
  };

  function askFor(key: string): void {
    manners.set(key, 'at once');
    touch(key);
  }
}

function untilOf(manner: Manner | undefined): Until {
  return manner === 'out of view' || manner === 'passed' ? manner : 'unwatched';
}

/** Looks as copies do, and was not opened. */
function isFolded(mark: Mark | null | undefined): boolean {
  return mark !== null && mark !== undefined && mark !== 'shown';
}

/** Whether a reply that looks so is seen no less when all of the comment over it looks `whole`. */
function goesWith(reply: Mark | null, whole: Mark): boolean {
  return reply === whole || (reply === 'hidden' && whole === 'line');
}
