import type { Region } from './align.ts';
import { isSpelt, judgeDifference, linksWords } from './classes.ts';
import { negatesTheSame } from './commas.ts';
import { commonOf, type Pair, pairUp, type Side } from './pair.ts';
import { type Harm, type Judgement, joined, slips, weigh } from './place.ts';
import type { Atom, Prepared } from './prepare.ts';
import { leastShareOfSure, mayUrge, type Promotion, promotes, urge } from './promotion.ts';
import { asksOtherwise } from './question.ts';
import { plainForm, sameInDisguise, withoutAccents } from './spell.ts';
import { frameOf, mayBeFrame } from './template.ts';
import type { Difference } from './verdict.ts';

/** What two texts have in common and in what they differ. */
export interface Comparison {
  /** From which level on the second is a copy of the first. */
  readonly harm: Harm;
  /** They share a frame and differ only in what fills it. */
  readonly frame: boolean;
  /** What fills the frame is in disguise on both sides. */
  readonly disguised: boolean;
  /** Common weight over the weight of the longer, from 0 to 1. */
  readonly similarity: number;
  readonly differences: readonly Difference[];
}

const harms: readonly Harm[] = ['none', 'near', 'loose', 'never'];
const worse = (one: Harm, other: Harm): Harm =>
  harms.indexOf(one) > harms.indexOf(other) ? one : other;

/** Most differences that may be slots of a template. */
const mostSlots = 3;
/** Least common weight, and share of the longer text, below which nothing is harmless. */
const commonFloor = 50;
/** The same where words are only spelled otherwise: love u. */
const spelledFloor = 30;
const commonShare = 0.6;
const looseShare = 0.5;
/** Common weight of more than a sentence, of which half is enough. */
const sentences = 1000;
/** Share in common below which the differences are not even looked at. */
const sharedFloor = 0.3;
const sharedFrom = 240;
/** One slip of each kind is believed at once, one more for every so much weight. */
const weightPerSlip = 250;

/**
 * Compares a text with one that stands before it; undefined where it is neither a copy nor
 * written in the frame of the other.
 */
export function compare(a: Prepared, b: Prepared): Comparison | undefined {
  const pair = pairUp(a, b);
  if (pair === undefined || sharesLittle(pair)) return undefined;
  const { regions, longer } = pair;
  const found = judgeAll(pair);
  if (found === undefined) return undefined;
  const { judged, urges } = found;
  const common =
    weigh(pair.a.atoms) -
    regions.reduce((sum, region, index) => sum + missing(pair.a, region, judged[index]), 0);
  const blockers = blockersOf(pair);
  return {
    harm: harmOf(judged, blockers, common, longer, urges),
    ...frameOf(pair, judged, blockers, common),
    similarity: Math.min(1, common / longer),
    differences: [
      ...blockers,
      ...regions.map((region, index) => differenceOf(pair, region, judged[index])),
    ],
  };
}

/** Whether too small a part, by weight, stands in both, however it is written. */
function sharesLittle(pair: Pair): boolean {
  const { a, b, longer } = pair;
  if (longer < sharedFrom || weigh(commonOf(pair)) >= longer * sharedFloor) return false;
  const forms = new Set(b.atoms.map(({ norm }) => plainForm(norm)));
  const shared = a.atoms.filter(({ norm }) => forms.has(plainForm(norm)));
  if (weigh(shared) >= longer * sharedFloor) return false;
  const [one, other] = [joined(a.atoms), joined(b.atoms)];
  return withoutAccents(one) !== withoutAccents(other) && !sameInDisguise(one, other);
}

/** What each difference is, and whether those that urge were taken for an advertisement's. */
function judgeAll(pair: Pair): { judged: Judgement[]; urges: boolean } | undefined {
  const { a, b, shorter, longer, sameNegations, isCopied, retold } = pair;
  const judged: Judgement[] = [];
  let slots = 0;
  let common = weigh(a.atoms);
  let promotion: Promotion | undefined;
  for (const region of pair.regions) {
    const { aFrom, aTo, bFrom, bTo } = region;
    const [partA, partB] = [a.atoms.slice(aFrom, aTo), b.atoms.slice(bFrom, bTo)];
    const found = judgeDifference({
      a: partA,
      b: partB,
      wholeA: a.atoms,
      wholeB: b.atoms,
      aFrom,
      bFrom,
      textA: a.whole.text,
      textB: b.whole.text,
      weight: shorter,
      sameNegations,
      isCopied,
      isRetold: retold.has(region),
    });
    if (mayUrge(found)) promotion ??= promotes(pair);
    const judgement = urge(found, partA, partB, longer, promotion ?? 'none');
    judged.push(judgement);
    if (judgement.harm !== 'never') continue;
    slots += 1;
    common -= weigh(partA);
    if (judgement.slot !== true || slots > mostSlots || !mayBeFrame(common, longer))
      return undefined;
  }
  return { judged, urges: promotion !== undefined && promotion !== 'none' };
}

