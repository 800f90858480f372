import type { SiteRule } from './rule.ts';

/** A list that recycles its rows; the name stands in the text. */
export const weibo: SiteRule = {
  name: 'weibo',
  evidence: 'X',
  mark: '.wbpro-list > .item1 .con1 .text',
  unit: '.wbpro-list > .item1',
  body: '.con1 .text',
  drop: '.text > a[usercard]:first-child',
  author: '.con1 .text a[usercard]',
};
