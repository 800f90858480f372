import type { SiteRule } from './rule.ts';

/** XpressEngine; the best comments repeat above the list with their ids. */
export const fmkorea: SiteRule = {
  name: 'fmkorea',
  evidence: 'X',
  hosts: ['fmkorea.com'],
  mark: 'li.fdb_itm .comment-content .xe_content',
  unit: 'li.fdb_itm[id^="comment_"]',
  body: '.comment-content .xe_content',
  author: 'a.member_plate | a[class*="member_"]',
  id: '@id',
  parent: 'unknown',
};
