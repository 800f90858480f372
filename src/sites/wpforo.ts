import type { SiteRule } from './rule.ts';

export const wpforo: SiteRule = {
  name: 'wpforo',
  evidence: 'P 1 page; read 2026-11',
  mark: '.wpforo-post-content',
  unit: 'div.wpforo-post',
  body: '.wpforo-post-content',
  author: '.author-name',
  time: '.cbleft',
  id: '@id',
  parent: 'unknown',
};
