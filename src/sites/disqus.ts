import type { SiteRule } from './rule.ts';

/** In its own frame. */
export const disqus: SiteRule = {
  name: 'disqus',
  evidence: 'P 1 frame, 2018; read 2026-11',
  mark: '#post-list li.post .post-message',
  unit: 'li.post[id^="post-"]',
  body: '.post-message',
  author: '.post-byline .author',
  time: 'a.time-ago@title',
  id: '@id',
};
