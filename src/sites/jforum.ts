import type { SiteRule } from './rule.ts';

/** The forum of CodeRanch and permies; only some posts name their author. */
export const jforum: SiteRule = {
  name: 'jforum',
  evidence: 'P 3 pages; read 2026-11',
  mark: '.topicBodyAndFooter .postItem .postText',
  unit: 'div.postItem',
  body: '.postText',
  author: '.name a[href^="/u/"]',
  time: '.postdate',
  parent: 'unknown',
};
