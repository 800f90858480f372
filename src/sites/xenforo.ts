import type { SiteRule } from './rule.ts';

/** XenForo 2, and the skin of VerticalScope. */
export const xenforo: SiteRule = {
  name: 'xenforo',
  evidence: 'P 14 pages, 6 of the skin; read 2026-11',
  mark: 'article.message--post .bbWrapper, .MessageCard .bbWrapper',
  unit: 'article.message--post, div.MessageCard[id^="js-post-"]',
  body: '.message-userContent .bbWrapper | .bbWrapper',
  quote: '.bbCodeBlock--quote',
  drop: '.message-signature, .message-lastEdit',
  author: '@data-author | .message-name | .MessageCard__user-info__name',
  time: 'time.u-dt@datetime',
  id: '@data-content | @id',
  parent: 'unknown',
};
