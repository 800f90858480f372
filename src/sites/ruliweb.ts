import type { SiteRule } from './rule.ts';

export const ruliweb: SiteRule = {
  name: 'ruliweb',
  evidence: 'X',
  hosts: ['ruliweb.com'],
  mark: '.comment_element .text_wrapper .text',
  unit: '.comment_element',
  body: '.text_wrapper .text',
  parent: 'unknown',
};
