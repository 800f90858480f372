import { expect, it } from 'vitest';
import { badgeText } from '../../src/app/badge.ts';

it.each([
  [0, ''],
  [1, '1'],
  [9999, '9999'],
  [10_000, '10k'],
  [123_456, '123k'],
])('%i hidden copies are written "%s" on the badge', (hidden, text) => {
  expect(badgeText(hidden)).toBe(text);
});
