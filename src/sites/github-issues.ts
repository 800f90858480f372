import type { SiteRule } from './rule.ts';

/** Issues since 2025. */
export const githubIssues: SiteRule = {
  name: 'github-issues',
  evidence: 'P 1 page; C kepano/defuddle src/extractors/github.ts, 2026-07',
  mark: '[data-testid="issue-viewer-issue-container"] .react-issue-comment',
  unit: '[data-wrapper-timeline-id] .react-issue-comment',
  body: '.markdown-body',
  author: 'a[data-testid="avatar-link"]@href',
  time: 'relative-time@datetime',
  id: '[id^="issuecomment-"]@id | a[href*="#issuecomment-"]@href',
  parent: 'unknown',
};
