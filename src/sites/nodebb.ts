import type { SiteRule } from './rule.ts';

/** Rows are taken out and put back; a preview of the parent has the class of a body. */
export const nodebb: SiteRule = {
  name: 'nodebb',
  evidence: 'P 2 pages; read 2026-11',
  mark: 'li[component="post"] [component="post/content"]',
  unit: 'li[component="post"]',
  body: '[component="post/content"]',
  drop: '[component="post/parent"]',
  author: '@data-username',
  time: '.timeago@title',
  id: '@data-pid',
  parent: 'unknown',
};
