import { align, alignBare, type Region } from './align.ts';
import { negativeParts } from './lists/all.ts';
import { isNegation, joined, weigh } from './place.ts';
import type { Atom, Prepared } from './prepare.ts';
import { withoutRepeats } from './repeats.ts';
import { plainForm } from './spell.ts';
import { isSmall } from './word-by-word.ts';

/** A text with the atoms that are compared: what it says several times over, once. */
export interface Side {
  readonly whole: Prepared;
  readonly atoms: readonly Atom[];
}

/** A text beside one that stands before it, with the regions in which they differ. */
export interface Pair {
  readonly a: Side;
  readonly b: Side;
  readonly regions: readonly Region[];
  /** Weight of the shorter and of the longer, in tenths of a Latin letter. */
  readonly shorter: number;
  readonly longer: number;
  /** The texts have the same number of negations. */
  readonly sameNegations: boolean;
  /** So much stands in both in the same order that one was made from the other. */
  readonly isCopied: boolean;
  /** Of these the small ones of a long text that was retold, as texts are on their way. */
  readonly retold: ReadonlySet<Region>;
}

/**
 * Weight of a text, and share of it in common, from which it is made from the other: that two
 * people write 50 letters of which nearly all are the same happens where both quote or paste.
 */
const leastCopied = 500;
const shareCopied = 0.7;
/** The same for a text that was retold: 100 letters. */
const leastRetold = 1000;
const shareRetold = 0.75;
/** Share of it that one edit may take, and the weight between two. */
const mostOfEdit = 0.09;
const leastBetween = 60;

/** Undefined where the texts have too little in common, or nothing to compare. */
export function pairUp(a: Prepared, b: Prepared): Pair | undefined {
  const atomsA = withoutRepeats(a.atoms);
  const atomsB = withoutRepeats(b.atoms);
  if (atomsA.length === 0 || atomsB.length === 0) return undefined;
  const regions = align(atomsA, atomsB) ?? alignBare(atomsA, atomsB);
  if (regions === undefined) return undefined;
  const weights = [weigh(atomsA), weigh(atomsB)];
  const [shorter, longer] = [Math.min(...weights), Math.max(...weights, 1)];
  const common = shorter < leastCopied ? 0 : commonWeight(atomsA, atomsB, regions);
  return {
    a: { whole: a, atoms: atomsA },
    b: { whole: b, atoms: atomsB },
    regions,
    shorter,
    longer,
    sameNegations: negateAlike(a, b, atomsA, atomsB, regions),
    isCopied: shorter >= leastCopied && common >= longer * shareCopied,
    retold:
      shorter >= leastRetold && common >= longer * shareRetold
        ? smallEdits(atomsA, atomsB, regions)
        : none,
  };
}

/** Whether two texts negate as often, in words and in parts of words. */
function negateAlike(
  a: Prepared,
  b: Prepared,
  atomsA: readonly Atom[],
  atomsB: readonly Atom[],
  regions: readonly Region[],
): boolean {
  let more = countParts(a.text) - countParts(b.text);
  for (const { aFrom, aTo, bFrom, bTo } of regions) {
    const [partA, partB] = [atomsA.slice(aFrom, aTo), atomsB.slice(bFrom, bTo)];
    // What is only parted otherwise is the same, though a negation may not be seen in it.
    if (joined(partA) !== joined(partB))
      more += partA.filter(isNegation).length - partB.filter(isNegation).length;
  }
  return more === 0;
}

const countParts = (text: string): number => text.match(negativeParts)?.length ?? 0;

/** Weight of what is the same in both but for accents and usual spellings. */
function commonWeight(a: readonly Atom[], b: readonly Atom[], regions: readonly Region[]): number {
  let common = weigh(a);
  for (const { aFrom, aTo, bFrom, bTo } of regions) {
    const isSame = plainly(a.slice(aFrom, aTo)) === plainly(b.slice(bFrom, bTo));
    if (!isSame) common -= weigh(a.slice(aFrom, aTo));
  }
  return common;
}

const plainly = (atoms: readonly Atom[]): string =>
  atoms.map(({ norm }) => plainForm(norm)).join('');

/** What stands atom for atom in both. */
export function commonOf({ a, regions }: Pair): readonly Atom[] {
  const common: Atom[] = [];
  let from = 0;
  for (const { aFrom, aTo } of regions) {
    common.push(...a.atoms.slice(from, aFrom));
    from = aTo;
  }
  common.push(...a.atoms.slice(from));
  return common;
}

const none: ReadonlySet<Region> = new Set();

/**
 * Regions in places that are small, where there are several and none brings back what another
 * took away.
 */
function smallEdits(
  a: readonly Atom[],
  b: readonly Atom[],
  regions: readonly Region[],
): ReadonlySet<Region> {
  const places = inPlaces(regions, a);
  if (places.length < 2 || isMoved(a, b, regions)) return none;
  const most = mostOfEdit * weigh(a);
  const isSmallPlace = (place: readonly Region[]): boolean =>
    weightOf(a, place.at(0)?.aFrom, place.at(-1)?.aTo) <= most &&
    weightOf(b, place.at(0)?.bFrom, place.at(-1)?.bTo) <= most;
  return new Set(places.filter(isSmallPlace).flat());
}

const weightOf = (atoms: readonly Atom[], from = 0, to = 0): number => weigh(atoms.slice(from, to));

/** Regions by the place where they stand: what is between them may be too little to part them. */
function inPlaces(regions: readonly Region[], a: readonly Atom[]): Region[][] {
  const places: Region[][] = [];
  for (const region of regions) {
    const place = places.at(-1);
    if (weightOf(a, place?.at(-1)?.aTo, region.aFrom) < leastBetween) place?.push(region);
    if (place?.at(-1) !== region) places.push([region]);
  }
  return places;
}

/** Whether what is gone from one place stands in another. */
function isMoved(a: readonly Atom[], b: readonly Atom[], regions: readonly Region[]): boolean {
  const gone = new Set(regions.flatMap(({ aFrom, aTo }) => placesIn(a.slice(aFrom, aTo))));
  return regions.some(({ bFrom, bTo }) =>
    placesIn(b.slice(bFrom, bTo)).some(part => gone.has(part)),
  );
}

/** What tells by its place who does what: words, and letters in twos. */
function placesIn(part: readonly Atom[]): string[] {
  return part.flatMap((atom, index) =>
    atom.kind === 'letter'
      ? index > 0
        ? `${part[index - 1]?.norm}${atom.norm}`
        : []
      : isSmall(atom)
        ? []
        : atom.norm,
  );
}
