import type { SiteRule } from './rule.ts';

/** The owner's answer stands in the comment, as a line of its own. */
export const pixnet: SiteRule = {
  name: 'pixnet',
  evidence: 'P 1 page; read 2026-11',
  mark: '#comment-box ul.single-post',
  unit: '#comment-box ul.single-post',
  body: 'li.post-text',
  author: '.user-name',
  time: '.post-time',
  id: 'p[id^="comment-"]@id',
  parent: 'unknown',
};
