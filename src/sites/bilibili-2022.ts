import type { SiteRule } from './rule.ts';

export const bilibili2022: SiteRule = {
  name: 'bilibili-2022',
  evidence: 'C Yuhanawa/UserScript src/bilibili/src/filter.js',
  mark: '.reply-item .reply-content',
  unit: '.reply-item, .sub-reply-item',
  body: '.reply-content',
};
