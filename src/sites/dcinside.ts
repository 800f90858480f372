import type { SiteRule } from './rule.ts';

export const dcinside: SiteRule = {
  name: 'dcinside',
  evidence:
    'C green1052/DCRefresher-Reborn src/modules/block.ts; C gurumnyang/dcinside.js src/scraper/post/comments.ts; X checked 2026-08',
  mark: 'ul.cmt_list li.ub-content',
  unit: 'li.ub-content[id^="comment_li_"]',
  body: 'p.usertxt',
  author: '.gall_writer@data-nick',
  time: '.date_time',
  id: '@id',
  replies: {
    unit: 'ul.reply_list li[id^="reply_li_"]',
    body: 'p.usertxt',
    author: '.gall_writer@data-nick',
    time: '.date_time',
    id: '@id',
    parent: 'unknown',
  },
};
