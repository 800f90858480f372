import type { SiteRule } from './rule.ts';

export const bluesky: SiteRule = {
  name: 'bluesky',
  evidence: 'C kepano/defuddle src/extractors/bluesky.ts, 2026-07',
  mark: '[data-testid="postThreadScreen"]',
  unit: '[data-testid^="postThreadItem-by-"]',
  body: 'div[data-word-wrap="1"]',
  author: '@data-testid',
  time: 'a[href*="/post/"]@aria-label',
  id: 'a[href*="/post/"]@href',
  parent: 'unknown',
};
