import { attribute } from '../dom.ts';
import type { Group } from './groups.ts';
import { type Signal, type Survey, signals, sum } from './survey.ts';
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
] as const;
export type Feature = (typeof featureNames)[number];
export type Features = Readonly<Record<Feature, number>>;

type Sums = Record<Signal, number>;

/** Own sums of each unit: without the units nested in it. */
export function ownSums(page: Survey, units: readonly number[]): Sums[] {
  const own = units.map(
    i => Object.fromEntries(signals.map(signal => [signal, sum(page, signal, i)])) as Sums,
  );
  const whole = own.map(sums => ({ ...sums }));
  const open: number[] = [];
  units.forEach((i, at) => {
    while (open.length > 0 && (page.ends[units[open.at(-1) ?? 0] ?? 0] ?? 0) <= i) open.pop();
    const outer = own[open.at(-1) ?? -1];
    const inner = whole[at];
    if (outer && inner) for (const signal of signals) outer[signal] -= inner[signal];
    open.push(at);
  });
  return own;
}

export function featuresOf(page: Survey, { units }: Group): Features {
  const own = ownSums(page, units);
  const n = units.length;
  const share = (test: (sums: Sums, at: number) => boolean) => own.filter(test).length / n;
  const named = (test: (i: number) => boolean) => units.filter(test).length / n;
  const lengths = own.map(sums => sums.text).sort((a, b) => a - b);
  const median = lengths[n >> 1] ?? 0;
  const total = lengths.reduce((a, b) => a + b, 0) || 1;
  const pageText = page.before.text.at(-1) || 1;
  const first = units[0] ?? 0;
  const above = namesAbove(page, first);
  return {
    time: share(sums => sums.time > 0),
    oneTime: share(sums => sums.time > 0 && sums.time <= 3),
    user: share(sums => sums.user > 0),
    avatar: share(sums => sums.avatar > 0),
    action: share(sums => sums.action > 0),
    permalink: share(sums => sums.permalink > 0),
    numbered: named(i => /\d/.test(idOf(page, i))),
    commentName: named(i => names.comment.test(page.names[i] ?? '')),
    commentAbove: names.comment.test(above) ? 1 : 0,
    chromeName: named(i => names.chrome.test(page.names[i] ?? '')),
    chromeAbove: names.chrome.test(above) ? 1 : 0,
    schema: named(i => names.schema.test(attributeOf(page, i, 'itemtype'))),
    length: Math.min(Math.log10(1 + median) / 3, 1),
    variety: new Set(lengths).size / n,
    linkDensity: own.reduce((a, sums) => a + sums.linkText, 0) / total,
    prose: share(sums => sums.prose > 0),
    linkedHeading: share(sums => sums.linkedHeading > 0 && sums.action === 0),
    heading: share(sums => sums.heading > 0),
    price: share(sums => sums.price > 0),
    input: share(sums => sums.input > 0),
    count: Math.min(Math.log10(n) / 2, 1),
    siblings: siblings(page, units),
    cover: Math.min(total / pageText, 1),
    nested: nestedShare(page, units),
    manyTimes: share(sums => sums.time > 3),
    late: first / page.elements.length,
    timeAndUser: share(sums => sums.time > 0 && (sums.user > 0 || sums.avatar > 0)),
    nothing: share(sums => sums.time + sums.user + sums.avatar === 0),
    short: share(sums => sums.text < 40),
    headline: share(sums => sums.linkText > 25 && sums.prose === 0),
    announced: announced(page, first) ? 1 : 0,
    answerable: page.tags.includes('textarea') ? 1 : 0,
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
