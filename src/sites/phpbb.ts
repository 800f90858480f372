import type { SiteRule } from './rule.ts';

export const phpbb: SiteRule = {
  name: 'phpbb',
  evidence: 'P 2 pages; read 2026-11',
  mark: '#page-body div.post .content',
  unit: '#page-body div.post[id^="p"]',
  body: 'div.content',
  quote: 'blockquote:has(cite), blockquote[cite]',
  author:
    '.postprofile :is(.username, .username-coloured) | p.author :is(.username, .username-coloured)',
  time: 'p.author time@datetime | p.author',
  id: '@id',
  parent: 'unknown',
};
