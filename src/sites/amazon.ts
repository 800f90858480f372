import type { SiteRule } from './rule.ts';

/** Reviews. */
export const amazon: SiteRule = {
  name: 'amazon',
  evidence: 'X',
  mark: '[data-hook="review"]',
  unit: '[data-hook="review"]',
  body: '[data-hook="review-body"] | [data-hook="reviewRichContentContainer"]',
  author: '.a-profile-name',
  time: '[data-hook="review-date"]',
  id: '@id',
  parent: 'unknown',
};
