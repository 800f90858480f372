import type { MarkerWords } from '../page/marker.ts';
import type { NoteWords } from '../page/note.ts';
import { reasonWords } from './popup/reason-words.ts';
import { markerWords, type Words } from './words.ts';

/** What markers and notes on the page say. */
export function pageWords(words: Words): MarkerWords & NoteWords {
  return {
    ...markerWords(words),
    alwaysHide: words.say('always_hide'),
    reason: reason => words.say(reasonWords[reason]),
    notACopy: words.say('not_a_copy'),
    never: words.say('chosen_never'),
    always: words.say('chosen_always'),
    undo: words.say('undo'),
  };
}
