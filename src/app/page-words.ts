import type { PageWords } from '../page/cleaning.ts';
import { reasonWords } from './popup/reason-words.ts';
import { markerWords, type Words } from './words.ts';

/** What we say on the page. */
export function pageWords(words: Words): PageWords {
  return {
    ...markerWords(words),
    alwaysHide: words.say('always_hide'),
    reason: reason => words.say(reasonWords[reason]),
    notACopy: words.say('not_a_copy'),
    never: words.say('chosen_never'),
    always: words.say('chosen_always'),
    undo: words.say('undo'),
    same: author =>
      author === undefined ? words.say('line_same') : words.say('line_same_author', { author }),
    like: author =>
      author === undefined ? words.say('line_like') : words.say('line_like_author', { author }),
    chosen: words.say('line_chosen'),
    announce: count => words.sayPlural('announced', count, { count }),
  };
}
