import type { SiteRule } from './rule.ts';

export const xenforo1: SiteRule = {
  name: 'xenforo-1',
  evidence: 'P 2 pages; read 2026-11',
  mark: '#messageList li.message blockquote.messageText',
  unit: '#messageList li.message',
  body: 'blockquote.messageText',
  quote: '.bbCodeQuote',
  author: '@data-author',
  time: '.DateTime@title | .DateTime',
  id: '@id',
  parent: 'unknown',
};
