import type { SiteRule } from './rule.ts';

export const clien: SiteRule = {
  name: 'clien',
  evidence: 'X verified 2026-06',
  hosts: ['clien.net'],
  mark: '.comment_row .comment_view',
  unit: '.comment_row',
  body: '.comment_view',
  parent: 'unknown',
};
