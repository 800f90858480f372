/// <reference path="./punycode.d.ts" />
import { toUnicode } from 'punycode/punycode.es6.js';
import { siteOf } from './site.ts';

/** A site as the reader is shown it. */
export interface SiteName {
  /** In the letters of its language. */
  readonly shown: string;
  /** As the network spells it, where that differs: look-alike letters cannot pass unseen. */
  readonly raw: string | null;
}

export function nameOf(site: string): SiteName {
  const shown = decode(site);
  // What does not lead back to the site is not its name.
  return shown === site || siteOf(`http://${shown}/`) !== site
    ? { shown: site, raw: null }
    : { shown, raw: site };
}

function decode(site: string): string {
  const [host = '', port] = site.split(/(?=:\d+$)/);
  try {
    return toUnicode(host) + (port ?? '');
  } catch {
    return site;
  }
}
