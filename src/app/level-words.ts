import type { Level } from '../core/verdict.ts';
import type { Key } from './words.ts';

/** The levels a reader can choose, the strictest first, and what they are called. */
export const levelChoices = [
  { level: 'exact', name: 'level_exact', hint: 'level_exact_hint' },
  { level: 'near', name: 'level_near', hint: 'level_near_hint' },
  { level: 'loose', name: 'level_loose', hint: 'level_loose_hint' },
] as const satisfies readonly { level: Level; name: Key; hint: Key }[];
