import type { SiteRule } from './rule.ts';

/** Answers, and the comments on them and on the question. */
export const stackexchange: SiteRule = {
  name: 'stackexchange',
  evidence: 'P 8 pages; read 2026-11',
  mark: '#mainbar .js-post-body',
  unit: '#mainbar :is(#question, div.answer, li.js-comment)',
  body: '.js-post-body | .comment-copy',
  author: '.user-details a | .comment-user',
  time: '.user-action-time .relativetime@title | .relativetime@title | .relativetime-clean@title',
  id: '@id | @data-questionid',
  op: '#question',
};
