import type { SiteRule } from './rule.ts';

export const woltlab: SiteRule = {
  name: 'woltlab',
  evidence: 'P 1 page; read 2026-11',
  mark: 'article.wbbPost .messageText',
  unit: 'article.wbbPost',
  body: '.messageText',
  author: '.username',
  time: 'time@datetime',
  id: '@id',
  parent: 'unknown',
};
