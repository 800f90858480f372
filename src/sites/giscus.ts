import type { SiteRule } from './rule.ts';

/** In its own frame. Of an answer its words alone are told, as nothing says which element is its own. */
export const giscus: SiteRule = {
  name: 'giscus',
  evidence: 'X',
  mark: '.gsc-comment',
  unit: '.gsc-comment',
  body: '.gsc-comment-content',
  author: 'a.gsc-comment-author',
  replies: { unit: '.gsc-replies .gsc-reply-content', body: ':scope' },
};
