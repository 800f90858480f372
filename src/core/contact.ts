import { contactParts, contacts, signLetters } from './lists/all.ts';
import { joined, none, type Rule } from './place.ts';
import type { Atom } from './prepare.ts';

/** How far before a name it may stand where it is one. */
const reach = 3;

/** Whether a stretch is where to write to: a handle, or what follows the name of a messenger. */
export function isContact(part: readonly Atom[], whole: readonly Atom[], from: number): boolean {
  const near = whole.slice(Math.max(0, from - reach), from + part.length);
  return near.some(({ norm }) => contacts.has(norm)) || contactParts.test(joined(near));
}

/** Least letters that are read the same. */
const leastRead = 5;

/** One and the same contact, written otherwise to slip past a filter: @olga_fx, @оlgа—fх. */
export const contact: Rule = place => {
  const { a, b, wholeA, wholeB, aFrom, bFrom } = place;
  // The name of the messenger may be in disguise too.
  if (!isContact(a, wholeA, aFrom) && !isContact(b, wholeB, bFrom)) return undefined;
  const [one, other] = [meantBy(place.textA, a), meantBy(place.textB, b)];
  return one === other && one.length >= leastRead ? none('disguise') : undefined;
};

/** What a contact is meant to be read as; l, i and 1 are one, and no two digits are. */
function meantBy(text: string, part: readonly Atom[]): string {
  const written = text.slice(part[0]?.start ?? 0, part.at(-1)?.end ?? 0);
  return written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^@|(?<!\p{L})@/gu, '')
    .replace(/[\d@$€¡!|]/gu, sign =>
      sign === '|' || sign === '!' ? 'i' : (signLetters.get(sign)?.charAt(0) ?? sign),
    )
    .replace(/l/gu, 'i')
    .replace(/[^\p{L}\d]/gu, '');
}
