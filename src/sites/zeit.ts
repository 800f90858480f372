import type { SiteRule } from './rule.ts';

export const zeit: SiteRule = {
  name: 'zeit',
  evidence: 'P 1 page; read 2026-11',
  mark: '#js-comments-body article.comment',
  unit: '#js-comments-body article.comment',
  body: '.comment__body',
  author: '.comment-meta__name',
  time: '.comment-meta__date',
  id: '@id',
  parent: 'unknown',
};
