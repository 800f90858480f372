import type { SiteRule } from './rule.ts';

export const threads: SiteRule = {
  name: 'threads',
  evidence: 'C kepano/defuddle src/extractors/threads.ts, 2026-07',
  hosts: ['threads.com', 'threads.net'],
  mark: '[data-pressable-container]',
  unit: '[data-pressable-container]',
  not: '[data-pressable-container] [data-pressable-container]',
  body: 'span[dir="auto"]',
  drop: ':is(a, button, time) span[dir="auto"]',
  author: 'a[href^="/@"]@href',
  time: 'time@datetime',
  id: 'a[href*="/post/"]@href',
  parent: 'unknown',
};