/** Share of the weight that is not common where words are the same, written otherwise. */
const written: Readonly<Record<string, number>> = { spelling: 0.3, typo: 0.5, accent: 0.1 };

/** Weight of what the second text does not have; letters only written otherwise are common. */
function missing(
  { atoms }: Side,
  { aFrom, aTo }: Region,
  judgement: Judgement | undefined,
): number {
  if (judgement?.harm === 'none') return 0;
  const share = judgement?.harm === 'near' ? (written[judgement.kind] ?? 1) : 1;
  return weigh(atoms.slice(aFrom, aTo)) * share;
}

/** Weight of a copy in which a word that links stands in many places: 240 letters. */
const longForOrder = 2400;

/** A word that links left one place for another: is it, it is; der Hund den Mann, den Hund der Mann. */
function movesLinks({ a, b, regions }: Pair): boolean {
  const gone = new Set(regions.flatMap(({ aFrom, aTo }) => linksIn(a.atoms.slice(aFrom, aTo))));
  return regions.some(({ bFrom, bTo }) =>
    linksIn(b.atoms.slice(bFrom, bTo)).some(link => gone.has(link)),
  );
}

const linksIn = (part: readonly Atom[]): string[] =>
  isSpelt(part) ? [] : part.filter(linksWords).map(({ norm }) => norm);

/** Whether an emoji turns a text; a skull beside a laugh laughs too. */
const turnsBeside = (one: Prepared, other: Prepared): boolean =>
  one.turning || (one.skull && !other.skull && !other.laughs);

/** Differences of the whole that no rule can make harmless. */
function blockersOf(pair: Pair): Difference[] {
  const [a, b] = [pair.a.whole, pair.b.whole];
  const kinds: string[] = [];
  if (asksOtherwise(pair)) kinds.push('question');
  const isLongCopy = pair.isCopied && pair.shorter >= longForOrder;
  if (!isLongCopy && movesLinks(pair)) kinds.push('order');
  if (a.stars > 0 && b.stars > 0 && a.stars !== b.stars) kinds.push('number');
  if (!negatesTheSame(a.text, b.text)) kinds.push('negation');
  if (turnsBeside(a, b) !== turnsBeside(b, a)) kinds.push('emoji');
  if (
    (a.tears && !a.laughs && b.laughs && !b.tears) ||
    (b.tears && !b.laughs && a.laughs && !a.tears)
  )
    kinds.push('emoji');
  if (a.things !== '' && b.things !== '' && a.things !== b.things && pair.longer < 400)
    kinds.push('emoji');
  return kinds.map(kind => ({
    kind,
    copy: [b.text.length, b.text.length],
    original: [a.text.length, a.text.length],
  }));
}

function harmOf(
  judged: readonly Judgement[],
  blockers: readonly Difference[],
  common: number,
  longer: number,
  urges: boolean,
): Harm {
  if (blockers.length > 0) return 'never';
  const harm = judged.reduce<Harm>((worst, { harm }) => worse(worst, harm), 'none');
  if (harm === 'none' || harm === 'never') return harm;
  const isLoose = harm === 'loose' || common >= sentences;
  const share = urges ? leastShareOfSure : isLoose ? looseShare : commonShare;
  const floor = judged.every(isSpelling) ? spelledFloor : commonFloor;
  if (common < floor || common < longer * share) return 'never';
  const slipped = judged.filter(({ kind, harm }) => harm !== 'none' && slips.has(kind)).length;
  return slipped > 1 + longer / weightPerSlip && !urges ? 'never' : harm;
}

const isSpelling = ({ kind, harm }: Judgement): boolean => harm === 'none' || kind === 'spelling';

function differenceOf(
  { a, b }: Pair,
  { aFrom, aTo, bFrom, bTo }: Region,
  judgement: Judgement | undefined,
): Difference {
  return {
    kind: judgement?.kind ?? 'word',
    copy: spanOf(b, bFrom, bTo),
    original: spanOf(a, aFrom, aTo),
  };
}

function spanOf({ whole, atoms }: Side, from: number, to: number): [number, number] {
  const end = whole.text.length;
  const start = atoms[from]?.start ?? end;
  return from === to ? [start, start] : [start, atoms[to - 1]?.end ?? end];
}
