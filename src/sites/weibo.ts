import type { SiteRule } from './rule.ts';

/** A list that recycles its rows; the name stands in the text. */
export const weibo: SiteRule = {
  name: 'weibo',
  evidence: 'X',
  mark: '.wbpro-list > .item1 .con1 .text',
  unit: '.wbpro-list > .item1, .wbpro-list .list2 > .item2',
  body: '.con1 .text | .text',
  drop: '.text > a[usercard]:first-child',
  author: '.text a[usercard]',
  parent: { thread: '.wbpro-list' },
};
