import type { SiteRule } from './rule.ts';

export const gamefaqs: SiteRule = {
  name: 'gamefaqs',
  evidence: 'P 1 page; read 2026-11',
  mark: 'td.msg .msg_text, td.msg .msg_body',
  unit: 'td.msg',
  body: '.msg_text | .msg_body',
  author: 'a.name',
  time: '.post_time@title | .post_time',
  id: '@id',
  parent: 'unknown',
};
