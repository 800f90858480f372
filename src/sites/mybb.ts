import type { SiteRule } from './rule.ts';

export const mybb: SiteRule = {
  name: 'mybb',
  evidence: 'P 1 page; read 2026-11',
  mark: '#posts div.post .post_body',
  unit: '#posts div.post[id^="post_"]',
  body: '.post_body',
  quote: 'blockquote.mycode_quote',
  author: '.author_information strong',
  time: '.post_date',
  id: '@id',
  parent: 'unknown',
};
