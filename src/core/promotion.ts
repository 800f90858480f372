import { callsToCome, functionWords, persons, wordsOfSelling } from './lists/all.ts';
import { commonOf, type Pair } from './pair.ts';
import { isNegation, type Judgement, weigh } from './place.ts';
import type { Atom } from './prepare.ts';

/** Least common weight, in tenths of a Latin letter, by which an advertisement is known again. */
const leastCommon = 200;
/** Least share of the longer text that is common; less where a brand in disguise is, or sentences. */
const leastShare = 0.6;
const sentences = 1000;
export const leastShareOfSure = 0.5;

/** By what an advertisement is known: the same brand in disguise, a call to come, or two words of selling. */
export type Promotion = 'none' | 'offer' | 'call' | 'brand';

/**
 * Whether what two texts have in common is an advertisement: it says where to go, and the
 * words around that only urge. What is offered and where (names, numbers, links) is no such word.
 */
export function promotes(pair: Pair): Promotion {
  const { a, b, regions, longer, sameNegations } = pair;
  if (regions.length === 0 || !sameNegations || longer < leastCommon) return 'none';
  const common = commonOf(pair);
  const weight = weigh(common);
  if (weight < leastCommon || weight < longer * leastShareOfSure) return 'none';
  if (hidesBrand(common, a.whole.text)) return 'brand';
  if (weight < sentences && weight < longer * leastShare) return 'none';
  const text = common.map(({ kind, norm }) => (kind === 'letter' ? norm : ` ${norm} `)).join('');
  const words = text.replace(/ +/gu, ' ');
  const promoted =
    callsToCome.test(words) ||
    (wordsInDisguise(common) >= 1 && wordsInDisguise(a.atoms) + wordsInDisguise(b.atoms) >= 3);
  if (promoted) return 'call';
  return new Set(words.match(wordsOfSelling)).size >= 2 ? 'offer' : 'none';
}

const smallLetters = /[a-z]{4}/u;

/** A brand in fancy letters and digits, or in pieces. */
function hidesBrand(common: readonly Atom[], whole: string): boolean {
  const words = common.filter(({ kind }) => kind === 'word');
  return (
    words.some(({ fancy, norm }) => fancy && /[a-z]{3}\d|\d[a-z]{3}/u.test(norm)) ||
    (words.filter(({ piece }) => piece).length >= 4 && smallLetters.test(whole))
  );
}

/** How many words have digits for letters: sc4tt3r. */
const wordsInDisguise = (atoms: readonly Atom[]): number =>
  atoms.filter(({ kind, norm }) => kind === 'word' && /[a-z]\d[a-z]/u.test(norm)).length;

/** Letters beside digits or in fancy dress, single letters, capitals and words in pieces. */
const disguises =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: marks are looked for wherever they stand.
  /[a-z]\d|\d[a-z]|[a-z]-[a-z]|[A-Za-z][가-힣一-鿿ぁ-ヿ][A-Za-z]|[\u{300}-\u{36f}\u{1d00}-\u{1d22}\u{200b}-\u{200d}\u{20e3}\u{210a}-\u{2131}\u{24b6}-\u{24e9}\u{fe0f}\u{ff10}-\u{ff5a}\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}]|(?<![A-Za-z])[A-Za-z](?:[ .-][A-Za-z]){2}(?![A-Za-z])|(?:[A-Z]{1,3}[ .-]{1,3}){3}[A-Z]/u;

/** Whether a text may be an advertisement, or have links or words in disguise, by its letters alone. */
export function mayAdvertise(text: string): boolean {
  if (disguises.test(text) || text.includes('://')) return true;
  const words = text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ');
  return callsToCome.test(words) || words.search(wordsOfSelling) >= 0;
}

const urging = new Set(['word', 'added', 'left out']);

/** In a shorter advertisement one word may be what it offers, where no brand says that. */
const longForWords = 600;
/** Most weight of what writes no capitals, as a share of the longer text: names look like words there. */
const mostUnnamed = 0.1;

/** Whether a difference is one that an advertisement may have. */
export const mayUrge = ({ kind, harm }: Judgement): boolean =>
  (harm === 'never' || harm === 'loose') && urging.has(kind);

/** A difference in an advertisement's words is harmless, but for what it offers. */
export function urge(
  judgement: Judgement,
  a: readonly Atom[],
  b: readonly Atom[],
  longer: number,
  promotion: Promotion,
): Judgement {
  const { kind } = judgement;
  if (promotion === 'none' || !mayUrge(judgement)) return judgement;
  const part = a.concat(b);
  // A buyer tells of coupons too: one word for another is what he thinks of the thing.
  const isUnnamed = promotion === 'offer' || part.some(({ norm }) => !hasCase.test(norm));
  const namesOffer = promotion === 'brand' || longer >= longForWords;
  if (kind === 'word' && !namesOffer && !part.every(isStray)) return judgement;
  if (isUnnamed && (kind === 'word' || weigh(part) > longer * mostUnnamed)) return judgement;
  return offers(a) || offers(b) ? judgement : { kind, harm: 'near' };
}

/** One or two letters, as a slip of the hand leaves them. */
const isStray = ({ kind, norm }: Atom): boolean => kind === 'word' && norm.length <= 2;

const hasCase = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

const offers = (part: readonly Atom[]): boolean =>
  part.some(({ kind }) => kind === 'number') ||
  part.some(isNegation) ||
  part.some(({ norm }) => persons.has(norm)) ||
  (part.some(({ name }) => name) && !isNonce(part));

const leastNonce = 6;

/** So many words without one that links them are no sentence, but there to look unlike others. */
const isNonce = (part: readonly Atom[]): boolean =>
  part.length >= leastNonce &&
  part.every(({ kind, norm }) => kind === 'word' && !functionWords.has(norm));
