import type { SiteRule } from './rule.ts';

/** OpenWeb while it was Spot.IM, before its shadow root. */
export const openweb2018: SiteRule = {
  name: 'openweb-2018',
  evidence: 'P 1 page, 2018; read 2026-11',
  mark: '.sppre_message-view',
  unit: '.sppre_message-view[data-message-id]',
  body: '[data-spot-im-class="message-text"]',
  author: '[data-spot-im-class="message-username"]',
  time: '[data-spot-im-class="message-timestamp"]',
  id: '@data-message-id',
  parent: 'unknown',
};
