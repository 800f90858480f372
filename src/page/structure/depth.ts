import type { Rule } from '../../sites/rule.ts';
import { attribute } from '../dom.ts';
import { numberAfter } from '../field.ts';
import type { Sample } from './sample.ts';
import type { Survey } from './survey.ts';
import { ownElements, pathIn } from './unit.ts';

/** Units that are looked at, and elements of each, the unit first. */
const mostUnits = 60;
const mostElements = 8;

/** Levels for each comment above which something else is counted. */
const mostLevels = 0.6;

/**
 * How a flat list shows which comment answers which: by a number that goes up by one step at most
 * from one comment to the next, and comes down again. Undefined where no attribute behaves so.
 */
export function depthOf(page: Survey, { all }: Sample): Rule['parent'] {
  const units = all.slice(0, mostUnits);
  const parent = page.parents[units[0] ?? 0];
  if (units.length < 4 || units.some(i => page.parents[i] !== parent)) return undefined;
  const sources = new Map<string, (number | undefined)[]>();
  for (const [at, unit] of units.entries())
    for (const i of [unit, ...ownElements(page, unit, all).slice(0, mostElements)])
      for (const [source, value] of numbersOf(page, unit, i)) {
        const values = sources.get(source) ?? new Array<undefined>(units.length).fill(undefined);
        sources.set(source, values);
        values[at] ??= value;
      }
  for (const [depth, values] of sources) {
    if (!isNesting(values.map(value => value ?? 0))) continue;
    return values.includes(undefined) ? { depth, orTop: true } : { depth };
  }
  return undefined;
}

/** Numbers that an element has in places where pages keep a depth, each with its field. */
function numbersOf(page: Survey, unit: number, i: number): [string, number][] {
  const element = page.elements[i];
  if (!element) return [];
  const path = i === unit ? '' : pathIn(page, unit, i);
  const found: [string, number][] = [];
  const note = (name: string, word: string | null) => {
    const whole = attribute(element, name);
    const value = whole && (word ? numberAfter(word, whole) : /^\d+$/.exec(whole.trim())?.[0]);
    if (value) found.push([`${path}@${name}${word ? `~${word}` : ''}`, Number(value)]);
  };
  for (const name of plain) note(name, null);
  if (page.tags[i] === 'img') note('width', null);
  for (const word of lengths) note('style', word);
  for (const word of (attribute(element, 'class') ?? '').match(/[a-z_-]+(?=\d)/gi) ?? [])
    note('class', word);
  return found;
}

const plain = ['data-depth', 'data-level', 'depth', 'indent', 'aria-level', 'data-indent', 'level'];
const lengths = ['margin-left', 'padding-left', 'margin-inline-start', 'padding-inline-start'];

/** The first is at the top; each is at most one step below the one before it; some come up again. */
function isNesting(values: readonly number[]): boolean {
  const levels = [...new Set(values)].sort((a, b) => a - b);
  if (levels.length < 2 || levels.length > mostLevels * values.length || values[0] !== levels[0])
    return false;
  let ups = 0;
  for (const [at, value] of values.entries()) {
    const step = levels.indexOf(value) - levels.indexOf(values[at - 1] ?? value);
    if (step > 1) return false;
    if (step < 0) ups++;
  }
  return ups > 0;
}
