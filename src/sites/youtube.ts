import type { SiteRule } from './rule.ts';

/** The page since 2024; texts are replaced in place as the list is used again. */
export const youtube: SiteRule = {
  name: 'youtube',
  evidence: 'C cyber-tao/comments-insight default_rules.json, 2026-04; X a pasted comment',
  mark: 'ytd-comment-view-model',
  unit: 'ytd-comment-view-model',
  body: '#content-text',
  author: '#author-text span | #author-text',
  time: '#published-time-text a',
  id: '#published-time-text a@href',
  parent: { thread: 'ytd-comment-thread-renderer' },
};
