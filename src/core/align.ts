import type { Atom } from './prepare.ts';
import { withoutAccents } from './spell.ts';

/** A stretch in which two texts differ, as indices of atoms: [aFrom, aTo) against [bFrom, bTo). */
export interface Region {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/** Most atoms left out and put in before two texts count as different ones. */
const mostEdits = 80;
/** The same as a share of all atoms of both. */
const mostShare = 0.4;

/**
 * The stretches in which two texts differ, in order, by the shortest edit script (Myers,
 * An O(ND) Difference Algorithm, 1986). Undefined where they have too little in common.
 */
export function align(a: readonly Atom[], b: readonly Atom[]): Region[] | undefined {
  const same = (x: number, y: number): boolean => isSame(a[x], b[y]);
  let head = 0;
  while (head < a.length && head < b.length && same(head, head)) head += 1;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    same(a.length - 1 - tail, b.length - 1 - tail)
  )
    tail += 1;
  const aTo = a.length - tail;
  const bTo = b.length - tail;
  if (head === aTo && head === bTo) return [];
  if (head === aTo || head === bTo) return [{ aFrom: head, aTo, bFrom: head, bTo }];
  const most = Math.min(mostEdits, 8 + Math.ceil((a.length + b.length) * mostShare));
  return alignMiddle({ aFrom: head, aTo, bFrom: head, bTo }, same, a, most);
}

/**
 * The same where the words of one text stand in the other without their accents, so that few are
 * equal; undefined where neither text is without.
 */
export function alignBare(a: readonly Atom[], b: readonly Atom[]): Region[] | undefined {
  if (a.every(isBare) === b.every(isBare)) return undefined;
  const [bareA, bareB] = [a.map(withoutAccentsOf), b.map(withoutAccentsOf)];
  const differing = align(bareA, bareB);
  if (differing === undefined) return undefined;
  const regions: Region[] = [];
  let [x, y] = [0, 0];
  const end = { aFrom: a.length, aTo: a.length, bFrom: b.length, bTo: b.length };
  for (const region of [...differing, end]) {
    for (; x < region.aFrom; x += 1, y += 1)
      if (!isSame(a[x], b[y])) regions.push({ aFrom: x, aTo: x + 1, bFrom: y, bTo: y + 1 });
    if (region !== end) regions.push(region);
    [x, y] = [region.aTo, region.bTo];
  }
  return regions;
}

const isBare = ({ norm }: Atom): boolean => withoutAccents(norm) === norm;
const withoutAccentsOf = (atom: Atom): Atom => ({
  ...atom,
  norm: withoutAccents(atom.norm),
  hash: 0,
});

/** Whether two atoms say the same. */
export const isSame = (a: Atom | undefined, b: Atom | undefined): boolean =>
  a?.hash === b?.hash && a?.norm === b?.norm;

function alignMiddle(
  middle: Region,
  same: (x: number, y: number) => boolean,
  a: readonly Atom[],
  mostOfAll: number,
): Region[] | undefined {
  const n = middle.aTo - middle.aFrom;
  const m = middle.bTo - middle.bFrom;
  const most = Math.min(n + m, mostOfAll);
  const offset = most + 1;
  furthest.fill(0, 0, 2 * most + 3);
  for (let edits = 0; edits <= most; edits += 1) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 1)
      history[rowOf(edits) + edits + diagonal] = at(furthest, offset + diagonal);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const [below, above] = [
        at(furthest, offset + diagonal - 1),
        at(furthest, offset + diagonal + 1),
      ];
      const down = diagonal === -edits || (diagonal !== edits && below < above);
      let x = down ? above : below + 1;
      let y = x - diagonal;
      while (x < n && y < m && same(middle.aFrom + x, middle.bFrom + y)) {
        x += 1;
        y += 1;
      }
      furthest[offset + diagonal] = x;
      if (x >= n && y >= m) return joinClose(regionsOf(edits, middle), a);
    }
  }
  return undefined;
}

/** Where the furthest points before so many edits begin: rows of 1, 3, 5 … numbers. */
const rowOf = (edits: number): number => edits * edits;

/** The furthest point on each diagonal, and all of them before each edit: one alignment at a time. */
const furthest = new Int32Array(2 * mostEdits + 3);
const history = new Int32Array(rowOf(mostEdits + 1));

const at = (values: Int32Array, index: number): number => values[index] ?? 0;

/** Walks the edit script back, and joins edits that touch. */
function regionsOf(total: number, middle: Region): Region[] {
  const regions: Region[] = [];
  let x = middle.aTo - middle.aFrom;
  let y = middle.bTo - middle.bFrom;
  for (let edits = total; edits > 0; edits -= 1) {
    const center = rowOf(edits) + edits;
    const diagonal = x - y;
    // At the ends of a row stands what lies outside of it.
    const below = diagonal - 1 < -edits ? 0 : at(history, center + diagonal - 1);
    const above = diagonal + 1 > edits ? 0 : at(history, center + diagonal + 1);
    const down = diagonal === -edits || (diagonal !== edits && below < above);
    const startX = down ? above : below;
    const startY = startX - (down ? diagonal + 1 : diagonal - 1);
    const endX = down ? startX : startX + 1;
    const endY = down ? startY + 1 : startY;
    addRegion(regions, middle, startX, endX, startY, endY);
    x = startX;
    y = startY;
  }
  return regions.reverse();
}

function addRegion(
  regions: Region[],
  middle: Region,
  startX: number,
  endX: number,
  startY: number,
  endY: number,
): void {
  const aFrom = middle.aFrom + startX;
  const bFrom = middle.bFrom + startY;
  const aTo = middle.aFrom + endX;
  const bTo = middle.bFrom + endY;
  const next = regions.at(-1);
  if (next !== undefined && next.aFrom === aTo && next.bFrom === bTo)
    regions[regions.length - 1] = { aFrom, aTo: next.aTo, bFrom, bTo: next.bTo };
  else regions.push({ aFrom, aTo, bFrom, bTo });
}

/** Most letters between two regions that are there by chance, also of words pulled apart. */
const chance = 1;

/** A letter, or one of a word pulled apart: S U N. */
const isOneLetter = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]?.kind === 'letter' ||
  [at, at + 1].every(index => atoms[index]?.kind === 'word' && atoms[index]?.norm.length === 1);

/** Joins regions between which a single letter happens to be the same. */
function joinClose(regions: readonly Region[], a: readonly Atom[]): Region[] {
  const joined: Region[] = [];
  for (const region of regions) {
    const last = joined.at(-1);
    const between = last === undefined ? Infinity : region.aFrom - last.aTo;
    if (last !== undefined && between <= chance && isOneLetter(a, last.aTo))
      joined[joined.length - 1] = { ...last, aTo: region.aTo, bTo: region.bTo };
    else joined.push(region);
  }
  return joined;
}
