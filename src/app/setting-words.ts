import type { choices } from './settings.ts';
import type { Key, Words } from './words.ts';

/** What the reader is shown of the fields with several values: a label, and each value. */
export const choiceWords = {
  level: {
    label: 'level',
    values: { exact: 'level_exact', near: 'level_near', loose: 'level_loose' },
  },
  authors: {
    label: 'authors',
    values: { anyone: 'authors_anyone', same: 'authors_same' },
  },
  shortReplies: {
    label: 'short_replies',
    values: {
      siblings: 'short_replies_siblings',
      page: 'short_replies_page',
      never: 'short_replies_never',
    },
  },
  original: {
    label: 'original',
    values: {
      first: 'original_first',
      oldest: 'original_oldest',
      'most liked': 'original_most_liked',
    },
  },
  look: {
    label: 'look',
    values: { hidden: 'look_hidden', line: 'look_line', dimmed: 'look_dimmed' },
  },
  print: {
    label: 'print',
    values: { screen: 'print_screen', all: 'print_all' },
  },
} as const satisfies Partial<
  Record<keyof typeof choices, { label: Key; values: Readonly<Record<string, Key>> }>
>;

/** `fromCopy` is shown as how many copies stay before it. */
export function copiesLeft(fromCopy: number, words: Words): string {
  return fromCopy === 1 ? words.say('copies_left_none') : words.number(fromCopy - 1);
}
