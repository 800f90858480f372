import type { SiteRule } from './rule.ts';

export const xiaohongshu: SiteRule = {
  name: 'xiaohongshu',
  evidence: 'C comments-insight, 2026-04',
  mark: '.parent-comment .note-text',
  unit: '.parent-comment, .comment-item-sub',
  body: '.note-text',
  author: '.author .name',
  time: '.date span:first-child',
};
