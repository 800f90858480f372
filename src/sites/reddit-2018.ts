import type { SiteRule } from './rule.ts';

/** The redesign of 2018 to 2023: a flat list that tells its depth in words. */
export const reddit2018: SiteRule = {
  name: 'reddit-2018',
  evidence: 'P 1 page, 2018; read 2026-11',
  mark: 'div.Comment div[data-testid="comment"]',
  unit: 'div.Comment[class*="t1_"]',
  body: 'div[data-testid="comment"]',
  author: 'a[data-testid="comment_author_link"] | a[href*="/user/"]',
  time: 'a[data-testid="comment_timestamp"]',
  id: 'a[data-testid="comment_timestamp"]@href',
  parent: 'unknown',
};
