import { expect, test } from 'vitest';
import { createWords, markerWords } from '../../src/app/words.ts';
import { wordsOf } from './words.ts';

test('values are passed by name, numbers written as the language writes them', () => {
  const asked: unknown[] = [];
  const words = createWords((name, values) => {
    asked.push([name, values]);
    return name === 'locale' ? 'de' : '';
  });
  words.sayPlural('hidden', 1, { read: 4200, hidden: 1 });
  words.say('switch', { site: 'news.example' });
  words.say('none');
  expect(asked.slice(-3)).toEqual([
    ['hidden_one', ['1', '4.200']],
    ['switch', ['news.example']],
    ['none', []],
  ]);
});

test('the plural form is that of the language the words are in', () => {
  const english = wordsOf('en');
  expect(markerWords(english).show(1)).toBe('Show 1 repeated reply');
  expect(markerWords(english).hide(3)).toBe('Hide 3 repeated replies');
  expect(markerWords(wordsOf('ko')).show(1)).toBe('되풀이된 댓글 1개 보기');
  expect(wordsOf('ko').sayPlural('hidden', 2, { hidden: 2, read: 5000 })).toBe(
    '댓글 5,000개 중 2개 숨김',
  );
});

test('without a browser behind it, it falls back to English rules and says nothing', () => {
  const words = createWords(() => '');
  expect([words.locale, words.direction, words.say('none')]).toEqual(['en', 'ltr', '']);
});
