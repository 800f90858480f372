import type { SiteRule } from './rule.ts';

export const woocommerce: SiteRule = {
  name: 'woocommerce',
  evidence: 'P 1 page; read 2026-11',
  mark: 'li.review[id^="li-comment-"]',
  unit: 'li.review[id^="li-comment-"]',
  body: '.description',
  author: '.woocommerce-review__author',
  time: 'time@datetime',
  id: '@id',
  rating: '.star-rating@aria-label',
};
