import { attribute } from '../dom.ts';
import type { Survey } from './survey.ts';
import { names, userAddress } from './words.ts';

/** Units that are read to learn where a comment keeps its parts; the rest is like them. */
const mostUnits = 16;

/** Some units of a group, and what their texts are. */
export interface Sample {
  readonly units: readonly number[];
  /** Every unit of the group, to tell what is nested. */
  readonly all: readonly number[];
  /** Texts that recur from unit to unit at one place, by their place in the survey. */
  readonly templates: ReadonlySet<number>;
}

export function sampleOf(page: Survey, all: readonly number[]): Sample {
  const units = pick(all);
  return { units, all, templates: templatesOf(page, units, all) };
}

function pick(units: readonly number[]): number[] {
  if (units.length <= mostUnits) return [...units];
  const step = units.length / mostUnits;
  return Array.from({ length: mostUnits }, (_, at) => units[Math.floor(at * step)] ?? 0);
}

/** Elements of a unit without itself and without the units nested in it. */
export function ownElements(page: Survey, unit: number, all: readonly number[]): number[] {
  const end = page.ends[unit] ?? unit;
  const own: number[] = [];
  let next = above(all, unit);
  for (let i = unit + 1; i < end; ) {
    while ((all[next] ?? end) < i) next++;
    if (all[next] === i) i = page.ends[i] ?? i + 1;
    else own.push(i++);
  }
  return own;
}

/** Place of the first of the rising `list` that is greater than `value`. */
function above(list: readonly number[], value: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Texts of a unit's own, by their place in the survey. */
export function ownTexts(page: Survey, unit: number, all: readonly number[]): number[] {
  const own = new Set([unit, ...ownElements(page, unit, all)]);
  const end = page.firstText[page.ends[unit] ?? 0] ?? page.texts.length;
  const texts: number[] = [];
  for (let t = page.firstText[unit] ?? 0; t < end; t++)
    if (own.has(page.textParents[t] ?? -1)) texts.push(t);
  return texts;
}

/** Longest label; longer texts that recur may be what many people say. */
const longestLabel = 20;

/** Whether a text of `length` that `repeats` of `n` units have is the site's own. */
function isTemplate(length: number, repeats: number, n: number, shareOfPlace: number): boolean {
  if (length <= longestLabel) return repeats >= Math.max(2, 0.3 * n);
  return repeats >= Math.max(3, 0.5 * n) && shareOfPlace >= 0.8;
}

function templatesOf(
  page: Survey,
  units: readonly number[],
  all: readonly number[],
): ReadonlySet<number> {
  const seen = new Map<string, { place: string; units: Set<number>; texts: number[] }>();
  const perPlace = new Map<string, number>();
  for (const unit of units)
    for (const t of ownTexts(page, unit, all)) {
      const owner = page.textParents[t] ?? 0;
      const place = `${page.tags[owner]}.${fold(page.names[owner] ?? '')}`;
      const key = `${place}:${fold(page.texts[t] ?? '')}`;
      const entry = seen.get(key) ?? { place, units: new Set(), texts: [] };
      seen.set(key, entry);
      entry.units.add(unit);
      entry.texts.push(t);
      perPlace.set(place, (perPlace.get(place) ?? 0) + 1);
    }
  const templates = new Set<number>();
  for (const [, { place, units: having, texts }] of seen) {
    const length = page.texts[texts[0] ?? 0]?.length ?? 0;
    const share = texts.length / (perPlace.get(place) ?? 1);
    if (isTemplate(length, having.size, units.length, share))
      for (const t of texts) templates.add(t);
  }
  return templates;
}

const fold = (text: string) => text.replace(/\d+/g, '#').trim();

/** A short text that the page marks as a person's name. */
export function isUser(page: Survey, i: number): boolean {
  const element = page.elements[i];
  if (!element || textLength(page, i) > 40) return false;
  if (names.author.test(page.names[i] ?? '')) return true;
  return page.tags[i] === 'a' && userAddress.test(attribute(element, 'href') ?? '');
}

export function textLength(page: Survey, i: number): number {
  return (page.before.text[page.ends[i] ?? 0] ?? 0) - (page.before.text[i] ?? 0);
}

export function textAt(page: Survey, i: number): string {
  const from = page.firstText[i] ?? 0;
  const to = page.firstText[page.ends[i] ?? 0] ?? page.texts.length;
  return to - from > 4 ? '' : page.texts.slice(from, to).join(' ');
}

/** `:scope > div:nth-of-type(2) > p`: paragraphs and list items are not told from their siblings. */
export function pathIn(page: Survey, unit: number, i: number): string {
  const steps: string[] = [];
  for (let at = i; at !== unit && at >= 0; at = page.parents[at] ?? -1)
    steps.unshift(stepOf(page, at));
  return [':scope', ...steps].join(' > ');
}

function stepOf(page: Survey, i: number): string {
  const tag = page.tags[i] ?? '*';
  if (tag === 'p' || tag === 'li') return tag;
  let nth = 1;
  for (let j = (page.parents[i] ?? -1) + 1; j < i; j = page.ends[j] ?? j + 1)
    if (page.tags[j] === tag) nth++;
  return `${tag}:nth-of-type(${nth})`;
}
