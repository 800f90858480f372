import type { SiteRule } from './rule.ts';

export const habr: SiteRule = {
  name: 'habr',
  evidence: 'X',
  mark: 'section.tm-comment-thread',
  unit: 'article.tm-comment-thread__comment',
  body: '.tm-comment__body-content',
  time: 'time@datetime',
  id: 'a.tm-comment-thread__target@name',
  parent: { thread: 'section.tm-comment-thread' },
};
