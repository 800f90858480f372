import type { SiteRule } from './rule.ts';

export const bbpress: SiteRule = {
  name: 'bbpress',
  evidence: 'P 1 page; read 2026-11',
  mark: '.type-reply .bbp-reply-content',
  unit: 'div.type-reply',
  body: '.bbp-reply-content',
  author: '.bbp-author-name',
  time: '.bbp-reply-post-date',
  id: '@id',
  parent: 'unknown',
};
