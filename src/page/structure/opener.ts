import type { Rule } from '../../sites/rule.ts';
import { all, attribute } from '../dom.ts';
import { pathOf } from './keys.ts';
import { type Survey, sum } from './survey.ts';
import { isOnly, isUser, pathIn, textLength } from './unit.ts';
import { announcement } from './words.ts';

/**
 * The first post of a thread where it stands apart from the replies: it keeps its words as they do,
 * or is by somebody whose page is found as theirs are. Null where there is none, or more than one.
 */
export function learnOpener(
  page: Survey,
  units: readonly number[],
  parts: Omit<Rule, 'unit'>,
): Rule | null {
  return likeReplies(page, units, parts) ?? byAnotherUser(page, units);
}

/** Whether the longest text under `i` stands in a unit too: a page may keep its first post twice. */
function isSaidAgain(page: Survey, i: number, units: readonly number[]): boolean {
  const textsOf = (at: number) => page.texts.slice(page.firstText[at], page.endText[at]);
  const longest = textsOf(i).reduce((a, b) => (b.length > a.length ? b : a), '');
  return units.some(unit => textsOf(unit).includes(longest));
}

/** The first unit, where "6 answers" stands between it and the others; null where it does not. */
export function openerAmong(page: Survey, units: readonly number[]): string | null {
  const [first, second] = units;
  if (first === undefined || second === undefined) return null;
  const between = page.texts.slice(page.endText[first], page.firstText[second]);
  const counted = between.some(
    text => text.length <= longestCount && /\d/.test(text) && announcement.test(text),
  );
  const selector = pathOf(page, first);
  return counted && isOnly(page, selector) ? selector : null;
}

const longestCount = 50;

/** One element before the first unit that the body's key finds. */
function likeReplies(
  page: Survey,
  units: readonly number[],
  { body, ...parts }: Omit<Rule, 'unit'>,
): Rule | null {
  const first = units[0] ?? 0;
  const root = page.elements[0];
  if (!root || body.startsWith(':scope')) return null;
  const places = new Map(page.elements.map((element, i) => [element, i]));
  const bodies = all(root, body).map(element => places.get(element) ?? -1);
  const before = bodies.filter(i => i >= 0 && i < first);
  const [only] = before;
  if (only === undefined || before.length > 1 || isSaidAgain(page, only, units)) return null;
  const unit = widest(page, only, first);
  if (unit === only) return null;
  const selector = pathOf(page, unit);
  return isOnly(page, selector) ? { ...parts, unit: selector, body, op: selector } : null;
}

/** Shortest post, in characters of running text. */
const leastPost = 40;

/**
 * The nearest text before the units that stands with a link to a person, as the units have one.
 * An article's author has a page of another kind, or none.
 */
function byAnotherUser(page: Survey, units: readonly number[]): Rule | null {
  const kind = commonest(units.flatMap(unit => kindsIn(page, unit, page.ends[unit] ?? unit)));
  const first = units[0] ?? 0;
  if (!kind) return null;
  for (let i = first - 1; i > 0; i--) {
    if (kindOf(page, i) !== kind || !isUser(page, i)) continue;
    const unit = withWords(page, i, first);
    if (unit === null) continue;
    const body = words(page, unit) ?? unit;
    if (isSaidAgain(page, body, units)) return null;
    const [own, inner] = [pathOf(page, unit), pathOf(page, body)];
    if (!isOnly(page, inner)) return null;
    return body === unit || !isOnly(page, own)
      ? { unit: inner, body: ':scope', op: inner }
      : { unit: own, body: pathIn(page, unit, body), op: own, author: pathIn(page, unit, i) };
  }
  return null;
}

/**
 * The nearest element around `i` with running text that is no headline; where that holds replies
 * too, the part of it with most running text between `i` and them.
 */
function withWords(page: Survey, i: number, first: number): number | null {
  for (let at = page.parents[i] ?? -1; at > 0 && page.tags[at] !== 'body'; ) {
    if ((page.ends[at] ?? 0) > first) return between(page, at, i, first);
    if (proseIn(page, at) >= leastPost) return at;
    at = page.parents[at] ?? -1;
  }
  return null;
}

function between(page: Survey, around: number, i: number, first: number): number | null {
  let most = leastPost - 1;
  let best: number | null = null;
  for (
    let at = around + 1;
    (page.ends[at] ?? 0) <= first && at < first;
    at = page.ends[at] ?? at + 1
  ) {
    const prose = at > i ? proseIn(page, at) : 0;
    if (prose > most) [most, best] = [prose, at];
  }
  return best;
}

/** The innermost element that holds nearly all running text of `unit` but its headlines. */
function words(page: Survey, unit: number): number | null {
  const all = proseIn(page, unit);
  for (let at = unit; ; ) {
    let inner = -1;
    for (let i = at + 1; i < (page.ends[at] ?? 0); i = page.ends[i] ?? i + 1)
      if (page.tags[i] !== 'p' && proseIn(page, i) >= 0.8 * all) inner = i;
    if (inner < 0) return at === unit ? null : at;
    at = inner;
  }
}

function proseIn(page: Survey, i: number): number {
  let prose = sum(page, 'prose', i);
  if (prose >= leastPost && sum(page, 'heading', i) > 0)
    for (let at = i; at < (page.ends[i] ?? 0); at++)
      if (/^h[1-6]$/.test(page.tags[at] ?? '')) prose -= textLength(page, at);
  return prose;
}

/** Kinds of the addresses of persons between two places. */
function kindsIn(page: Survey, from: number, to: number): string[] {
  for (let i = from; i < to; i++) {
    const kind = isUser(page, i) ? kindOf(page, i) : '';
    if (kind) return [kind];
  }
  return [];
}

/** An address without what tells one person from another. */
function kindOf(page: Survey, i: number): string {
  const element = page.tags[i] === 'a' ? page.elements[i] : undefined;
  const address = (element && attribute(element, 'href')) ?? '';
  return address.replace(/[?&]sid=\w+/, '').replace(/[^/=]+\/?$/, '');
}

function commonest(list: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  return top && top[1] >= 0.5 * list.length ? top[0] : undefined;
}

/** The outermost element around `i` that ends before `first`. */
function widest(page: Survey, i: number, first: number): number {
  let at = i;
  for (;;) {
    const parent = page.parents[at] ?? -1;
    if (parent < 0 || page.tags[parent] === 'body' || (page.ends[parent] ?? 0) > first) return at;
    at = parent;
  }
}
