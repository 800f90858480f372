import type { SiteRule } from './rule.ts';

/** Drupal 7 and later; answers stand in an indented box after their parent. */
export const drupal: SiteRule = {
  name: 'drupal',
  evidence: 'P 2 pages, one with a theme of its own; read 2026-11',
  mark: '.field-name-comment-body, .field--name-comment-body, .field-comment-body, article.js-comment[data-comment-id] .comment-body',
  unit: ':is(article.comment, .js-comment, div.comment)',
  body: '.field-name-comment-body | .field--name-comment-body | .field-comment-body | .comment-body',
  author: '.username | .comment-author',
  time: 'time@datetime | .submitted | .comment-time',
  id: '@id | @about | @data-comment-id',
  parent: 'unknown',
};
