import type { SiteRule } from './rule.ts';

export const lemmy: SiteRule = {
  name: 'lemmy',
  evidence:
    'P 1 page; S LemmyNet/lemmy-ui src/shared/components/comment/comment-node.tsx; read 2026-11',
  mark: 'article.comment-node',
  unit: 'article.comment-node[id^="comment-"]',
  body: '.comment-content .md-div',
  author: '.person-listing',
  time: '.moment-time@data-tippy-content',
  id: '@id',
  parent: { thread: 'li.comment' },
};
