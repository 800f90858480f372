import { discourse, discourseCrawler } from './discourse.ts';
import { hackernews } from './hackernews.ts';
import type { SiteRule } from './rule.ts';
import { wordpress } from './wordpress.ts';

/** Every site rule, by name. */
export const rules: readonly SiteRule[] = [discourse, discourseCrawler, hackernews, wordpress];
