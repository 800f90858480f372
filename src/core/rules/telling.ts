import { isContact } from '../contact.ts';
import { shortWeight } from '../context.ts';
import { numberOf } from '../lists/all.ts';
import { joined, near, never, type Place, type Rule } from '../place.ts';
import type { Atom } from '../prepare.ts';
import { oneSided } from './sides.ts';

/** Digits that count: not those between letters, where they stand for letters. */
export function numbersIn(atoms: readonly Atom[]): string {
  return atoms
    .flatMap(({ kind, norm }) =>
      kind === 'number'
        ? norm
        : kind === 'word'
          ? (norm.match(/(?<![a-z])\d+|\d+(?![a-z\d])/gu) ?? [])
          : [],
    )
    .join(' ');
}

const digitsIn = (atoms: readonly Atom[]): string =>
  atoms.flatMap(({ norm }) => norm.match(/\d+/gu) ?? []).join(' ');

/** Digits stand in both, and not the same or otherwise parted: 2 1 is no 21, 5 h is 5h. */
export function areOtherDigits(a: readonly Atom[], b: readonly Atom[]): boolean {
  const [one, other] = [digitsIn(a), digitsIn(b)];
  return one !== '' && other !== '' && one !== other;
}

/** The same number, in digits or in words. */
export const numeral: Rule = ({ a, b }) => {
  if (areOtherDigits(a, b)) return undefined;
  const [one, other] = [joined(a), joined(b)];
  const value = numberOf(one);
  return value !== undefined && value === numberOf(other) ? near('spelling') : undefined;
};

export const number: Rule = ({ a, b }) =>
  numbersIn(a) === numbersIn(b) ? undefined : never('number', true);

export const link: Rule = ({ a, b }) =>
  [...a, ...b].some(atom => atom.kind === 'link') ? never('link', true) : undefined;

/** One long text sent to several people is one text; a short one is an answer to each. */
const longLetter = 800;

export const mention: Rule = place => {
  const { a, b, wholeA, wholeB, aFrom, bFrom, weight } = place;
  if (isAddressed(place)) return near('mention');
  const others = [...a, ...b].filter(atom => atom.kind !== 'mention');
  if (others.length === a.length + b.length) return undefined;
  if (isContact(a, wholeA, aFrom) && isContact(b, wholeB, bFrom)) return never('mention', true);
  return { kind: 'mention', harm: weight >= longLetter && others.length === 0 ? 'loose' : 'never' };
};

/** The one names in front whom it answers, the other nobody; a short one means him alone. */
function isAddressed(place: Place): boolean {
  const side = oneSided(place);
  if (side?.from !== 0 || place.weight < shortWeight) return false;
  const other = side.part === place.a ? place.wholeB : place.wholeA;
  return side.part.every(isMention) && !other.some(isMention);
}

const isMention = ({ kind }: Atom): boolean => kind === 'mention';
