import type { SiteRule } from './rule.ts';

/** Pull requests, gists, and issues before 2025. */
export const github: SiteRule = {
  name: 'github',
  evidence: 'P 1 gist; C kepano/defuddle src/extractors/github.ts, 2026-07',
  mark: ':is(.timeline-comment, .review-comment) .comment-body',
  unit: '.timeline-comment, .review-comment',
  body: '.comment-body',
  author: '.author',
  time: 'relative-time@datetime | time-ago@datetime',
  id: '@id | [id^="gistcomment-"]@id | [id^="issuecomment-"]@id',
  parent: 'unknown',
};
