import { all, attribute } from '../dom.ts';
import { type Survey, says } from './survey.ts';
import { userAddress } from './words.ts';

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
  const end = page.endText[unit] ?? 0;
  const texts: number[] = [];
  for (let t = page.firstText[unit] ?? 0; t < end; t++)
    if (own.has(page.textParents[t] ?? -1)) texts.push(t);
  return texts;
}

/** A short text that the page marks as a person's name. */
export function isUser(page: Survey, i: number): boolean {
  const element = page.elements[i];
  if (!element || textLength(page, i) > 40) return false;
  if ((page.said[i] ?? 0) & says.author) return true;
  return page.tags[i] === 'a' && userAddress.test(attribute(element, 'href') ?? '');
}

export function textLength(page: Survey, i: number): number {
  return (page.before.text[page.ends[i] ?? 0] ?? 0) - (page.before.text[i] ?? 0);
}

export function textAt(page: Survey, i: number): string {
  const from = page.firstText[i] ?? 0;
  const to = page.endText[i] ?? 0;
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

/** Whether the selector finds one element on the page. */
export function isOnly(page: Survey, selector: string): boolean {
  const root = page.elements[0];
  return root !== undefined && all(root, selector).length === 1;
}
