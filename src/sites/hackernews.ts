import type { SiteRule } from './rule.ts';

export const hackernews: SiteRule = {
  name: 'hackernews',
  evidence: 'P (saved thread); C kepano/defuddle src/extractors/hackernews.ts, 2026-07',
  mark: 'table.comment-tree',
  unit: 'tr.athing.comtr',
  body: '.commtext',
  drop: '.reply',
  author: '.hnuser',
  time: '.age@title',
  id: '@id',
  parent: { depth: '.ind@indent | .ind img@width' },
};
