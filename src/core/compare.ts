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
import { withoutAccents } from './spell.ts';
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
  const blockers = blockersOf(a, b, longer);
  return {
    harm: harmOf(judged, blockers, common, longer),
    ...frameOf(judged, a, b, blockers, common, longer),
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
  const judged: Judgement[] = [];
  let slots = 0;
  for (const { aFrom, aTo, bFrom, bTo } of regions) {
    const judgement = judgeDifference({
      a: atomsA.slice(aFrom, aTo),
      b: atomsB.slice(bFrom, bTo),
      wholeA: atomsA,
      wholeB: atomsB,
      aFrom,
      bFrom,
      weight,
      sameNegations,
    });
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
function blockersOf(a: Prepared, b: Prepared, longer: number): Difference[] {
  const kinds: string[] = [];
  if (a.asks !== b.asks && !(a.asksInWords && b.asksInWords)) kinds.push('question');
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
  const share = harm === 'loose' ? looseShare : commonShare;
  if (common < commonFloor || common < longer * share) return 'never';
  const slips = judged.filter(
    ({ kind, harm }) => harm !== 'none' && (kind === 'typo' || kind === 'word'),
  ).length;
  return slips > 1 + longer / weightPerSlip ? 'never' : harm;
}

const frameFloor = 400;
const disguisedFloor = 120;

function frameOf(
  judged: readonly Judgement[],
  a: Prepared,
  b: Prepared,
  blockers: readonly Difference[],
  common: number,
  longer: number,
): { frame: boolean; disguised: boolean } {
  const slots = judged.filter(({ harm }) => harm === 'never');
  const fits =
    blockers.every(({ kind }) => kind === 'emoji') &&
    slots.length > 0 &&
    common >= longer * commonShare;
  const disguised =
    fits &&
    common >= disguisedFloor &&
    Math.min(disguiseOf(a), disguiseOf(b)) >= 1 &&
    Math.max(disguiseOf(a), disguiseOf(b)) >= 2;
  return { frame: fits && common >= frameFloor, disguised };
}

/** A name in pieces of capitals, in a text that has small letters: GA RU DA. */
const piecesOfCapitals = /(?<![A-Za-z])(?:[A-Z]{1,3}[ .-]{1,3}){4}/u;
const smallLetters = /[a-z]{4}/u;

/**
 * How surely a text hides its words as spam does: 2 for fancy letters, a word pulled apart
 * or several with digits for letters, 1 for one such word, which may be a name.
 */
function disguiseOf({ atoms, text }: Prepared): 0 | 1 | 2 {
  if (atoms.some(atom => atom.fancy)) return 2;
  if (piecesOfCapitals.test(text) && smallLetters.test(text)) return 2;
  const words = atoms.filter(atom => atom.kind === 'word').map(atom => atom.norm);
  if (words.filter(word => /^[a-z]$/u.test(word)).length >= 4) return 2;
  const withDigits = words.filter(word => /[a-z]\d[a-z]/u.test(word)).length;
  return withDigits >= 2 ? 2 : withDigits === 1 ? 1 : 0;
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
