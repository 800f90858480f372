import type { SiteRule } from './rule.ts';

export const redditOld: SiteRule = {
  name: 'reddit-old',
  evidence: 'P 1 page; read 2026-11; C kepano/defuddle src/extractors/reddit.ts, 2026-07',
  mark: '.commentarea .thing.comment',
  unit: '.commentarea .thing.comment',
  body: ':scope > .entry .usertext-body .md',
  author: '@data-author | :scope > .entry .tagline .author',
  time: ':scope > .entry .tagline time@datetime',
  id: '@data-fullname',
};
