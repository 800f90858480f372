import type { Reason } from '../../core/verdict.ts';
import type { Key } from '../words.ts';

/** What each reason is called before the reader. */
export const reasonWords = {
  exact: 'reason_exact',
  'same wording': 'reason_same_wording',
  'near copy': 'reason_near_copy',
  template: 'reason_template',
  placeholder: 'reason_placeholder',
  chosen: 'reason_chosen',
} as const satisfies Record<Reason, Key>;
