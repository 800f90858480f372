import { expect, test } from 'vitest';
import { nameOf } from '../../src/app/site-name.ts';

test.each([
  ['news.example', 'news.example', null],
  ['xn--pple-43d.com', 'аpple.com', 'xn--pple-43d.com'],
  ['xn--3e0b707e:8080', '한국:8080', 'xn--3e0b707e:8080'],
  ['[::1]:3000', '[::1]:3000', null],
  ['xn--a', 'xn--a', null],
  ['xn--99999999999999', 'xn--99999999999999', null],
])('%s', (site, shown, raw) => {
  expect(nameOf(site)).toEqual({ shown, raw });
});
