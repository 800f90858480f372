import { attribute } from '../dom.ts';
import type { Group } from './groups.ts';
import { type Signal, type Survey, says, signals, widthOf } from './survey.ts';
import { announcement, names } from './words.ts';

/** What speaks for or against a group, most of it as a share of its units from 0 to 1. */
export const featureNames = [
  'time',
  'oneTime',
  'user',
  'avatar',
  'action',
  'permalink',
  'numbered',
  'commentName',
  'commentAbove',
  'chromeName',
  'chromeAbove',
  'schema',
  'length',
  'variety',
  'linkDensity',
  'prose',
  'linkedHeading',
  'heading',
  'price',
  'input',
  'count',
  'siblings',
  'cover',
  'nested',
  'manyTimes',
  'late',
  'timeAndUser',
  'nothing',
  'short',
  'headline',
  'title',
  'named',
  'announced',
  'answerable',
  'meta',
  'oneUser',
  'actionAndTime',
  'numberedAndTime',
  'proseAndUser',
] as const;
export type Feature = (typeof featureNames)[number];
export type Features = Readonly<Record<Feature, number>>;

/** Own sums of each unit, by signal: without the units nested in it. */
type Sums = Readonly<Record<Signal, Float64Array>>;

function ownSums(page: Survey, units: readonly number[]): Sums {
  const outer = enclosing(page, units);
  const sums = {} as Record<Signal, Float64Array>;
  for (const signal of signals) {
    const before = page.before[signal];
    const whole = Float64Array.from(
      units,
      i => (before[page.ends[i] ?? 0] ?? 0) - (before[i] ?? 0),
    );
    const own = whole.slice();
    for (const [at, around] of outer.entries())
      if (around >= 0) own[around] = (own[around] ?? 0) - (whole[at] ?? 0);
    sums[signal] = own;
  }
  return sums;
}

/** For each unit the place of the nearest unit around it; -1 where there is none. */
function enclosing(page: Survey, units: readonly number[]): number[] {
  const open: number[] = [];
  return units.map((i, at) => {
    while (open.length > 0 && (page.ends[units[open.at(-1) ?? 0] ?? 0] ?? 0) <= i) open.pop();
    const around = open.at(-1) ?? -1;
    open.push(at);
    return around;
  });
}

/** Units that are looked at: what most of so many are, the rest is. */
const mostUnits = 400;

export function featuresOf(page: Survey, { units: all }: Group): Features {
  const units = all.length > mostUnits ? all.slice(0, mostUnits) : all;
  const own = ownSums(page, units);
  const n = units.length;
  const share = (test: (at: number) => boolean) => {
    let count = 0;
    for (let at = 0; at < n; at++) if (test(at)) count++;
    return count / n;
  };
  const has = (signal: Signal) => share(at => (own[signal][at] ?? 0) > 0);
  const named = (bit: number) => share(at => ((page.said[units[at] ?? 0] ?? 0) & bit) > 0);
  const of = (signal: Signal, at: number) => own[signal][at] ?? 0;
  const lengths = own.text.slice().sort();
  const median = lengths[n >> 1] ?? 0;
  const total = lengths.reduce((a, b) => a + b, 0) || 1;
  const pageText = page.before.text[page.elements.length] || 1;
  const first = units[0] ?? 0;
  const above = saidAbove(page, first);
  return {
    time: has('time'),
    oneTime: share(at => of('time', at) > 0 && of('time', at) <= 3),
    user: has('user'),
    avatar: has('avatar'),
    action: has('action'),
    permalink: has('permalink'),
    numbered: share(at => /\d/.test(idOf(page, units[at] ?? 0))),
    commentName: named(says.comment),
    commentAbove: above & says.comment ? 1 : 0,
    chromeName: named(says.chrome),
    chromeAbove: above & says.chrome ? 1 : 0,
    schema: share(at => isDeclared(page, units[at] ?? 0)),
    length: Math.min(Math.log10(1 + median) / 3, 1),
    variety: new Set(lengths).size / n,
    linkDensity: own.linkText.reduce((a, b) => a + b, 0) / total,
    prose: has('prose'),
    linkedHeading: share(at => of('linkedHeading', at) > 0 && of('action', at) === 0),
    heading: has('heading'),
    price: has('price'),
    input: has('input'),
    count: Math.min(Math.log10(all.length) / 2, 1),
    siblings: siblings(page, units),
    cover: Math.min(((total / n) * all.length) / pageText, 1),
    nested: nestedShare(page, units),
    manyTimes: share(at => of('time', at) > 3),
    late: first / page.elements.length,
    timeAndUser: share(at => of('time', at) > 0 && (of('user', at) > 0 || of('avatar', at) > 0)),
    nothing: share(at => of('time', at) + of('user', at) + of('avatar', at) === 0),
    short: share(at => of('text', at) < 40),
    title: titledShare(page, units),
    named: namedShare(page, units),
    headline: share(at => of('linkText', at) > 25 && of('prose', at) === 0),
    announced: announced(page, first) ? 1 : 0,
    answerable: page.tags.includes('textarea') ? 1 : 0,
    meta: Math.min(own.meta.reduce((a, b) => a + b, 0) / total, 1),
    oneUser: share(at => of('user', at) > 0 && of('user', at) <= 3),
    actionAndTime: share(at => of('action', at) > 0 && of('time', at) > 0),
    numberedAndTime: share(at => of('time', at) > 0 && /\d/.test(idOf(page, units[at] ?? 0))),
    proseAndUser: share(at => of('prose', at) > 0 && of('user', at) + of('avatar', at) > 0),
  };
}

