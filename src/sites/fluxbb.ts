import type { SiteRule } from './rule.ts';

export const fluxbb: SiteRule = {
  name: 'fluxbb',
  evidence: 'P 2 pages; read 2026-11',
  mark: '#brdmain div.blockpost',
  unit: '#brdmain div.blockpost',
  body: '.postmsg',
  quote: '.quotebox',
  drop: '.postsignature, .postedit',
  author: 'dt strong',
  time: 'h2 a',
  id: '@id',
  parent: 'unknown',
};
