import { politeEndings, toneEndings } from '../lists/all.ts';
import { type Judgement, joined, near, type Place, type Rule } from '../place.ts';
import type { Atom } from '../prepare.ts';
import { endsSentence } from './sides.ts';

const polite = new Set(politeEndings);

const toned = new Set([...politeEndings, ...toneEndings]);

/** Whether a text is made of the entries of a list, one after another. */
function isMadeOf(text: string, list: ReadonlySet<string>): boolean {
  for (let rest = text; rest !== ''; ) {
    const part = [rest.length, 6, 5, 4, 3, 2, 1].find(
      size => size <= rest.length && list.has(rest.slice(0, size)),
    );
    if (part === undefined) return false;
    rest = rest.slice(part);
  }
  return true;
}

export const ending: Rule = place => {
  if (!place.a.every(mayEnd) || !place.b.every(mayEnd)) return undefined;
  for (let shared = 0; shared <= 2 && shared <= Math.min(place.aFrom, place.bFrom); shared += 1) {
    const judgement = judgeEnding(place, shared);
    if (judgement !== undefined) return judgement;
  }
  return undefined;
};

const mayEnd = ({ kind, norm }: Atom): boolean => kind === 'letter' || norm === 'w';

/** Endings may begin with letters that both have: ครับ, ค่ะ. */
function judgeEnding(place: Place, shared: number): Judgement | undefined {
  const { wholeA, wholeB, aFrom, bFrom, weight } = place;
  const a = wholeA.slice(aFrom - shared, aFrom + place.a.length);
  const b = wholeB.slice(bFrom - shared, bFrom + place.b.length);
  const parts = joined(a) + joined(b);
  if (weight < 50 || parts.length > 12 || !/^[^\p{ASCII}\d]+$/u.test(parts.replace(/^w+$/u, 'わ')))
    return undefined;
  const ends = [
    endsSentence(wholeA, aFrom + place.a.length),
    endsSentence(wholeB, bFrom + place.b.length),
  ];
  // A Chinese particle stands for a comma; of other scripts such letters begin words too.
  if (!(/^\p{Script=Han}+$/u.test(parts) ? ends.includes(true) : !ends.includes(false)))
    return undefined;
  if (forbids(wholeA, aFrom - shared, a) !== forbids(wholeB, bFrom - shared, b)) return undefined;
  if (isMadeOf(joined(a), polite) && isMadeOf(joined(b), polite)) return near('ending');
  return isMadeOf(joined(a), toned) && isMadeOf(joined(b), toned)
    ? { kind: 'ending', harm: 'loose' }
    : undefined;
}

/** Japanese な behind a verb as lists have it, which says that it is not to be done: 行くな. */
const forbids = (whole: readonly Atom[], from: number, part: readonly Atom[]): boolean =>
  /^な(?![あぁ])/u.test(joined(part)) && /[うくぐすつぬぶむる]/u.test(whole[from - 1]?.norm ?? '');
