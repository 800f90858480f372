import type { SiteRule } from './rule.ts';

/** News and webtoons (cbox). */
export const naver: SiteRule = {
  name: 'naver',
  evidence:
    'X markup of LINE Webtoon in a test; C seungwon0003/LLM 10_selenium.py; list: C panicsteve/shutup-css, 2026-04',
  mark: 'li.u_cbox_comment',
  unit: 'li.u_cbox_comment',
  body: '.u_cbox_contents',
  author: '.u_cbox_nick',
  time: '.u_cbox_date@data-value',
  id: '@data-info~commentNo',
  parent: 'unknown',
};
