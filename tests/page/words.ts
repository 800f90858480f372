import { defaultVerdictSettings } from '../../src/core/verdict.ts';
import type { CleanSettings, PageWords } from '../../src/page/cleaning.ts';
import { defaultLookSettings } from '../../src/page/look.ts';

/** What the tests' pages say, short and plain. */
export const words: PageWords = {
  show: count => `Show ${count}`,
  hide: count => `Hide ${count}`,
  alwaysHide: 'Always hide this text',
  reason: reason => reason,
  notACopy: 'Not a copy',
  never: 'Shown',
  always: 'Hidden',
  undo: 'Undo',
  same: author => `Same as ${author ?? 'another'}`,
  like: author => `Like ${author ?? 'another'}`,
  chosen: 'Hidden by you',
  announce: count => `${count} hidden`,
};

export const settings: CleanSettings = { ...defaultVerdictSettings, ...defaultLookSettings };
