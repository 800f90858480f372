/**
 * Sites where a browser lets no extension run, whatever it was granted: the stores of Chromium's
 * kin, and Firefox's pref `extensions.webextensions.restrictedDomains` (as of ESR 153).
 */
const barred = new Set([
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'addons.mozilla.org',
  'api.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
]);

/** To be asked only where no content script answers: each entry binds one browser alone. */
export function isBarred(site: string): boolean {
  return barred.has(site);
}
