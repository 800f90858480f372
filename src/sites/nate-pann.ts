import type { SiteRule } from './rule.ts';

export const natePann: SiteRule = {
  name: 'nate-pann',
  evidence: 'C JeongHwan-dev/Crawling_with_Python Ch01_FundamentalCrawling/extract_Comments.py; X',
  mark: 'dl.cmt_item dd.usertxt',
  unit: 'dl.cmt_item',
  body: 'dd.usertxt',
  author: '.nameui',
  parent: 'unknown',
};
