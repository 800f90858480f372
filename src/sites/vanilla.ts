import type { SiteRule } from './rule.ts';

export const vanilla: SiteRule = {
  name: 'vanilla',
  evidence: 'P 2 pages; read 2026-11',
  mark: '.ItemComment .Message, .ItemDiscussion .Message',
  unit: '.ItemComment, .ItemDiscussion',
  body: '.Message',
  author: '.Author .Username',
  time: 'time@datetime',
  id: '@id',
  op: '.ItemDiscussion',
  parent: 'unknown',
};
