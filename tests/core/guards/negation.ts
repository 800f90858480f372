import type { Row } from './rows.ts';

export const negation: readonly Row[] = [
  [
    'I would recommend this hotel to families',
    'I would not recommend this hotel to families',
    'i would recommend this hotel to families!!',
  ],
  [
    'You should buy the blue one',
    "You shouldn't buy the blue one",
    'You should buy the blue one 👍',
  ],
  [
    'I have ever been so happy with a bag',
    'I have never been so happy with a bag',
    'I have ever been so happy with a bag.',
  ],
  [
    'The staff was friendly and there was noise',
    'The staff was friendly and there was no noise',
    'The staff was friendly and there was noise...',
  ],
  [
    'It works with the old charger',
    'It works without the old charger',
    'it works with the old charger',
  ],
  [
    'Das Essen war gut und warm',
    'Das Essen war nicht gut und warm',
    'Das Essen war gut und warm 😋',
  ],
  ['Ich habe einen Hund gesehen', 'Ich habe keinen Hund gesehen', 'ich habe einen Hund gesehen!'],
  ['Мне понравилась эта книга', 'Мне не понравилась эта книга', 'Мне понравилась эта книга))'],
  ['В магазине есть хлеб', 'В магазине нет хлеба', 'В магазине есть хлеб!'],
  [
    'Eu gostei do final do filme',
    'Eu não gostei do final do filme',
    'eu gostei do final do filme ❤️',
  ],
  ['Sempre volto a este lugar', 'Nunca volto a este lugar', 'Sempre volto a este lugar!!'],
  [
    'Me gusta el color de la pared',
    'No me gusta el color de la pared',
    'me gusta el color de la pared',
  ],
  ['재미있게 잘 봤어요', '재미없게 잘 봤어요', '재미있게 잘 봤어요ㅎㅎ'],
  ['이 집 국수는 맛있다', '이 집 국수는 맛없다', '이 집 국수는 맛있다~~'],
  ['저는 그 말에 동의합니다', '저는 그 말에 동의하지 않습니다', '저는 그 말에 동의합니다!'],
  ['오늘은 학교에 가요', '오늘은 학교에 안 가요', '오늘은 학교에 가요 ㅋㅋㅋ'],
  ['この店のパンは好きです', 'この店のパンは好きではない', 'この店のパンは好きです。'],
  ['明日は雨が降ります', '明日は雨が降りません', '明日は雨が降ります！！'],
  ['这个手机很好用', '这个手机不好用', '这个手机很好用哈哈'],
  ['他来过我们学校', '他没来过我们学校', '他来过我们学校。'],
  ['ร้านนี้อร่อย', 'ร้านนี้ไม่อร่อย', 'ร้านนี้อร่อยยยย'],
  ['ซื้อได้เลย', 'อย่าซื้อเลย', 'ซื้อได้เลยย'],
  ['Saya suka warna ini', 'Saya tidak suka warna ini', 'saya suka warna ini 😍'],
  ['Beli yang murah', 'Jangan beli yang murah', 'Beli yang murah!!'],
  ['أنصح بهذا المطعم', 'لا أنصح بهذا المطعم', 'أنصح بهذا المطعم ❤️'],
  ['أعجبني الفيلم كثيرا', 'لم يعجبني الفيلم كثيرا', 'أعجبني الفيلم كثيرا!'],
  // A comma on the other side of what negates.
  ['Verkaufen nicht, behalten', 'Verkaufen, nicht behalten', 'verkaufen nicht behalten!'],
  ['Открывать нельзя, ждать', 'Открывать, нельзя ждать', 'открывать нельзя, ждать!!'],
  ['Wait no, longer tables', 'Wait, no longer tables', 'wait no, longer tables...'],
  ['Vender não, comprar', 'Vender, não comprar', 'vender não, comprar!'],
  ['Esperar no, podemos salir', 'Esperar, no podemos salir', 'esperar no, podemos salir!!'],
  ['بيعوا لا، تنتظروا', 'بيعوا، لا تنتظروا', 'بيعوا لا، تنتظروا ❤️'],
];
