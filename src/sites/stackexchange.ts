import type { SiteRule } from './rule.ts';

/** The question and its answers. The remarks under them are left to the reader: each is about one post. */
export const stackexchange: SiteRule = {
  name: 'stackexchange',
  evidence: 'P 8 pages; read 2026-11',
  mark: '#mainbar .js-post-body',
  unit: '#mainbar :is(#question, div.answer)',
  body: '.js-post-body',
  author: '.user-details a',
  time: '.user-action-time .relativetime@title | .relativetime@title',
  id: '@id',
  op: '#question',
  parent: 'unknown',
};
