import type { SiteRule } from './rule.ts';

/** YouTube until 2023, and what copies its markup. */
export const youtube2018: SiteRule = {
  name: 'youtube-2018',
  evidence: 'P; C conversationai/perspective-viewership-extension dom_hacking_notes.md',
  mark: 'ytd-comment-renderer',
  unit: 'ytd-comment-renderer',
  body: '#content-text',
  author: '#author-text',
  time: '.published-time-text a | #published-time-text a',
  id: 'a[href*="lc="]@href',
  parent: { thread: 'ytd-comment-thread-renderer' },
};
