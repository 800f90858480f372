import type { SiteRule } from './rule.ts';

export const steam: SiteRule = {
  name: 'steam',
  evidence: 'P 1 page; X; list: C panicsteve/shutup-css, 2026-04',
  mark: '.commentthread_comment_text',
  unit: 'div.commentthread_comment[id^="comment_"]',
  body: '.commentthread_comment_text',
  author: '.commentthread_author_link',
  time: '.commentthread_comment_timestamp@data-timestamp | .commentthread_comment_timestamp@title | .commentthread_comment_timestamp',
  id: '@id',
  parent: 'unknown',
};
