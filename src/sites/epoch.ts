import type { SiteRule } from './rule.ts';

/** The WordPress plugin Epoch. */
export const epoch: SiteRule = {
  name: 'epoch',
  evidence: 'P 1 page; read 2026-11',
  mark: 'article.epoch-single-comment',
  unit: 'article.epoch-single-comment',
  body: '.epoch-comment-content',
  author: '.epoch-author-link',
  time: '.epoch-comment-meta a',
  id: '@id',
};
