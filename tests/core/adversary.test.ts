import { describe, expect, it } from 'vitest';
import { levels } from '../../src/core/verdict.ts';
import { hiddenIn, threadOf } from './threads.ts';

/** Texts made to be taken for one another: a letter, a particle, a sign apart, in many languages. */
const pairs: readonly (readonly [string, string])[] = [
  ['Meet me at 3pm in the hall', 'Meet me at 3am in the hall'],
  ['Meet me at 3 pm in the hall', 'Meet me at 3 am in the hall'],
  ['철수가 영희를 어제 학교에서 불렀다고 한다', '철수를 영희가 어제 학교에서 불렀다고 한다'],
  ['他没有说过这句话所以我不相信他的朋友', '他有说过这句话所以我不相信他的朋友'],
  ['我觉得他是个好人但是他的弟弟不是', '我觉得他不是个好人但是他的弟弟是'],
  [
    'The mayor stole the money from the town and gave it to his cousin who built a house with it near the lake in the summer after the great flood',
    'The mayor allegedly stole the money from the town and gave it to his cousin who built a house with it near the lake in the summer after the great flood',
  ],
  [
    'We will stay here all summer and help with the harvest because the neighbours asked us so kindly and the children love the animals on the farm',
    'We will stay here all summer and help with the harvest if the neighbours asked us so kindly and the children love the animals on the farm',
  ],
  ['este es mi hermano', 'ese es mi hermano'],
  ['good', 'goood'],
  ['no', 'now'],
  ['so', 'son'],
  ['我爱你', '我爱你们'],
  ['你好', '您好'],
  ['好的', '好'],
  ['可以', '可以吗'],
  ['是', '是的'],
  ['他走了', '他走啦'],
  ['下雨了', '下雨啦'],
  ['收到', '收到了'],
  ['نعم', 'لا'],
  ['هذا بيتي', 'هذه بيتي'],
  ['أنا أحبك', 'أنا أحبكم'],
  ['كتاب', 'كتب'],
  ['مع السلامة', 'بدون السلامة'],
  ['люблю', 'любил'],
  ['Он пришёл домой поздно', 'Она пришла домой поздно'],
  ['не надо', 'надо'],
  ['да', 'да да да'],
  ['Всё будет хорошо', 'Всё было хорошо'],
  ['Eu fui', 'Eu vou'],
  ['ele fala', 'ele falava'],
  ['tá bom', 'tá bem'],
  ['menina bonita', 'menino bonito'],
  ['🇧🇷 vence', '🇦🇷 vence'],
  ['👍', '👎'],
  ['1', '2'],
  ['A', 'B'],
  ['100', '1000'],
  ['v1', 'v2'],
  ['555', '556'],
  ['ok', 'ok?'],
  ['why', 'why not'],
  ['yes', 'yess'],
  ['man', 'mann'],
  ['team A wins', 'team B wins'],
  ['rest in peace grandpa', 'rest in piece grandpa'],
  ['そうですね', 'そうですか'],
  ['行くよ', '行くな'],
  ['いいよ', 'いいの'],
  ['ダメだ', 'ダメだよね？'],
  ['来い', '来ない'],
  ['好き', '好きだった'],
  ['食べたい', '食べた'],
  ['はし', 'はっし'],
  ['おばさん', 'おばあさん'],
  ['와', '왕'],
  ['가자', '가장'],
  ['좋아', '좋앙'],
  ['바다', '바당'],
  ['하지마', '하지망'],
  ['진짜 좋아요', '진짜 좋아요?'],
  ['이겼다', '이겼다면'],
  ['먹어', '먹어라'],
  ['안 돼', '돼'],
  ['봤어요', '봐요'],
  ['mau', 'mau?'],
  ['sudah makan', 'belum makan'],
  ['murah', 'mahal'],
  ['makan2', 'makan'],
  ['anak2 main', 'anak main'],
  ['Kein Problem', 'Ein Problem'],
  ['Unfall', 'Abfall'],
  ['Der Mann', 'Die Frau'],
  ['ich habe Zeit', 'ich hatte Zeit'],
  ['Geht das?', 'Geht das'],
  [
    'Hier wohnt Frau Schmidt mit ihrem Hund seit vielen Jahren',
    'Hier wohnt Frau Schmitt mit ihrem Hund seit vielen Jahren',
  ],
  [
    'Wir fahren nach Marburg am Wochenende zu den Eltern',
    'Wir fahren nach Harburg am Wochenende zu den Eltern',
  ],
  [
    'thanks Katherine for the lovely dinner yesterday night',
    'thanks Catherine for the lovely dinner yesterday night',
  ],
  [
    'my friend Christina moved to another town last year',
    'my friend Christine moved to another town last year',
  ],
  [
    'I booked the flight from Oakland to the island',
    'I booked the flight from Auckland to the island',
  ],
  [
    'the patient had hypertension before the operation',
    'the patient had hypotension before the operation',
  ],
  [
    'The medication is prescribed to him every evening',
    'The medication is proscribed to him every evening',
  ],
  [
    'he was an immigrant from the northern mountains',
    'he was an emigrant from the northern mountains',
  ],
  [
    'we should ensure the house before the winter comes',
    'we should insure the house before the winter comes',
  ],
  [
    'The company was founded in the spring by two sisters',
    'The company was funded in the spring by two sisters',
  ],
  [
    'She made the best decision of her whole working life',
    'She made the best derision of her whole working life',
  ],
  [
    'el hombre trabaja aquí desde el invierno pasado',
    'el hombre trabajaba aquí desde el invierno pasado',
  ],
  ['Они поженились летом в маленькой деревне', 'Они поругались летом в маленькой деревне'],
  ['Вчера мы видели большой корабль у берега', 'Вчера мы видели большой корабли у берега'],
  ['Ele comprou a casa grande perto da praia', 'Ela comprou a casa grande perto da praia'],
  ['Nós compramos a casa grande perto da praia', 'Nós compraremos a casa grande perto da praia'],
];

describe('neither of two is a copy of the other', () => {
  it.each(pairs)('%s | %s', (a, b) => {
    for (const level of levels) {
      expect(hiddenIn(threadOf([a, b], { level }))).toEqual({});
      expect(hiddenIn(threadOf([b, a], { level }))).toEqual({});
    }
  });
});
