import type { SiteRule } from './rule.ts';

export const vbulletin4: SiteRule = {
  name: 'vbulletin-4',
  evidence: 'P 1 page; read 2026-11',
  mark: '#posts li[class*="postbit"] blockquote.postcontent',
  unit: '#posts li[class*="postbit"]',
  body: 'blockquote.postcontent',
  quote: '.bbcode_quote',
  author: '.username',
  time: '.postdate .date',
  id: '@id',
  parent: 'unknown',
};
