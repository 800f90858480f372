import type { SiteRule } from './rule.ts';

/** WordPress core: the HTML5 and the older walker, Genesis themes. */
export const wordpress: SiteRule = {
  name: 'wordpress',
  evidence: 'P 21 pages, among them themes of their own; read 2026-11',
  mark: ':is(li.comment, :is(.comment-list, .commentlist) .comment)[id*="comment-"] :is(.comment-author, .comment-content, .comment-body, .comment-meta)',
  unit: 'li.comment[id*="comment-"], .comment-list div.comment[id*="comment-"]',
  not: '.pingback, .trackback',
  body: '.comment-content, .comment-text, .comment-body',
  drop: '.comment-author, .comment-meta, .reply, .comment-metadata, .comment-awaiting-moderation, .comment-reply-link, .comment-edit-link',
  author: '.comment-author .fn | cite.fn | .comment-author-name | .comment-author',
  time: '.comment-metadata time@datetime | time.comment-time@datetime | time@datetime | .comment-meta a | .comment-meta',
  id: '@id',
};
