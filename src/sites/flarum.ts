import type { SiteRule } from './rule.ts';

/** As it is given without scripts, and in the app. */
export const flarum: SiteRule = {
  name: 'flarum',
  evidence: 'P 1 page without scripts; read 2026-11',
  mark: 'article > .Post-body',
  unit: 'article:has(> .Post-body)',
  body: ':scope > .Post-body',
  author: '.PostUser-name',
  parent: 'unknown',
};
