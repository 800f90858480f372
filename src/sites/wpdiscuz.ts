import type { SiteRule } from './rule.ts';

/** wpDiscuz 7 and 5. */
export const wpdiscuz: SiteRule = {
  name: 'wpdiscuz',
  evidence: 'P 7 for version 7, 2 for version 5; read 2026-11',
  mark: '.wpd-comment-text, .wc-comment-text',
  unit: '.wpd-comment, .wc-comment',
  body: '.wpd-comment-text | .wc-comment-text',
  author: '.wpd-comment-author | .wc-comment-author',
  time: '.wpd-comment-date@title | .wc-comment-date',
  id: '.wpd-comment-wrap@id | .wc-comment-right@id',
};
