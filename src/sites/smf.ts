import type { SiteRule } from './rule.ts';

/** Simple Machines 2. */
export const smf: SiteRule = {
  name: 'smf',
  evidence: 'P 1 page; read 2026-11',
  mark: '#quickModForm .post_wrapper',
  unit: '#quickModForm .post_wrapper',
  body: '.post .inner',
  quote: 'blockquote.bbc_standard_quote',
  author: '.poster h4',
  time: '.postinfo .smalltext | .keyinfo .smalltext',
  id: '.inner@id',
  parent: 'unknown',
};
