import { attribute, type ShadowOf, textOf } from './dom.ts';
import { type Selector, select } from './select.ts';

/** Longest value of a field in UTF-16 units; what is longer is no name, date or count. */
const longest = 200;

/** A value and where it stands. */
export interface Field {
  readonly value: string;
  readonly element: Element;
}

/** First value that one of the alternatives has, white space collapsed. */
export function readField(
  unit: Element,
  alternatives: readonly Selector[],
  mine: (found: Element) => boolean,
  shadowOf: ShadowOf,
): Field | undefined {
  for (const selector of alternatives) {
    for (const element of select(unit, selector, mine, shadowOf)) {
      const whole = selector.attribute ? attribute(element, selector.attribute) : textOf(element);
      const raw = selector.word ? numberAfter(selector.word, whole ?? '') : whole;
      const value = raw?.replace(/\s+/g, ' ').trim();
      if (value && value.length <= longest) return { value, element };
    }
  }
  return undefined;
}

/** 40 of `margin-left: 40px` after "margin-left", 2 of `depth-2` after "depth"; null without one. */
export function numberAfter(word: string, value: string): string | null {
  return new RegExp(`(?<![\\p{L}\\d])${word}[^\\p{L}\\d]{0,4}(\\d+)`, 'u').exec(value)?.[1] ?? null;
}

/** "Ann says:" is Ann. */
export function parseName(raw: string): string {
  return (
    raw.replace(/\s+(?:says|said|wrote|sagt|schrieb)?\s*:?$/i, '').replace(/^by\s+/i, '') || raw
  );
}

/** "1,234 likes", "1.2K", "3만" as a number; undefined without a digit. */
export function parseCount(raw: string): number | undefined {
  const found = /([\d.,]+)\s*([kmb천만억]?)/i.exec(raw);
  if (!found) return undefined;
  const [, digits = '', unit = ''] = found;
  const scale = scales[unit.toLowerCase()];
  const value = scale
    ? Number(digits.replace(',', '.')) * scale
    : Number(digits.replace(/[.,]/g, ''));
  return Number.isFinite(value) ? value : undefined;
}

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  b: 1e9,
  천: 1e3,
  만: 1e4,
  억: 1e8,
};

/** "4 out of 5 stars", "4.5/5", "80%", "width: 80%" or a bare "4" of five, as a share from 0 to 1. */
export function parseRating(raw: string): number | undefined {
  const [first, second] = [...raw.matchAll(/\d+(?:[.,]\d+)?/g)].map(([n]) =>
    Number(n.replace(',', '.')),
  );
  if (first === undefined) return undefined;
  const of = raw.includes('%') ? 100 : second && second >= first ? second : 5;
  return first <= of ? first / of : undefined;
}
