import type { SiteRule } from './rule.ts';

export const isso: SiteRule = {
  name: 'isso',
  evidence: 'S isso-comments/isso isso/js/app/templates/comment.js; read 2026-11',
  mark: '.isso-comment',
  unit: '.isso-comment[id^="isso-"]',
  body: '.isso-text',
  author: '.isso-author',
  time: 'time@datetime',
  id: '@id',
};
