import type { SiteRule } from './rule.ts';

/** The page since 2023 (shreddit): what it slots into its shadow roots is in the light. */
export const reddit: SiteRule = {
  name: 'reddit',
  evidence: 'C kepano/defuddle src/extractors/reddit.ts, 2026-07; C comments-insight, 2026-04',
  mark: 'shreddit-comment[thingid]',
  unit: 'shreddit-comment[thingid^="t1_"]',
  body: ':scope > [slot="comment"]',
  author: '@author',
  time: '@created | time@datetime',
  id: '@thingid',
};
