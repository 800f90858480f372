import type { SiteRule } from './rule.ts';

export const blogger: SiteRule = {
  name: 'blogger',
  evidence: 'P 2 pages; read 2026-11',
  mark: 'li.comment[id^="c"] p.comment-content',
  unit: 'li.comment[id^="c"]',
  body: 'p.comment-content',
  author: '.comment-header .user | cite.user',
  time: '.datetime',
  id: '@id',
};
