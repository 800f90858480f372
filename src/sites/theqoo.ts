import type { SiteRule } from './rule.ts';

/** XpressEngine; nobody has a name. */
export const theqoo: SiteRule = {
  name: 'theqoo',
  evidence: 'X',
  hosts: ['theqoo.net'],
  mark: 'ul.fdb_lst_ul li.fdb_itm',
  unit: 'li.fdb_itm',
  body: '.xe_content | .comment_content',
  id: '@id',
  parent: 'unknown',
};
