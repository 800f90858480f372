import type { Row } from './rows.ts';

export const link: readonly Row[] = [
  [
    'The recipe is at https://food.example/soup',
    'The recipe is at https://food.example/cake',
    'the recipe is at https://food.example/soup !!',
  ],
  [
    'The recipe is wonderful',
    'The recipe is wonderful https://food.example/soup',
    'The recipe is wonderful 😋',
  ],
  [
    'Watch this https://v.example/a1',
    'Watch this https://v.example/b2',
    'WATCH this https://v.example/a1?utm_source=x',
  ],
  [
    'More about it on birds.example.org/nests',
    'More about it on birds.example.org/eggs',
    'More about it on https://birds.example.org/nests',
  ],
  ['https://news.example/1', 'https://news.example/2', 'https://news.example/1/'],
  ['source: www.maps.example/x', 'source: www.maps.example/y', 'Source: http://maps.example/x'],
  [
    'I wrote a guide: https://g.example/p?id=7',
    'I wrote a guide: https://g.example/p?id=8',
    'I wrote a guide https://g.example/p?id=7&utm_medium=mail',
  ],
  [
    'Hier steht es: https://zeitung.example/a',
    'Hier steht es: https://zeitung.example/b',
    'hier steht es: https://zeitung.example/a 👍',
  ],
  ['Gute Übersicht', 'Gute Übersicht https://zeitung.example/a', 'Gute Übersicht!!'],
  [
    'Вот ссылка https://karta.example/1',
    'Вот ссылка https://karta.example/2',
    'вот ссылка https://karta.example/1 !',
  ],
  ['Смотрите сами', 'Смотрите сами https://karta.example/2', 'Смотрите сами!!'],
  [
    'Veja aqui https://blog.example/pt',
    'Veja aqui https://blog.example/es',
    'veja aqui https://blog.example/pt kkkk',
  ],
  [
    'Mira esto https://blog.example/es',
    'Mira esto https://blog.example/mx',
    'mira esto: https://blog.example/es',
  ],
  [
    '여기서 보세요 https://map.example/7',
    '여기서 보세요 https://map.example/8',
    '여기서 보세요~ https://map.example/7',
  ],
  [
    '자세한 설명 감사합니다',
    '자세한 설명 감사합니다 https://map.example/8',
    '자세한 설명 감사합니다!!',
  ],
  [
    '링크 남깁니다 https://cafe.example/a',
    '링크 남깁니다 https://cafe.example/b',
    '링크 남깁니다ㅎㅎ https://cafe.example/a',
  ],
  [
    'こちらです https://rail.example/1',
    'こちらです https://rail.example/2',
    'こちらです！ https://rail.example/1',
  ],
  ['詳しくはこちら', '詳しくはこちら https://rail.example/2', '詳しくはこちら♪'],
  [
    '看这里 https://shop.example/a',
    '看这里 https://shop.example/b',
    '看这里！https://shop.example/a',
  ],
  [
    '原文在此 https://wen.example/9',
    '原文在此 https://wen.example/8',
    '原文在此： https://wen.example/9',
  ],
  ['ดูที่นี่ https://thai.example/1', 'ดูที่นี่ https://thai.example/2', 'ดูที่นี่ https://thai.example/1 !!'],
  [
    'Cek di sini https://kota.example/a',
    'Cek di sini https://kota.example/b',
    'cek di sini https://kota.example/a wkwk',
  ],
  [
    'الرابط هنا https://kitab.example/1',
    'الرابط هنا https://kitab.example/2',
    'الرابط هنا: https://kitab.example/1',
  ],
  ['شكرا على الشرح', 'شكرا على الشرح https://kitab.example/2', 'شكرا على الشرح!!'],
  ['My page is cats.example.com', 'My page is dogs.example.com', 'my page is cats.example.com !'],
];
