import type { SiteRule } from './rule.ts';

/** The comments plugin in its own frame. */
export const facebookPlugin: SiteRule = {
  name: 'facebook-plugin',
  evidence: 'C panicsteve/shutup-css, 2026-04; X; currency not sure',
  mark: '.UFIComment .UFICommentBody',
  unit: '.UFIComment',
  body: '.UFICommentBody',
  author: '.UFICommentActorName',
  parent: 'unknown',
};
