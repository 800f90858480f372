import type { SiteRule } from './rule.ts';

export const zhihu: SiteRule = {
  name: 'zhihu',
  evidence: 'X',
  mark: '.Comments-container .CommentContent',
  unit: '.Comments-container div[data-id]',
  body: '.CommentContent',
  id: '@data-id',
};
