import type { SiteRule } from './rule.ts';

/** A thread; a timeline is not one. */
export const mastodon: SiteRule = {
  name: 'mastodon',
  evidence:
    'C kepano/defuddle src/extractors/mastodon.ts, 2026-07; thread class: C panicsteve/shutup-css, 2026-04',
  mark: '.status__wrapper .status--in-thread',
  unit: '.status__wrapper',
  body: '.status__content__text',
  author: '.display-name__account',
  time: 'time@datetime',
  id: '.status@data-id | a.status__relative-time@href',
  parent: 'unknown',
};
