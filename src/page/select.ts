import { all, type ShadowOf } from './dom.ts';

/** A selector of a rule, cut at the shadow roots it steps into. */
export interface Selector {
  readonly steps: readonly string[];
  /** Attribute to take; null for the text. */
  readonly attribute: string | null;
  /** Word of the attribute after which a number is to be taken; null for the whole value. */
  readonly word: string | null;
}

/** Reads `a | b@attribute | @attribute~word` as its alternatives. */
export function parseSelectors(source: string): Selector[] {
  return source.split(' | ').map(one => {
    const [, path = '', attribute = null, word = null] =
      /^(.*?)(?:@([\w-]+)(?:~([\w-]+))?)?$/s.exec(one.trim()) ?? [];
    return { steps: (path || ':scope').split(' >>> '), attribute, word };
  });
}

/** What the selector finds in `unit`, its first step filtered by `mine`. */
export function select(
  unit: Element,
  { steps }: Selector,
  mine: (found: Element) => boolean,
  shadowOf: ShadowOf,
): Element[] {
  const [head = ':scope', ...deeper] = steps;
  let found = head === ':scope' ? [unit] : all(unit, head).filter(mine);
  for (const step of deeper)
    found = found.flatMap(host => {
      const shadow = shadowOf(host);
      return shadow ? all(shadow, step) : [];
    });
  return found;
}

/** The selectors of a selector list: cut at its commas, but for those in brackets. */
export function alternatives(list: string): string[] {
  return list.split(/,(?![^(]*\))(?![^[]*\])/).map(one => one.trim());
}
