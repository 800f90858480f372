import type { SiteRule } from './rule.ts';

/** Since 2024: each comment, and each part of it, in a shadow root of its own. */
export const bilibili: SiteRule = {
  name: 'bilibili',
  evidence: 'C comments-insight, 2026-04; C UnfiniSmile/BiliRefine dev/biliRefineDev.js',
  mark: 'bili-comments',
  enter: 'bili-comments, bili-comment-thread-renderer, bili-comment-replies-renderer',
  unit: 'bili-comment-renderer, bili-comment-reply-renderer',
  body: ':scope >>> bili-rich-text >>> #contents',
  author: ':scope >>> bili-comment-user-info >>> #user-name a',
  time: ':scope >>> bili-comment-action-buttons-renderer >>> #pubdate',
  parent: { thread: 'bili-comment-thread-renderer' },
};
