import type { SiteRule } from './rule.ts';

export const tripadvisorForum: SiteRule = {
  name: 'tripadvisor-forum',
  evidence: 'P 1 page; read 2026-11',
  mark: 'div.balance div.post .postBody',
  unit: 'div.balance div.post',
  body: '.postBody',
  author: '.username',
  time: '.postDate',
  parent: 'unknown',
};
