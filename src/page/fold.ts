import type { Change } from '../core/thread.ts';
import type { Hidden } from '../core/verdict.ts';
import type { Known, Ledger } from './ledger.ts';
import { inUse } from './use.ts';

/** The one attribute that is ever set on a node of the page. */
export const attribute = 'data-seen-above';
type Mark = 'hidden' | 'shown';

/** What a group's original shows: how many copies it has in the page, and whether they are open. */
export interface Folded {
  readonly original: Known;
  readonly copies: number;
  readonly open: boolean;
}

/**
 * Hides copies and shows them again. The only place that changes the page, and by one
 * attribute alone; what it means to be hidden is said by the stylesheet.
 */
export interface Fold {
  /** Takes verdicts in; the page is written at the next `write`. */
  take(changes: Iterable<Change>): void;
  /** A comment came, moved, or got others under it. */
  touch(key: string): void;
  /** A comment's node is another's now, or gone: takes our mark off it. */
  release(key: string): void;
  /** Brings the page in line; answers with the groups whose originals have to show something new. */
  write(): Folded[];
  open(original: string, open: boolean): void;
  showAll(shown: boolean): void;
  readonly showsAll: boolean;
  /** Copies out of sight now. */
  readonly hidden: number;
  /** Takes every mark off the page. */
  clear(): void;
}

export function createFold(ledger: Ledger, document: Document): Fold {
  const verdicts = new Map<string, Hidden>();
  const copies = new Map<string, Set<string>>();
  const opened = new Set<string>();
  const marks = new Map<string, { readonly mark: Mark; readonly elements: readonly Element[] }>();
  const stale = new Set<string>();
  const staleGroups = new Set<string>();
  let showsAll = false;

  function take(changes: Iterable<Change>): void {
    for (const { key, verdict } of changes) {
      const before = verdicts.get(key)?.original;
      if (before) leaveGroup(before, key);
      if (verdict?.hide) {
        verdicts.set(key, verdict);
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
    for (const over of ledger.over(key)) if (!stale.has(over.key)) touch(over.key);
  }

  function release(key: string): void {
    unmark(key);
    touch(key);
  }

  function write(): Folded[] {
    for (const key of stale) {
      stale.delete(key);
      const known = ledger.get(key);
      if (known) mark(known);
      else unmark(key);
    }
    const groups = [...staleGroups].flatMap(original => groupOf(original) ?? []);
    staleGroups.clear();
    return groups;
  }

  function groupOf(original: string): Folded | undefined {
    const known = ledger.get(original);
    if (!known) return undefined;
    const present = [...(copies.get(original) ?? [])].filter(key => ledger.get(key));
    const count = showsAll ? 0 : present.length;
    return { original: known, copies: count, open: opened.has(original) };
  }

  function mark(known: Known): void {
    const wanted = markOf(known.key);
    const elements = wanted ? placesOf(known) : [];
    const before = marks.get(known.key);
    if (wanted === 'hidden' && before?.mark !== 'hidden' && isInUse(elements)) {
      unmark(known.key);
      return;
    }
    for (const element of before?.elements ?? []) {
      if (!elements.includes(element)) element.removeAttribute(attribute);
    }
    if (!wanted || elements.length === 0) {
      marks.delete(known.key);
      return;
    }
    for (const element of elements) element.setAttribute(attribute, wanted);
    marks.set(known.key, { mark: wanted, elements });
  }

  function markOf(key: string): Mark | null {
    const verdict = verdicts.get(key);
    if (!verdict || showsAll) return null;
    return verdict.original !== null && opened.has(verdict.original) ? 'shown' : 'hidden';
  }

  /** The whole comment where nothing under it stays in sight, else its own text alone. */
  function placesOf(known: Known): readonly Element[] {
    return keepsNothing(known) ? [known.element] : known.reading.body;
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

  function isInUse(elements: readonly Element[]): boolean {
    return elements.some(element => inUse(element, document));
  }

  function unmark(key: string): void {
    for (const element of marks.get(key)?.elements ?? []) element.removeAttribute(attribute);
    marks.delete(key);
  }

  return {
    take,
    touch,
    release,
    write,
    open(original, open) {
      if (open) opened.add(original);
      else opened.delete(original);
      staleGroups.add(original);
      for (const key of copies.get(original) ?? []) touch(key);
    },
    showAll(shown) {
      showsAll = shown;
      for (const key of verdicts.keys()) touch(key);
    },
    get showsAll() {
      return showsAll;
    },
    get hidden() {
      let count = 0;
      for (const { mark } of marks.values()) if (mark === 'hidden') count++;
      return count;
    },
    clear() {
      for (const key of marks.keys()) unmark(key);
    },
  };
}
