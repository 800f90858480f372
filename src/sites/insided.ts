import type { SiteRule } from './rule.ts';

export const insided: SiteRule = {
  name: 'insided',
  evidence: 'P 1 page; read 2026-11',
  mark: 'div.post.box__pad .post__content',
  unit: 'div.post.box__pad',
  body: '.post__content',
  author: '.post__username',
  time: 'time@datetime',
  id: '@id',
  parent: 'unknown',
};
