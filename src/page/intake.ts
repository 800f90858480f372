import type { Known, Ledger } from './ledger.ts';
import { elementAt, isInDocument } from './node.ts';
import type { Pattern, Reading } from './pattern.ts';
import type { Seen } from './watch.ts';

/** Takes what stands in a page, and what comes and changes there, into the ledger. */
export interface Intake {
  /** Where the comments are. */
  pattern: Pattern;
  /** Comments that came or were moved, in page order. */
  coming(seen: Seen): Element[];
  /** Comments whose inside changed; one that came empty may be filled by now. */
  changed(seen: Seen): Element[];
  /** Reads comments: first those known, as their nodes may have become other comments'. */
  readAll(elements: readonly Element[]): Generator<void>;
  /** The comment that is read next, while some are. */
  readonly next: Element | undefined;
  /** Nothing is being read any more, whatever broke off. */
  end(): void;
  /** Whether a comment stands in this one that could not be read: it must stay in sight. */
  hasUnread(known: Known): boolean;
}

export function createIntake(document: Document, ledger: Ledger, first: Pattern): Intake {
  let pattern = first;
  let next: Element | undefined;

  /** Comments that came or were moved, in page order. */
  function coming(seen: Seen): Element[] {
    if (seen.everything) return pattern.elements(document);
    const elements = new Set<Element>();
    for (const node of seen.added) {
      if (!isInDocument(node)) continue;
      for (const element of pattern.elements(node)) elements.add(element);
    }
    return [...elements];
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

  return {
    get pattern() {
      return pattern;
    },
    set pattern(other) {
      pattern = other;
    },
    get next() {
      return next;
    },
    coming,
    changed,
    readAll,
    end() {
      next = undefined;
    },
    hasUnread,
  };
}
