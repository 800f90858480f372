import { attribute } from '../dom.ts';
import type { Group } from './groups.ts';
import { type Signal, type Survey, signals } from './survey.ts';
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

export function featuresOf(page: Survey, { units }: Group): Features {
  const own = ownSums(page, units);
  const n = units.length;
  const share = (test: (at: number) => boolean) => {
    let count = 0;
    for (let at = 0; at < n; at++) if (test(at)) count++;
    return count / n;
  };
  const has = (signal: Signal) => share(at => (own[signal][at] ?? 0) > 0);
  const named = (test: (name: string) => boolean) =>
    share(at => test(page.names[units[at] ?? 0] ?? ''));
  const of = (signal: Signal, at: number) => own[signal][at] ?? 0;
  const lengths = own.text.slice().sort();
  const median = lengths[n >> 1] ?? 0;
  const total = lengths.reduce((a, b) => a + b, 0) || 1;
  const pageText = page.before.text.at(-1) || 1;
  const first = units[0] ?? 0;
  const above = namesAbove(page, first);
  return {
    time: has('time'),
    oneTime: share(at => of('time', at) > 0 && of('time', at) <= 3),
    user: has('user'),
    avatar: has('avatar'),
    action: has('action'),
    permalink: has('permalink'),
    numbered: share(at => /\d/.test(idOf(page, units[at] ?? 0))),
    commentName: named(name => names.comment.test(name)),
    commentAbove: names.comment.test(above) ? 1 : 0,
    chromeName: named(name => names.chrome.test(name)),
    chromeAbove: names.chrome.test(above) ? 1 : 0,
    schema: share(at => names.schema.test(attributeOf(page, units[at] ?? 0, 'itemtype'))),
    length: Math.min(Math.log10(1 + median) / 3, 1),
    variety: new Set(lengths).size / n,
    linkDensity: own.linkText.reduce((a, b) => a + b, 0) / total,
    prose: has('prose'),
    linkedHeading: share(at => of('linkedHeading', at) > 0 && of('action', at) === 0),
    heading: has('heading'),
    price: has('price'),
    input: has('input'),
    count: Math.min(Math.log10(n) / 2, 1),
    siblings: siblings(page, units),
    cover: Math.min(total / pageText, 1),
    nested: nestedShare(page, units),
    manyTimes: share(at => of('time', at) > 3),
    late: first / page.elements.length,
    timeAndUser: share(at => of('time', at) > 0 && (of('user', at) > 0 || of('avatar', at) > 0)),
    nothing: share(at => of('time', at) + of('user', at) + of('avatar', at) === 0),
    short: share(at => of('text', at) < 40),
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

function idOf(page: Survey, i: number): string {
  return `${attributeOf(page, i, 'id')} ${attributeOf(page, i, 'data-id')}`;
}

function attributeOf(page: Survey, i: number, name: string): string {
  const element = page.elements[i];
  return (element && attribute(element, name)) ?? '';
}

function namesAbove(page: Survey, i: number): string {
  let text = '';
  let at = page.parents[i] ?? -1;
  for (let step = 0; at >= 0 && step < 6 && page.tags[at] !== 'body'; step++) {
    text += ` ${page.tags[at]} ${page.names[at]}`;
    at = page.parents[at] ?? -1;
  }
  return text;
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
