/**
 * The site of an address: its host as the browser writes it (lower case, punycode), without
 * a trailing dot, with its port unless that is the scheme's own. Null for what is not http(s).
 */
export function siteOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const host = url.hostname.replace(/\.$/, '');
  if (host === '') return null;
  return url.port === '' ? host : `${host}:${url.port}`;
}

/** Whether `site` is written as `siteOf` writes one; guards what comes in by message or file. */
export function isSite(site: unknown): site is string {
  if (typeof site !== 'string' || site.length > 300) return false;
  // Each scheme drops its own port: `example.com:80` is a site of https.
  return [`http://${site}/`, `https://${site}/`].some(address => siteOf(address) === site);
}

/**
 * The match pattern of access to an http(s) address, which names no port: access is by scheme and
 * host. `*` would hold two schemes, which Chromium does not find in permissions given for each
 * (seen in 156).
 */
export function originOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
