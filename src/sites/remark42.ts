import type { SiteRule } from './rule.ts';

/** In its own frame. */
export const remark42: SiteRule = {
  name: 'remark42',
  evidence:
    'S umputun/remark42 frontend/apps/remark42/app/components/comment/comment.tsx; read 2026-11',
  mark: 'article[id^="remark42__comment-"]',
  unit: 'article.comment[id^="remark42__comment-"]',
  body: '.comment__text',
  time: 'a.comment__time',
  id: '@id',
  parent: { thread: '.thread' },
};
