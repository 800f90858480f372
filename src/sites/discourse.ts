import type { SiteRule } from './rule.ts';

export const discourse: SiteRule = {
  name: 'discourse',
  evidence: 'C kepano/defuddle src/extractors/discourse.ts, 2026-07',
  mark: '.topic-post .cooked',
  unit: '.topic-post',
  body: '.cooked',
  quote: 'aside.quote',
  author: '.names a[data-user-card]@data-user-card | .names a',
  time: '.relative-date@data-time',
  id: 'article@data-post-id | a.post-date@href',
  op: ':has(> article#post_1)',
  parent: 'unknown',
};

export const discourseCrawler: SiteRule = {
  name: 'discourse-crawler',
  evidence: 'P 4 pages saved without scripts; read 2026-11',
  mark: '.crawler-post .post',
  unit: '.crawler-post',
  body: '.post',
  quote: 'aside.quote',
  author: '.creator [itemprop="name"]',
  time: 'time.post-time@datetime',
  id: '@id',
  op: '#post_1',
  parent: 'unknown',
};
