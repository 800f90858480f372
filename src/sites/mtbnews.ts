import type { SiteRule } from './rule.ts';

/** Comments on articles in XenForo, as MTB-News has them. */
export const mtbnews: SiteRule = {
  name: 'mtbnews',
  evidence: 'P 1 page; read 2026-11',
  mark: 'li.mtbnewsCommentContainer',
  unit: 'li.mtbnewsCommentContainer',
  body: '.mtbnewsCommentMessage',
  author: '.mtbnewsCommentAuthorContainer',
  time: '.mtbnewsCommentDate',
  parent: 'unknown',
};
