import type { SiteRule } from './rule.ts';

export const lobsters: SiteRule = {
  name: 'lobsters',
  evidence: 'P 1 page; read 2026-11',
  mark: 'ol.comments div.comment[data-shortid]',
  unit: 'div.comment[data-shortid]',
  body: '.comment_text',
  author: '.byline a[href^="/~"]',
  time: '.byline time@datetime',
  id: '@data-shortid',
  parent: { thread: 'li.comments_subtree' },
};
