import type { SiteRule } from './rule.ts';

/** Reviews. */
export const googlePlay: SiteRule = {
  name: 'google-play',
  evidence: 'X',
  hosts: ['play.google.com'],
  mark: 'div.RHo1pe .h3YV2d',
  unit: 'div.RHo1pe',
  body: '.h3YV2d',
  author: '.X5PpBb',
  time: '.bp9Aid',
  parent: 'unknown',
};
