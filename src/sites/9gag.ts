import type { SiteRule } from './rule.ts';

export const ninegag: SiteRule = {
  name: '9gag',
  evidence: 'X; rows are recycled',
  hosts: ['9gag.com'],
  mark: '.comment-list-item__text',
  unit: '.comment-list-item',
  body: '.comment-list-item__text',
  parent: 'unknown',
};
