import { createAnnouncer } from './announce.ts';
import type { Written } from './fold.ts';
import type { MarkerWords } from './marker.ts';
import { createMarkers, type MarkerActions, type Markers } from './markers.ts';
import type { NoteWords } from './note.ts';
import { type Choice, createNotes } from './notes.ts';
import { createPaint } from './paint.ts';

/** All that we put into a page: markers, notes, what is painted, and what is said. */
export interface Inserts {
  readonly markers: Pick<Markers, 'has' | 'focused' | 'focus'>;
  show(written: Written): void;
  /** As in `Notes`. */
  choose(key: string, choice: Choice | null): void;
  /** Tells screen readers of the copies of a page, once. */
  announce(copies: number): void;
  /** The page is another one now, or shows everything: what is being said is said no more. */
  hush(page: 'another' | 'the same'): void;
  /** Puts back what the site dropped. */
  restore(): void;
  /** Whether `element` is the host of something of ours. */
  owns(element: Element): boolean;
  clear(): void;
}

export interface InsertWords extends MarkerWords, NoteWords {
  /** Said once for a page, by screen readers. */
  announce(copies: number): string;
}

export interface InsertActions extends MarkerActions {
  choose(key: string, choice: Choice | null): void;
  textOf(key: string): string | undefined;
  /** Writes to the page without our own watch seeing it. */
  unseen(act: () => void): void;
}

export function createInserts(
  document: Document,
  words: InsertWords,
  actions: InsertActions,
): Inserts {
  const markers = createMarkers(document, words, actions);
  const notes = createNotes(document, words, actions.textOf, actions.choose);
  const paint = createPaint(document);
  const announcer = createAnnouncer(document, actions.unseen);
  const all = [markers, notes, announcer];
  let isAnnounced = false;

  return {
    markers,
    show({ groups, comments }) {
      markers.show(groups);
      notes.show(comments);
      paint.show(comments);
    },
    choose: notes.choose,
    announce(copies) {
      if (isAnnounced || copies === 0) return;
      isAnnounced = true;
      announcer.say(words.announce(copies));
    },
    hush(page) {
      announcer.clear();
      if (page === 'another') isAnnounced = false;
    },
    restore() {
      markers.restore();
      notes.restore();
    },
    owns: element => all.some(one => one.owns(element)),
    clear() {
      for (const one of [...all, paint]) one.clear();
    },
  };
}
