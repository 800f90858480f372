import type { SiteRule } from './rule.ts';

export const instagram: SiteRule = {
  name: 'instagram',
  evidence: 'X rules that hide comments, 2025–26; names change with builds',
  hosts: ['instagram.com'],
  mark: 'ul._a9ym',
  unit: 'ul._a9ym',
  body: 'div._a9zs',
  author: 'h3._a9zc | h2._a9zc',
};
