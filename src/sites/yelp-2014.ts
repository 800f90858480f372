import type { SiteRule } from './rule.ts';

export const yelp2014: SiteRule = {
  name: 'yelp-2014',
  evidence: 'P 1 page, 2014; read 2026-11',
  mark: 'div.review p.review_comment',
  unit: 'div.review',
  body: 'p.review_comment',
  author: '.user-display-name',
  time: 'meta[itemprop="datePublished"]@content',
  id: '@data-review-id',
  rating: 'meta[itemprop="ratingValue"]@content',
  parent: 'unknown',
};
