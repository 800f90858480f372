import { is } from '../../src/page/dom.ts';
import type { Pattern, Reading } from '../../src/page/pattern.ts';
import { readWords } from '../../src/page/read.ts';

/** The text of a comment with the quotations that its reading leaves out. */
export function quotingText({ rules }: Pattern, { element, body }: Reading): string {
  const rule = rules.find(one => is(element, one.unit));
  return readWords(body, rule?.drop)?.text ?? '';
}
