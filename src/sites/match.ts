import type { SiteRule } from './rule.ts';
import { rules } from './rules.ts';

/**
 * Site rules whose platform the page shows. `url` is the address of the frame; an unreadable one
 * leaves out the rules that are bound to a host.
 */
export function match(root: ParentNode, url: string): SiteRule[] {
  const host = hostOf(url);
  return rules.filter(rule => at(host, rule.hosts) && root.querySelector(rule.mark) !== null);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/\.$/, '') : '';
}

function at(host: string, hosts: readonly string[] | undefined): boolean {
  return hosts === undefined || hosts.some(end => host === end || host.endsWith(`.${end}`));
}
