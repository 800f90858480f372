import type { SiteRule } from './rule.ts';

export const kinja: SiteRule = {
  name: 'kinja',
  evidence: 'P 1 page, 2015; read 2026-11',
  mark: 'article.js_reply[id^="reply_"]',
  unit: 'article.js_reply[id^="reply_"]',
  body: '.reply-content',
  author: '@data-authorname',
  id: '@data-id | @id',
  parent: 'unknown',
};
