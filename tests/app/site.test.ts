import { describe, expect, it } from 'vitest';
import { isSite, siteOf } from '../../src/app/site.ts';

describe('the site of an address', () => {
  it.each([
    ['https://example.com/a?b#c', 'example.com'],
    ['http://EXAMPLE.com', 'example.com'],
    ['https://example.com.', 'example.com'],
    ['https://example.com:443/', 'example.com'],
    ['http://example.com:443/', 'example.com:443'],
    ['https://user:secret@example.com/', 'example.com'],
    ['https://댓글.kr/', 'xn--bj0b69g.kr'],
    ['https://аpple.com/', 'xn--pple-43d.com'],
    ['http://[::1]:8080/', '[::1]:8080'],
    ['http://__proto__/', '__proto__'],
    ['http://constructor/', 'constructor'],
  ])('%s is %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  it.each([
    undefined,
    '',
    'example.com',
    'about:blank',
    'chrome://newtab/',
    'file:///etc/passwd',
    'data:text/html,hi',
    'blob:https://example.com/1',
    'moz-extension://1/popup.html',
    'http://./',
  ])('%s has none', address => {
    expect(siteOf(address)).toBeNull();
  });

  it.each([
    'example.com',
    'example.com:8080',
    'example.com:80',
    'example.com:443',
    'xn--bj0b69g.kr',
    '__proto__',
    '[::1]',
  ])('%s is written as a site', site => {
    expect(isSite(site)).toBe(true);
  });

  it.each(['', 'Example.com', 'example.com/', 'example.com.', 'a b', 'x'.repeat(400), 7, null, {}])(
    '%s is not',
    value => {
      expect(isSite(value)).toBe(false);
    },
  );
});
