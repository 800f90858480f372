import { classKey, keysOf, pathOf, tokensOf } from './keys.ts';
import { type Rows, rowsUnder } from './rows.ts';
import { type Survey, sum } from './survey.ts';

/** Elements that may be the comments of a page, and the selector they share. */
export interface Group {
  readonly key: string;
  /** Places in the survey, rising. */
  readonly units: readonly number[];
  /** Where each unit is two rows, the first of which is its place in the survey. */
  readonly rows?: Rows;
}

/** Tags that are never a comment of their own. */
const inline: ReadonlySet<string> = new Set(
  'a abbr b body br button code em figcaption figure font footer h1 h2 h3 h4 h5 h6 header html i iframe img input label main nav p picture small span strong sub sup thead time u video'.split(
    ' ',
  ),
);

/** Elements between two pauses. */
const slice = 80;

/** Every group of at least two elements with text and a trace of author, time or control. */
export function* group(page: Survey): Generator<undefined, Group[]> {
  const byKey = new Map<string, number[]>();
  const add = (key: string, i: number) => {
    const list = byKey.get(key);
    if (!list) byKey.set(key, [i]);
    else if (list.at(-1) !== i) list.push(i);
  };
  const paths = new Map<number, string>();
  const paired: Group[] = [];
  const silent: number[] = [];
  for (let i = 0; i < page.elements.length; i++) {
    if (i % slice === 0) yield;
    const tag = page.tags[i] ?? '';
    const rows = sum(page, 'time', i) > 1 ? rowsUnder(page, i) : null;
    if (rows) paired.push({ key: rows.key, units: rows.heads, rows });
    if (inline.has(tag)) continue;
    if (!speaks(page, i)) silent.push(i);
    else for (const key of allKeys(page, i, tag, paths)) add(key, i);
  }
  // What a key finds is taken or left as a whole: also what has no time and nobody in it.
  const tags = new Set([...byKey.values()].map(([i = 0]) => page.tags[i] ?? ''));
  for (const [at, i] of silent.entries()) {
    if (at % slice === 0) yield;
    const tag = page.tags[i] ?? '';
    if (!tags.has(tag) || sum(page, 'text', i) < leastText) continue;
    for (const key of allKeys(page, i, tag, paths)) if (byKey.has(key)) add(key, i);
  }
  yield;
  return [...(yield* distinct(page, byKey)), ...paired];
}

/** Shortest text of a comment with what goes with it. */
const leastText = 4;

/** Text that is not all links, and anything that goes with a comment. */
function speaks(page: Survey, i: number): boolean {
  const text = sum(page, 'text', i);
  return (
    text >= leastText &&
    text > sum(page, 'linkText', i) &&
    sum(page, 'time', i) +
      sum(page, 'user', i) +
      sum(page, 'avatar', i) +
      sum(page, 'action', i) +
      sum(page, 'permalink', i) >
      0
  );
}

function allKeys(page: Survey, i: number, tag: string, paths: Map<number, string>): string[] {
  return [...keysOf(page, i), ...placeKeys(page, i, tag, paths)];
}

/** By its place: tag under one parent, and the tags above where nothing has a class. */
function placeKeys(page: Survey, i: number, tag: string, paths: Map<number, string>): string[] {
  const parent = page.parents[i] ?? -1;
  if (parent < 0) return [];
  let path = paths.get(parent);
  if (path === undefined) {
    path = pathOf(page, parent);
    paths.set(parent, path);
  }
  const element = page.elements[i];
  const tokens = element ? tokensOf(element) : [];
  const keys = [`${path} > ${tag}`];
  if (tokens.length > 1)
    keys.push(tokens.map((token, at) => classKey(at ? '' : tag, token)).join(''));
  return keys;
}

/** Most have a time, a name or a picture of a person: without, no score is high enough. */
function mostlySpeak(page: Survey, units: readonly number[]): boolean {
  let count = 0;
  for (const i of units)
    if (sum(page, 'time', i) + sum(page, 'user', i) + sum(page, 'avatar', i) > 0) count++;
  return count >= 0.4 * units.length;
}

/** Groups of at least two, each set of elements once, by the first (the plainest) of its keys. */
function* distinct(
  page: Survey,
  byKey: ReadonlyMap<string, number[]>,
): Generator<undefined, Group[]> {
  const seen = new Set<string>();
  const groups: Group[] = [];
  let judged = 0;
  for (const [key, found] of byKey) {
    if (found.length < 2) continue;
    const units = found.sort((a, b) => a - b);
    judged += units.length;
    if (judged > 10 * slice) {
      judged = 0;
      yield;
    }
    if (!mostlySpeak(page, units)) continue;
    const shape = `${units.length}:${units[0]}:${units.at(-1)}:${units.reduce((a, b) => a + b, 0)}`;
    if (seen.has(shape)) continue;
    seen.add(shape);
    groups.push({ key, units });
  }
  return groups;
}
