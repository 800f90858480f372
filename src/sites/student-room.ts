import type { SiteRule } from './rule.ts';

export const studentRoom: SiteRule = {
  name: 'student-room',
  evidence: 'P 1 page; read 2026-11',
  mark: 'div.thread-post [itemprop="text"]',
  unit: 'div.thread-post',
  body: '[itemprop="text"]',
  author: '[data-testid="username-link"]',
  time: '[itemprop="datePublished"]@content | [itemprop="datePublished"]@datetime | [itemprop="datePublished"]',
  parent: 'unknown',
};
