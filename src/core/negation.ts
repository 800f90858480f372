import { linksInArabic, negations, negationsOfOne, withNe, withNeJoined } from './lists/all.ts';
import { usualWordsOf } from './spell.ts';

/** Which words of a text turn what it says, folded as they are compared. */
export function negationsIn(words: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const shows = (marks: ReadonlySet<string>): boolean => [...marks].some(mark => words.has(mark));
  for (const word of words) if (isNegation(word)) found.add(word);
  for (const [of, marks] of negationsOfOne)
    for (const word of of) if (words.has(word) && shows(marks)) found.add(word);
  // French negates with a second word, and leaves the first out.
  if (shows(withNe)) for (const word of withNeJoined) found.delete(word);
  return found;
}

/** It is a negation, or short for several words of which one is: idk. */
function isNegation(word: string): boolean {
  if (negations.has(word)) return true;
  const meant = usualWordsOf(word);
  return meant.length > 1 && meant.some(part => negations.has(part));
}

/** Arabic for "not" is "that" behind a time or a likeness: since that, before that. */
export const isConjunction = (word: string, before: string | undefined): boolean =>
  word === 'ما' && before !== undefined && linksInArabic.has(before);
