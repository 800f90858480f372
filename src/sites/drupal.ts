import type { SiteRule } from './rule.ts';

/** Drupal 7 and 8; answers stand in an indented box after their parent. */
export const drupal: SiteRule = {
  name: 'drupal',
  evidence: 'P 2 pages; read 2026-11',
  mark: '.field-name-comment-body, .field--name-comment-body, .field-comment-body',
  unit: ':is(article.comment, .js-comment, div.comment)',
  body: '.field-name-comment-body | .field--name-comment-body | .field-comment-body',
  author: '.username',
  time: 'time@datetime | .submitted',
  id: '@id | @about',
  parent: 'unknown',
};
