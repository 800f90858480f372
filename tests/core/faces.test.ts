import { describe, expect, it } from 'vitest';
import { hiddenIn, threadOf } from './threads.ts';

const isHidden = (a: string, b: string): boolean => '1' in hiddenIn(threadOf([a, b]));

const texts = [
  'The ferry leaves from the other pier now',
  'Die Fähre legt jetzt am anderen Steg ab',
  'Паром теперь отходит от другого причала',
  'A balsa agora sai do outro cais',
  'الآن تغادر العبارة من الرصيف الآخر',
  '이제 배는 다른 부두에서 떠납니다',
  'フェリーは今は別の桟橋から出ます',
  '渡轮现在从另一个码头出发',
];

describe('faces, laughs and stray signs', () => {
  it.each([
    ...':) :D :-P :v :3 x) xD ^^ ^_^ -_- =_= >_< >< T_T (^o^)/ (*^^*) (；´Д｀) ☆彡'.split(' '),
    ...'¯\\_(ツ)_/¯|m(_ _)m|ʕ•ᴥ•ʔ|( ͡° ͜ʖ ͡°)|(╯°□°)╯︵ ┻━┻'.split('|'),
    ...'orz OTL uwu OwO lol mdr mdrrr ptdr лол кек хаха haha jaja kkk wkwk ههه'.split(' '),
    ...'!!1 !!!111 !1! ))0) >> >>> << < > ~~ ... ♪ ♡'.split(' '),
  ])('say nothing: %s', sign => {
    const shown = texts.filter(text => !isHidden(text, `${text} ${sign}`));
    expect(shown).toEqual([]);
  });

  it.each([
    ['The answer is:D', 'The answer is:B'],
    ['it is f(x) here', 'it is f(y) here'],
    ['vote 1 for her', 'vote 0 for her'],
    ['Number !12', 'Number !13'],
    ['we were (0) here', 'we were (1) here'],
    ['cats > dogs', 'cats < dogs'],
    ['2 > 1 of them', '2 < 1 of them'],
    ['more than 5 >', 'more than 6 >'],
    ['(A) is the right one', '(B) is the right one'],
    ['(Д) верный ответ', '(Б) верный ответ'],
    ['der VW von gestern', 'der BMW von gestern'],
    ['TT 24 fährt', 'TT 25 fährt'],
    ['오늘 TT 들었어요', '오늘 Fancy 들었어요'],
    ['(ト) が正しい', '(テ) が正しい'],
    ['彡 是什么字', '多 是什么字'],
    ['кек с изюмом', 'кекс с изюмом'],
    ['la orza azul', 'la onza azul'],
    ['I write C# daily', 'I write C daily'],
    ['track #', 'track #1'],
    ['!1', '!2'],
  ])('leave what says something: %s | %s', (a, b) => {
    expect(isHidden(a, b)).toBe(false);
    expect(isHidden(b, a)).toBe(false);
  });
});
