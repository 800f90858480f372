import { keysOf, pathOf } from './keys.ts';
import { type Survey, sum } from './survey.ts';

/** A list that tells who and when in one row and what in the next, as old forums do. */
export interface Rows {
  /** Selector of the rows with the words. */
  readonly key: string;
  readonly heads: readonly number[];
  readonly bodies: readonly number[];
}

const rowTags: ReadonlySet<string> = new Set('dd div dt li p tr'.split(' '));

/** Longest row, in characters, that can tell just who and when. */
const longestHead = 250;

/** Pairs of rows under `parent`; null where they are not the rule. */
export function rowsUnder(page: Survey, parent: number): Rows | null {
  const children: number[] = [];
  for (let i = parent + 1; i < (page.ends[parent] ?? 0); i = page.ends[i] ?? i + 1)
    if (rowTags.has(page.tags[i] ?? '')) children.push(i);
  if (children.length < 4) return null;
  const heads: number[] = [];
  const bodies: number[] = [];
  let alone = 0;
  for (const [at, i] of children.entries()) {
    if (!isHead(page, i)) continue;
    const next = children[at + 1];
    if (next !== undefined && page.ends[i] === next && isBody(page, next)) {
      heads.push(i);
      bodies.push(next);
    } else alone++;
  }
  if (heads.length < 2 || alone > 0.2 * heads.length) return null;
  const key = keyOf(page, parent, children, bodies);
  return key === null ? null : { key, heads, bodies };
}

function isHead(page: Survey, i: number): boolean {
  const text = sum(page, 'text', i);
  return (
    text > 0 &&
    text <= longestHead &&
    sum(page, 'prose', i) === 0 &&
    sum(page, 'time', i) > 0 &&
    sum(page, 'linkedHeading', i) === 0
  );
}

function isBody(page: Survey, i: number): boolean {
  const text = sum(page, 'text', i);
  return (
    text > 0 &&
    sum(page, 'time', i) + sum(page, 'avatar', i) === 0 &&
    sum(page, 'linkText', i) < 0.5 * text
  );
}

/** What the rows with words have and no other row has: a tag, a name, so many cells, every second place. */
function keyOf(
  page: Survey,
  parent: number,
  children: readonly number[],
  bodies: readonly number[],
): string | null {
  const own = new Set(bodies);
  const only = (has: (i: number) => boolean) => children.every(i => has(i) === own.has(i));
  const [first = 0] = bodies;
  const tag = page.tags[first] ?? '';
  const place = `${pathOf(page, parent)} > `;
  if (only(i => page.tags[i] === tag)) return place + tag;
  const named = keysOf(page, first).find(key => only(i => keysOf(page, i).includes(key)));
  if (named !== undefined) return named.includes('=') ? null : place + named;
  const cell = (i: number) => ((page.ends[i] ?? 0) > i + 1 ? keysOf(page, i + 1) : []);
  const inner = cell(first).find(key => only(i => cell(i).includes(key)));
  if (inner !== undefined) return inner.includes('=') ? null : `${place + tag}:has(> ${inner})`;
  const cells = countChildren(page, first);
  if (only(i => countChildren(page, i) === cells) && cells > 0)
    return `${place + tag}:has(> :nth-child(${cells}):last-child)`;
  const second = children.indexOf(first) % 2;
  return only(i => children.indexOf(i) % 2 === second)
    ? `${place + tag}:nth-child(${second ? 'even' : 'odd'})`
    : null;
}

function countChildren(page: Survey, i: number): number {
  let count = 0;
  for (let at = i + 1; at < (page.ends[i] ?? 0); at = page.ends[at] ?? at + 1) count++;
  return count;
}

/** The survey as if each head held its body: all that the two say counts for one comment. */
export function joined(page: Survey, { heads, bodies }: Rows): Survey {
  const [ends, endText] = [[...page.ends], [...page.endText]];
  for (const [at, head] of heads.entries()) {
    const body = bodies[at] ?? head;
    ends[head] = page.ends[body] ?? 0;
    endText[head] = page.endText[body] ?? 0;
  }
  return { ...page, ends, endText };
}
