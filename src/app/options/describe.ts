import type { Difference } from '../backup.ts';
import { choiceWords, copiesLeft } from '../setting-words.ts';
import { readList } from '../settings.ts';
import { readNot, readRules } from '../taught.ts';
import type { Words } from '../words.ts';

/** What is set, one part for each field that differs. */
export function describe(difference: Difference, words: Words): string[] {
  const parts: string[] = [];
  if (difference.on !== undefined) parts.push(words.say(difference.on ? 'on' : 'off_short'));
  for (const [field, { label, values }] of Object.entries(choiceWords)) {
    const value = difference[field as keyof typeof choiceWords];
    const names: Readonly<Record<string, Parameters<Words['say']>[0]>> = values;
    const name = value === undefined ? undefined : names[value];
    if (name) parts.push(`${words.say(label)}: ${words.say(name as 'on')}`);
  }
  if (difference.fromCopy !== undefined)
    parts.push(`${words.say('copies_left')}: ${copiesLeft(difference.fromCopy, words)}`);
  if (difference.placeholders !== undefined)
    parts.push(
      `${words.say('placeholders')}: ${words.say(difference.placeholders ? 'on' : 'off_short')}`,
    );
  const texts = [difference.never, difference.always].flatMap(list => readList(list ?? ''));
  if (texts.length > 0)
    parts.push(words.sayPlural('texts_chosen', texts.length, { texts: texts.length }));
  const taught = taughtParts(difference, words);
  if (taught.length > 0) parts.push(`${words.say('taught')}: ${taught.join(', ')}`);
  return parts;
}

/** What was taught, and how much of it. */
function taughtParts({ rules = '', not = '' }: Difference, words: Words): string[] {
  const known = [
    ['taught_comments', readRules(rules).length],
    ['taught_not', readNot(not).length],
  ] as const;
  return known
    .filter(([, times]) => times > 0)
    .map(([label, times]) => `${words.say(label)} ${words.say('times', { times })}`);
}
