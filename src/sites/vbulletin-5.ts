import type { SiteRule } from './rule.ts';

export const vbulletin5: SiteRule = {
  name: 'vbulletin-5',
  evidence: 'P 1 page; read 2026-11',
  mark: 'li.b-post.js-post .js-post__content-text',
  unit: 'li.b-post.js-post',
  body: '.js-post__content-text',
  quote: '.bbcode_quote',
  author: '.author',
  time: 'time@datetime',
  id: '@id',
  parent: 'unknown',
};
