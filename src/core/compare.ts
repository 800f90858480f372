import { align, type Region } from './align.ts';
import {
  countNegations,
  type Harm,
  type Judgement,
  joined,
  judgeDifference,
  weigh,
} from './classes.ts';
import type { Atom, Prepared } from './prepare.ts';
import { promotes, urge } from './promotion.ts';
import { asksOtherwise } from './question.ts';
import { withoutAccents } from './spell.ts';
import { frameOf } from './template.ts';
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
  const atomsA = withoutRepeats(a.atoms);
  const atomsB = withoutRepeats(b.atoms);
  if (atomsA.length === 0 || atomsB.length === 0) return undefined;
  const regions = align(atomsA, atomsB);
  if (regions === undefined) return undefined;
  const longer = Math.max(weigh(atomsA), weigh(atomsB), 1);
  if (longer >= sharedFrom && shared(atomsA, atomsB, regions) < sharedFloor)
    if (withoutAccents(joined(atomsA)) !== withoutAccents(joined(atomsB))) return undefined;
  const judged = judgeAll(a, b, atomsA, atomsB, regions);
  if (judged === undefined) return undefined;
  const common =
    weigh(atomsA) -
    regions.reduce((sum, r, i) => sum + missing(atomsA, r.aFrom, r.aTo, judged[i]), 0);
  const blockers = blockersOf(a, b, longer, asksOtherwise(a, b, atomsA, atomsB, regions));
  return {
    harm: harmOf(judged, blockers, common, longer),
    ...frameOf(
      regions,
      judged,
      { text: a.text, atoms: atomsA },
      { text: b.text, atoms: atomsB },
      blockers,
      common,
      longer,
    ),
    similarity: Math.min(1, common / longer),
    differences: [
      ...blockers,
      ...regions.map((region, index) => differenceOf(judged[index], region, a, b, atomsA, atomsB)),
    ],
  };
}

/** Share of the longer text, by weight, that stands letter for letter in both. */
function shared(a: readonly Atom[], b: readonly Atom[], regions: readonly Region[]): number {
  let differing = 0;
  for (const { aFrom, aTo } of regions)
    for (let index = aFrom; index < aTo; index += 1) differing += a[index]?.weight ?? 0;
  return (weigh(a) - differing) / Math.max(weigh(a), weigh(b), 1);
}

/** A text said several times over says it once; the last time may be cut short. */
export function withoutRepeats(atoms: readonly Atom[]): readonly Atom[] {
  const period = periodOf(atoms);
  return period * 2 <= atoms.length && atoms.slice(0, period).every(atom => atom.kind !== 'number')
    ? atoms.slice(0, period)
    : atoms;
}

/** Length of the shortest beginning that, repeated, makes the sequence (Knuth, Morris, Pratt 1977). */
function periodOf(atoms: readonly Atom[]): number {
  const borders = new Int32Array(atoms.length);
  let border = 0;
  for (let index = 1; index < atoms.length; index += 1) {
    while (border > 0 && atoms[index]?.norm !== atoms[border]?.norm)
      border = borders[border - 1] ?? 0;
    if (atoms[index]?.norm === atoms[border]?.norm) border += 1;
    borders[index] = border;
  }
  return atoms.length - border;
}

function judgeAll(
  a: Prepared,
  b: Prepared,
  atomsA: readonly Atom[],
  atomsB: readonly Atom[],
  regions: readonly Region[],
): Judgement[] | undefined {
  const weight = Math.min(weigh(atomsA), weigh(atomsB));
  const sameNegations = countNegations(a) === countNegations(b);
  const longer = Math.max(weigh(atomsA), weigh(atomsB));
  const urges =
    sameNegations && regions.length > 0 && promotes(a.text, atomsA, atomsB, regions, longer);
  const judged: Judgement[] = [];
  let slots = 0;
  for (const { aFrom, aTo, bFrom, bTo } of regions) {
    const [partA, partB] = [atomsA.slice(aFrom, aTo), atomsB.slice(bFrom, bTo)];
    const found = judgeDifference({
      a: partA,
      b: partB,
      wholeA: atomsA,
      wholeB: atomsB,
      aFrom,
      bFrom,
      weight,
      sameNegations,
    });
    const judgement = urges ? urge(found, partA, partB) : found;
    judged.push(judgement);
    if (judgement.harm !== 'never') continue;
    slots += 1;
    if (judgement.slot !== true || slots > mostSlots) return undefined;
  }
  return judged;
}

/** Share of the weight that is not common where words are the same, written otherwise. */
const written: Readonly<Record<string, number>> = { spelling: 0.5, typo: 0.5, accent: 0.1 };

/** Weight of what the second text does not have; letters only written otherwise are common. */
function missing(
  atoms: readonly Atom[],
  from: number,
  to: number,
  judgement: Judgement | undefined,
): number {
  if (judgement?.harm === 'none') return 0;
  const share = judgement?.harm === 'near' ? (written[judgement.kind] ?? 1) : 1;
  return weigh(atoms.slice(from, to)) * share;
}

/** Differences of the whole that no rule can make harmless. */
function blockersOf(a: Prepared, b: Prepared, longer: number, asks: boolean): Difference[] {
  const kinds: string[] = [];
  if (asks) kinds.push('question');
  if (a.turning !== b.turning) kinds.push('emoji');
  if (
    (a.tears && !a.laughs && b.laughs && !b.tears) ||
    (b.tears && !b.laughs && a.laughs && !a.tears)
  )
    kinds.push('emoji');
  if (a.things !== '' && b.things !== '' && a.things !== b.things && longer < 400)
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
): Harm {
  if (blockers.length > 0) return 'never';
  const harm = judged.reduce<Harm>((worst, { harm }) => worse(worst, harm), 'none');
  if (harm === 'none' || harm === 'never') return harm;
  const share = harm === 'loose' || common >= sentences ? looseShare : commonShare;
  if (common < commonFloor || common < longer * share) return 'never';
  const slips = judged.filter(
    ({ kind, harm }) => harm !== 'none' && (kind === 'typo' || kind === 'word'),
  ).length;
  return slips > 1 + longer / weightPerSlip ? 'never' : harm;
}

function differenceOf(
  judgement: Judgement | undefined,
  region: Region,
  a: Prepared,
  b: Prepared,
  atomsA: readonly Atom[],
  atomsB: readonly Atom[],
): Difference {
  return {
    kind: judgement?.kind ?? 'word',
    copy: spanOf(atomsB, region.bFrom, region.bTo, b.text.length),
    original: spanOf(atomsA, region.aFrom, region.aTo, a.text.length),
  };
}

function spanOf(atoms: readonly Atom[], from: number, to: number, end: number): [number, number] {
  const start = atoms[from]?.start ?? end;
  return from === to ? [start, start] : [start, atoms[to - 1]?.end ?? end];
}
