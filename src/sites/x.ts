import type { SiteRule } from './rule.ts';

/** X, once Twitter: a list of cells without nesting. */
export const x: SiteRule = {
  name: 'x',
  evidence: 'C comments-insight, 2026-04; C kepano/defuddle src/extractors/twitter.ts, 2026-07',
  hosts: ['x.com', 'twitter.com'],
  mark: 'article[data-testid="tweet"]',
  unit: 'article[data-testid="tweet"]',
  body: '[data-testid="tweetText"]',
  author: '[data-testid="User-Name"] a@href | [data-testid="User-Name"]',
  time: 'time@datetime',
  id: 'a[href*="/status/"]:has(time)@href',
  parent: 'unknown',
};