/** Whether microdata or ARIA says outright that it is a comment. */
function isDeclared(page: Survey, i: number): boolean {
  return (
    names.schema.test(attributeOf(page, i, 'itemtype')) ||
    attributeOf(page, i, 'role') === 'comment'
  );
}

function idOf(page: Survey, i: number): string {
  return `${attributeOf(page, i, 'id')} ${attributeOf(page, i, 'data-id')}`;
}

function attributeOf(page: Survey, i: number, name: string): string {
  const element = page.elements[i];
  return (element && attribute(element, name)) ?? '';
}

/** What the names of up to six elements around `i` say. */
function saidAbove(page: Survey, i: number): number {
  let said = 0;
  let at = page.parents[i] ?? -1;
  for (let step = 0; at >= 0 && step < 6 && page.tags[at] !== 'body'; step++) {
    said |= page.said[at] ?? 0;
    at = page.parents[at] ?? -1;
  }
  return said;
}

/** A short text soon before the first unit names what follows: "12 comments", "댓글 12". */
function announced(page: Survey, first: number): boolean {
  const end = page.firstText[first] ?? 0;
  for (let t = end - 1; t >= 0 && t >= end - 10; t--) {
    const text = page.texts[t] ?? '';
    if (text.length <= 50 && announcement.test(text)) return true;
  }
  return false;
}

/**
 * Share of units with a title of their own: what the units of a list tell of. A control says the
 * same in all, the subject over an answer is the page's own title.
 */
function titledShare(page: Survey, units: readonly number[]): number {
  const seen = new Map<string, number>();
  const titles = units.map(unit => {
    const own = new Set<string>();
    const end = page.endText[unit] ?? 0;
    let at = notBefore(page.titles, page.firstText[unit] ?? 0);
    for (let t = page.titles[at] ?? end; t < end; t = page.titles[++at] ?? end) {
      const text = page.texts[t] ?? '';
      if (!page.title.includes(text.replace(/^\p{L}{1,3}:\s*/u, ''))) own.add(text);
    }
    for (const text of own) seen.set(text, (seen.get(text) ?? 0) + 1);
    return own;
  });
  const isOwn = (text: string) => (seen.get(text) ?? 0) <= Math.max(1, 0.2 * units.length);
  return titles.filter(own => [...own].some(isOwn)).length / units.length;
}

/** Place of the first of the rising `list` that is not less than `value`. */
function notBefore(list: readonly number[], value: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Texts at the beginning of a unit among which its author's name is sought, and its longest. */
const mostFirst = 3;
const longestName = 30;

/** Share of units that begin with a short text of their own, as a name is. */
function namedShare(page: Survey, units: readonly number[]): number {
  const seen = new Map<string, number>();
  const firsts = units.map(unit => {
    const from = page.firstText[unit] ?? 0;
    const to = Math.min(page.endText[unit] ?? 0, from + mostFirst);
    const own = new Set<string>();
    for (let t = from; t < to; t++) {
      const text = page.texts[t] ?? '';
      if (page.textKinds[t] === 'words' && widthOf(text) <= longestName && /\p{L}/u.test(text))
        own.add(text);
    }
    for (const text of own) seen.set(text, (seen.get(text) ?? 0) + 1);
    return own;
  });
  const isOwn = (text: string) => (seen.get(text) ?? 0) <= Math.max(2, 0.3 * units.length);
  return firsts.filter(own => [...own].some(isOwn)).length / units.length;
}

function siblings(page: Survey, units: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const i of units) {
    const parent = page.parents[i] ?? -1;
    counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return Math.max(...counts.values()) / units.length;
}

function nestedShare(page: Survey, units: readonly number[]): number {
  let end = -1;
  let nested = 0;
  for (const i of units) {
    if (i < end) nested++;
    else end = page.ends[i] ?? 0;
  }
  return nested / units.length;
}
