import type { SiteRule } from './rule.ts';

/** With the tables of old, and the skin of Internet Brands. */
export const vbulletin3: SiteRule = {
  name: 'vbulletin-3',
  evidence: 'P 1 page of the skin; read 2026-11',
  mark: 'table[id^="post"] [id^="post_message_"], .tpost [id^="post_message_"]',
  unit: 'table[id^="post"]:has([id^="post_message_"]), div.tpost:has([id^="post_message_"])',
  body: '[id^="post_message_"]',
  quote: 'div:has(> .smallfont + table)',
  author: '.bigusername',
  time: '.thead | .tcell',
  id: '[id^="post_message_"]@id',
  parent: 'unknown',
};
