import type { SiteRule } from './rule.ts';

/** Invision Community 4 and 5. */
export const invision: SiteRule = {
  name: 'invision',
  evidence: 'P 2 pages of each; read 2026-11',
  mark: 'article.ipsComment [data-role="commentContent"], article.ipsEntry--post .ipsRichText',
  unit: 'article.ipsComment, article.ipsEntry--post',
  body: '[data-role="commentContent"] | .ipsRichText',
  quote: 'blockquote.ipsQuote',
  author: '.ipsComment_author h3 | .cAuthorPane_author | .ipsEntry__username',
  time: 'time@datetime',
  id: '@id',
  parent: 'unknown',
};
