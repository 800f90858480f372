import type { SiteRule } from './rule.ts';

/** Stubs of comments below the reader's threshold have no text. */
export const slashdot: SiteRule = {
  name: 'slashdot',
  evidence: 'P 1 page; read 2026-11',
  mark: '#commentlisting li.comment[id^="tree_"]',
  unit: 'li.comment[id^="tree_"]',
  body: 'div[id^="comment_body_"]',
  author: '.by a',
  time: '.otherdetails',
  id: '@id',
};
