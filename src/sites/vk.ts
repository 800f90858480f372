import type { SiteRule } from './rule.ts';

export const vk: SiteRule = {
  name: 'vk',
  evidence: 'C panicsteve/shutup-css, 2026-04; X',
  hosts: ['vk.com', 'vk.ru'],
  mark: '.reply .wall_reply_text',
  unit: '.reply',
  body: '.wall_reply_text',
  author: '.reply_author | a.author',
  time: '.reply_date .rel_date',
  id: '@id',
  parent: 'unknown',
};
