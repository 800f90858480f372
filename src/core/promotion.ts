import type { Region } from './align.ts';
import { isNegation, type Judgement, weigh } from './classes.ts';
import { callsToCome, wordsOfSelling } from './lists/promotions.ts';
import { functionWords } from './lists/words.ts';
import type { Atom } from './prepare.ts';

/** Least common weight, in tenths of a Latin letter, by which an advertisement is known again. */
const leastCommon = 200;
/** Least share of the longer text that is common; less where more than a sentence is. */
const leastShare = 0.6;
const sentences = 1000;
const leastShareOfSentences = 0.5;

/**
 * Whether what two texts have in common is an advertisement: it says where to go, and the
 * words around that only urge. What is offered and where (names, numbers, links) is no such word.
 */
export function promotes(
  whole: string,
  atoms: readonly Atom[],
  other: readonly Atom[],
  regions: readonly Region[],
  longer: number,
): boolean {
  const common: Atom[] = [];
  let from = 0;
  for (const { aFrom, aTo } of regions) {
    for (; from < aFrom; from += 1) common.push(atoms[from] as Atom);
    from = aTo;
  }
  common.push(...atoms.slice(from));
  const weight = weigh(common);
  const share = weight < sentences ? leastShare : leastShareOfSentences;
  if (weight < leastCommon || weight < longer * share) return false;
  const text = common.map(({ kind, norm }) => (kind === 'letter' ? norm : ` ${norm} `)).join('');
  const words = text.replace(/ +/gu, ' ');
  return (
    callsToCome.test(words) ||
    new Set(words.match(wordsOfSelling)).size >= 2 ||
    hidesBrand(common, whole) ||
    (wordsInDisguise(common) >= 1 && wordsInDisguise(atoms) + wordsInDisguise(other) >= 3)
  );
}

const smallLetters = /[a-z]{4}/u;

/** A brand in fancy letters and digits, or in pieces. */
function hidesBrand(common: readonly Atom[], whole: string): boolean {
  const words = common.filter(({ kind }) => kind === 'word');
  return (
    words.some(({ fancy, norm }) => fancy && /[a-z]\d|\d[a-z]/u.test(norm)) ||
    (words.filter(({ piece }) => piece).length >= 4 && smallLetters.test(whole))
  );
}

/** How many words have digits for letters: sc4tt3r. */
const wordsInDisguise = (atoms: readonly Atom[]): number =>
  atoms.filter(({ kind, norm }) => kind === 'word' && /[a-z]\d[a-z]/u.test(norm)).length;

const urging = new Set(['word', 'added', 'left out']);

/** A difference in an advertisement's words is harmless, but for what it offers. */
export function urge(judgement: Judgement, a: readonly Atom[], b: readonly Atom[]): Judgement {
  const { kind, harm } = judgement;
  if ((harm !== 'never' && harm !== 'loose') || !urging.has(kind)) return judgement;
  return offers(a) || offers(b) ? judgement : { kind, harm: 'near' };
}

const offers = (part: readonly Atom[]): boolean =>
  part.some(({ kind }) => kind === 'number') ||
  part.some(isNegation) ||
  (part.some(({ name }) => name) && !isNonce(part));

const leastNonce = 6;

/** So many words without one that links them are no sentence, but there to look unlike others. */
const isNonce = (part: readonly Atom[]): boolean =>
  part.length >= leastNonce &&
  part.every(({ kind, norm }) => kind === 'word' && !functionWords.has(norm));
