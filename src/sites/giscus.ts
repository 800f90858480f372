import type { SiteRule } from './rule.ts';

/** In its own frame. */
export const giscus: SiteRule = {
  name: 'giscus',
  evidence: 'X',
  mark: '.gsc-comment',
  unit: '.gsc-comment',
  body: '.gsc-comment-content',
  author: 'a.gsc-comment-author',
};
