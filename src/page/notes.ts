import type { Hidden } from '../core/verdict.ts';
import type { Copied } from './fold.ts';
import { createHosts } from './hosts.ts';
import type { Known } from './ledger.ts';
import { createNote, differingWords, type Note, type NoteWords, type Said } from './note.ts';

/** What the reader has chosen for the text of a comment. */
export type Choice = 'never' | 'always';

/** Our lines in opened copies, and in comments for whose text the reader has just chosen. */
export interface Notes {
  show(copies: Iterable<Copied>): void;
  /** A choice made on this page, so that it can be undone where it was made; null undoes it. */
  choose(key: string, choice: Choice | null): void;
  restore(): void;
  owns(element: Element): boolean;
  clear(): void;
}

/** `textOf` tells what the comment of a key says. */
export function createNotes(
  document: Document,
  words: NoteWords,
  textOf: (key: string) => string | undefined,
  onChoice: (key: string, choice: Choice | null) => void,
): Notes {
  const hosts = createHosts(document);
  const shown = new Map<string, Note>();
  const chosen = new Map<string, Choice>();

  function saidOf(key: string, known: Known, verdict: Hidden | undefined): Said | undefined {
    const choice = chosen.get(key);
    if (choice) return choice;
    if (!verdict) return undefined;
    const original = verdict.original === null ? undefined : textOf(verdict.original);
    const differences =
      original === undefined
        ? []
        : differingWords(verdict.differences, known.reading.text, original);
    return { reason: verdict.reason, differences };
  }

  function make(key: string): Note {
    return createNote(hosts.make(), words, {
      deny: () => onChoice(key, 'never'),
      undo: () => onChoice(key, null),
    });
  }

  return {
    show(copies) {
      for (const { key, known, opened } of copies) {
        const said = known && saidOf(key, known, opened);
        if (!known || !said) {
          hosts.remove(key);
          shown.delete(key);
          continue;
        }
        const note = shown.get(key) ?? make(key);
        shown.set(key, note);
        note.say(said);
        hosts.put(known, note.host);
      }
    },
    choose(key, choice) {
      if (choice) chosen.set(key, choice);
      else chosen.delete(key);
    },
    restore: hosts.restore,
    owns: hosts.owns,
    clear: hosts.clear,
  };
}
