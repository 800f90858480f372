import type { SiteRule } from './rule.ts';

export const tistory: SiteRule = {
  name: 'tistory',
  evidence: 'X, 2026',
  mark: '.tt-item-reply .tt_desc',
  unit: '.tt-item-reply',
  body: '.tt_desc',
  author: '.tt-link-user',
  time: '.tt_date',
};
