import { keysOf } from './keys.ts';
import type { Sample } from './sample.ts';
import { type Survey, sum } from './survey.ts';
import { ownElements, pathIn, textLength } from './unit.ts';

/** Tags that software builds with; what people write is paragraphs, lists and quotations. */
const structural: ReadonlySet<string> = new Set(
  'article aside dd details div fieldset footer header section td'.split(' '),
);

/** Share of comments that must have the words' own block, and that may have more beside it. */
const leastHaving = 0.95;
const mostBeside = 0.7;

/**
 * The key of the block with the words inside the block that `key` finds, where what stands beside
 * it comes with some comments only: attachments, signatures, edit notes, who liked it.
 */
export function narrowed(page: Survey, sample: Sample, key: string): string {
  const found = sample.units.flatMap(unit => blockOf(page, sample, unit, key) ?? []);
  if (found.length < 3) return key;
  const inner = new Map<string, { blocks: Block[]; runs: number; content: number }>();
  for (const block of found) {
    const here = new Set<string>();
    for (const i of block.inside) {
      if (!structural.has(page.tags[i] ?? '')) continue;
      for (const one of [...keysOf(page, i), pathIn(page, block.unit, i)]) {
        const entry = inner.get(one) ?? { blocks: [], runs: 0, content: 0 };
        inner.set(one, entry);
        if (here.has(one)) entry.runs++;
        else entry.blocks.push({ ...block, at: i });
        here.add(one);
        entry.content += textLength(page, i);
      }
    }
  }
  let best = key;
  let most = 0;
  for (const [one, { blocks, runs, content }] of inner) {
    if (blocks.length < leastHaving * found.length || runs > 0.05 * found.length) continue;
    if (content <= most || !isWhole(page, found, blocks)) continue;
    [best, most] = [one, content];
  }
  return best === key ? key : narrowed(page, sample, best);
}

/** One unit's block `at` under the key, and the elements of the unit's own inside it. */
interface Block {
  readonly unit: number;
  readonly at: number;
  readonly inside: readonly number[];
}

function blockOf(page: Survey, sample: Sample, unit: number, key: string): Block | null {
  const own = ownElements(page, unit, sample.all);
  if (key === ':scope') return { unit, at: unit, inside: own };
  const at = own.find(i => keysOf(page, i).includes(key) || pathIn(page, unit, i) === key);
  if (at === undefined) return null;
  const end = page.ends[at] ?? at;
  return { unit, at, inside: own.filter(i => i > at && i < end) };
}

/** Whether all words outside the inner blocks stand in blocks of their own, which are optional. */
function isWhole(page: Survey, outer: readonly Block[], inner: readonly Block[]): boolean {
  const byUnit = new Map(inner.map(block => [block.unit, block.at]));
  let [beside, words, wordsBeside] = [0, 0, 0];
  for (const { unit, at } of outer) {
    const within = byUnit.get(unit);
    const end = page.ends[at] ?? at;
    const whole = (page.before.text[end] ?? 0) - (page.before.text[at] ?? 0);
    const own = within === undefined ? 0 : textLength(page, within);
    words += own;
    wordsBeside += whole - own;
    if (whole > own) beside++;
    if (within === undefined ? whole > 0 : !standsApart(page, at, within)) return false;
    if (own === 0 && sum(page, 'prose', at) > 0) return false;
  }
  return beside > 0 && beside <= mostBeside * outer.length && words > wordsBeside;
}

/** No word between `outer` and `inner` but in a structural block beside the inner one. */
function standsApart(page: Survey, outer: number, inner: number): boolean {
  const end = page.endText[outer] ?? 0;
  const innerEnd = page.ends[inner] ?? inner;
  for (let t = page.firstText[outer] ?? 0; t < end; t++) {
    let at = page.textParents[t] ?? outer;
    if (at >= inner && at < innerEnd) continue;
    let apart = false;
    for (; at > outer; at = page.parents[at] ?? -1) {
      if (at <= inner && (page.ends[at] ?? 0) >= innerEnd) break;
      if (structural.has(page.tags[at] ?? '')) apart = true;
    }
    if (!apart) return false;
  }
  return true;
}
