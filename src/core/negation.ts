import { negations, negationsOfOne, noInPortuguese, withNe } from './lists/all.ts';

/** Which words of a text turn what it says, folded as they are compared. */
export function negationsIn(words: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const shows = (marks: ReadonlySet<string>): boolean => [...marks].some(mark => words.has(mark));
  for (const word of words)
    if (negations.has(word) && !(word === 'no' && shows(noInPortuguese))) found.add(word);
  // French negates with a second word, and leaves the first out.
  if (shows(withNe)) found.delete('ne');
  for (const [of, marks] of negationsOfOne)
    for (const word of of) if (words.has(word) && shows(marks)) found.add(word);
  return found;
}
