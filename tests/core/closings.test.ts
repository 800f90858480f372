import { describe, expect, it } from 'vitest';
import { foldLetter } from '../../src/core/characters.ts';
import { closings } from '../../src/core/lists/words.ts';
import { hiddenIn, threadOf } from './threads.ts';

const isHidden = (a: string, b: string): boolean => '1' in hiddenIn(threadOf([a, b]));

describe('what ends a text', () => {
  it('is as it is compared', () => {
    const folded = (phrase: string): string => Array.from(phrase, foldLetter).join('');
    expect([...closings].filter(phrase => phrase !== folded(phrase))).toEqual([]);
  });

  it.each([
    ['The last tram is always the loudest', 'The last tram is always the loudest, i swear'],
    ['The last tram is always the loudest', 'tbh the last tram is always the loudest'],
    [
      'Die letzte Bahn ist immer die lauteste',
      'Die letzte Bahn ist immer die lauteste, ich schwöre',
    ],
    ['Le dernier tram fait du bruit', 'Le dernier tram fait du bruit, voilà quoi'],
    ['El último tranvía hace ruido', 'El último tranvía hace ruido, te lo juro'],
    ['o último bonde faz barulho', 'o último bonde faz barulho, na moral'],
    ['Последний трамвай самый громкий', 'Последний трамвай самый громкий. Вот и всё.'],
    ['son tramvay hep gürültülü', 'son tramvay hep gürültülü valla'],
    ['آخر ترام هو الأعلى صوتا', 'آخر ترام هو الأعلى صوتا أقسم بالله'],
    ['chuyến tàu cuối ồn nhất', 'chuyến tàu cuối ồn nhất thề luôn'],
    ['trem terakhir paling berisik', 'trem terakhir paling berisik sumpah'],
    ['trem terakhir paling berisik', 'trem terakhir paling berisik ya kak'],
    ['末班电车总是最吵', '末班电车总是最吵，说真的'],
    ["l'ultimo tram fa rumore", "l'ultimo tram fa rumore, ve lo giuro"],
  ])('goes: %s | %s', (text, closed) => {
    expect(isHidden(text, closed)).toBe(true);
    expect(isHidden(closed, text)).toBe(true);
  });

  it.each([
    ['The last tram is always the loudest', 'The last tram is always the loudest, i drive it'],
    ['The last tram is always the loudest', 'my uncle the last tram is always the loudest'],
    [
      'Die letzte Bahn ist immer die lauteste',
      'Die letzte Bahn ist immer die lauteste, ich fahre sie',
    ],
    ['Le dernier tram fait du bruit', 'Le dernier tram fait du bruit, voilà la preuve'],
    ['El último tranvía hace ruido', 'El último tranvía hace ruido en fin de semana'],
    ['o último bonde faz barulho', 'o último bonde faz barulho sem mais passageiros'],
    ['Последний трамвай самый громкий', 'Последний трамвай самый громкий. Вот видео.'],
    ['son tramvay hep gürültülü', 'son tramvay hep gürültülü Vera'],
    ['آخر ترام هو الأعلى صوتا', 'آخر ترام هو الأعلى صوتا أقسم الركاب'],
    ['chuyến tàu cuối ồn nhất', 'chuyến tàu cuối ồn nhất phố mình'],
    ['trem terakhir paling berisik', 'trem terakhir paling berisik kemarin'],
    ['trem terakhir paling berisik', 'trem terakhir paling berisik ya kak Ana'],
    ['末班电车载客十八岁', '末班电车载客十八岁以上'],
    ["l'ultimo tram fa rumore", "l'ultimo tram fa rumore, ve lo mostro"],
  ])('stays: %s | %s', (text, longer) => {
    expect(isHidden(text, longer)).toBe(false);
  });
});
