import { attribute } from './dom.ts';
import { attributeName } from './marks.ts';
import { mark, unmark } from './node.ts';

/** The elements that carry our attribute, by the comment they belong to. */
export interface Marked {
  /** Makes `values` all that a comment carries: our attribute's value for each element. */
  put(key: string, values: ReadonlyMap<Element, string>): void;
  /** Takes every mark of a comment off. */
  lift(key: string): void;
  /** A comment's node is another's now, or gone. */
  forget(key: string): void;
  /** Whether the page has had its way with a comment. */
  hasYielded(key: string): boolean;
  /**
   * The page wrote our attribute on `element` itself; answers with the comment, if it is one's. A
   * mark that is none of ours is taken off, as often as one of ours is set again.
   */
  contest(element: Element): string | undefined;
  /** The comment whose mark an element carries. */
  keyOf(element: Element): string | undefined;
  clear(): void;
}

/** How often a mark that the page takes off is set again, in a minute. */
const contestBound = 3;
const contestMs = 60_000;

/** `now` tells the time in milliseconds. */
export function createMarked(now: () => number): Marked {
  const marks = new Map<string, ReadonlyMap<Element, string>>();
  const owners = new Map<Element, string>();
  const contests = new WeakMap<Element, readonly number[]>();
  const yielded = new Set<string>();

  /** An element can have become another comment's meanwhile. */
  function liftFrom(element: Element, key: string): void {
    if (owners.get(element) !== key) return;
    unmark(element, attributeName);
    owners.delete(element);
  }

  function lift(key: string): void {
    for (const element of marks.get(key)?.keys() ?? []) liftFrom(element, key);
    marks.delete(key);
  }

  return {
    put(key, values) {
      for (const element of marks.get(key)?.keys() ?? []) {
        if (!values.has(element)) liftFrom(element, key);
      }
      for (const [element, value] of values) {
        if (attribute(element, attributeName) !== value) mark(element, attributeName, value);
        owners.set(element, key);
      }
      marks.set(key, values);
    },
    lift,
    forget(key) {
      lift(key);
      yielded.delete(key);
    },
    hasYielded: key => yielded.has(key),
    contest(element) {
      const key = owners.get(element);
      const wanted = key === undefined ? null : (marks.get(key)?.get(element) ?? null);
      if (attribute(element, attributeName) === wanted) return undefined;
      const tries = (contests.get(element) ?? []).filter(tried => now() - tried < contestMs);
      contests.set(element, [...tries, now()]);
      const isLost = tries.length >= contestBound;
      if (key === undefined && !isLost) unmark(element, attributeName);
      if (key !== undefined && isLost) yielded.add(key);
      return key;
    },
    keyOf: element => owners.get(element),
    clear() {
      for (const key of [...marks.keys()]) lift(key);
    },
  };
}
