import type { Rule } from '../sites/rule.ts';
import { all } from './dom.ts';

/** What a reader taught of a site by pointing. */
export interface Taught {
  /** Where comments are; they outrank what the extension knows and finds itself. */
  readonly rules: readonly Rule[];
  /** Selectors of what is no comment, whoever found it. */
  readonly not: readonly string[];
}

export const nothingTaught: Taught = { rules: [], not: [] };

/** The rule without the elements that the reader said are no comments. */
export function heed<R extends Rule>(rule: R, { not }: Taught): R {
  return not.length === 0 ? rule : { ...rule, not: [rule.not, ...not].filter(Boolean).join(', ') };
}

/** What the reader said is no comment, as far as it stands under `root` itself. */
export function refusedIn(root: Document | ShadowRoot, { not }: Taught): Element[] {
  return not.length === 0 ? [] : all(root, not.join(', '));
}
