import type { SiteRule } from './rule.ts';

/** Of an answer its words alone are told: nothing says which element is its own. */
export const tiktok: SiteRule = {
  name: 'tiktok',
  evidence: 'C comments-insight, 2026-04; C browsertrix-behaviors src/site/tiktok.ts, 2026-08',
  mark: '[data-e2e="comment-level-1"]',
  unit: '[class*="DivCommentItemContainer"]:not([class*="DivReplyContainer"] *)',
  body: '[data-e2e="comment-level-1"]',
  author: '[data-e2e="comment-username-1"]',
  time: '[data-e2e="comment-time-1"]',
  replies: { unit: '[data-e2e="comment-level-2"]', body: ':scope' },
};
