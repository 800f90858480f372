import type { SiteRule } from './rule.ts';

export const linkedin: SiteRule = {
  name: 'linkedin',
  evidence: 'C kepano/defuddle src/extractors/linkedin.ts, 2026-07',
  mark: 'article.comments-comment-entity',
  unit: 'article.comments-comment-entity',
  body: '.comments-comment-entity__content .update-components-text',
  author: '.comments-comment-meta__description-title',
  time: 'time.comments-comment-meta__data',
};
