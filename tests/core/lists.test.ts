import { readFileSync } from 'node:fs';
import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { foldLetter } from '../../src/core/characters.ts';
import { tears, turning } from '../../src/core/lists/emoji.ts';
import { politeEndings, toneEndings } from '../../src/core/lists/endings.ts';
import { simplify } from '../../src/core/lists/han.ts';
import { letterSpellings } from '../../src/core/lists/letters.ts';
import { lookalikes } from '../../src/core/lists/lookalikes.ts';
import {
  askingVerbs,
  cries,
  distinct,
  fillers,
  functionWords,
  negations,
  openers,
  questionWords,
  spellings,
} from '../../src/core/lists/words.ts';
import { pack, pairs } from './han/pairs.ts';
import { hiddenIn, threadOf } from './threads.ts';

const folded = (word: string): string => Array.from(word, foldLetter).join('');
const isHidden = (a: string, b: string): boolean => '1' in hiddenIn(threadOf([a, b]));

const lists = { askingVerbs, fillers, functionWords, negations, questionWords };

describe.each(Object.entries(lists))('the words of %s', (_, words) => {
  it('are as they are compared', () => {
    expect([...words].filter(word => word !== folded(word) || word === '')).toEqual([]);
  });
});

describe('words that carry nothing', () => {
  it('turn nothing', () => {
    const both = [...fillers, ...functionWords].filter(word => negations.has(word));
    // Languages share letters: "no" is "in the" to some. What turns a sentence wins.
    expect(
      both.filter(word =>
        isHidden(`Mirabel sang yesterday evening`, `Mirabel sang ${word} yesterday evening`),
      ),
    ).toEqual([]);
  });

  const isBehind = (word: string) => !openers.has(word) && !cries.has(word);
  it.each([...fillers].filter(word => !negations.has(word)))('fill: %s', word => {
    if (isBehind(word))
      expect(
        isHidden('Mirabel sang yesterday evening', `Mirabel sang yesterday evening ${word}`),
      ).toBe(true);
    else
      expect(isHidden('she sang yesterday evening', `${word}, she sang yesterday evening`)).toBe(
        true,
      );
  });

  it.each([...functionWords].filter(word => !negations.has(word)))('link: %s', word => {
    expect(
      isHidden('Mirabel sang yesterday evening', `Mirabel sang ${word} yesterday evening`),
    ).toBe(true);
  });
});

describe('words that turn a sentence', () => {
  it.each([...negations])('%s', word => {
    expect(
      isHidden('Mirabel sang yesterday evening', `Mirabel sang ${word} yesterday evening`),
    ).toBe(false);
    expect(
      isHidden(`Mirabel sang ${word} yesterday evening`, 'Mirabel sang yesterday evening'),
    ).toBe(false);
  });
});

const spellingPairs = spellings.flatMap(([common = '', ...others]) =>
  others.map(other => [other, common.replaceAll('-', ' ')] as const),
);

describe('spellings of one word', () => {
  it('are as they are compared, each in one row', () => {
    const known = spellingPairs.map(([other]) => other);
    expect(spellingPairs.flat().filter(word => word !== folded(word))).toEqual([]);
    expect(known.filter((word, index) => known.indexOf(word) !== index)).toEqual([]);
  });

  it.each(spellingPairs)('%s is %s', (other, common) => {
    const text = (word: string): string =>
      `Mirabel and Leonore sang so ${word} yesterday evening near the harbour`;
    expect(isHidden(text(common), text(other))).toBe(true);
  });

  it.each(letterSpellings)('%s is %s', (common, other) => {
    const text = (word: string): string =>
      `우리 동네 도서관 앞마당에는 오래된 느티나무가 ${word} 서 있고 그 아래로 아이들이 모여 앉아 책을 읽곤 합니다`;
    expect(isHidden(text(common), text(other))).toBe(true);
  });
});

describe('words one slip apart', () => {
  it.each([...distinct])('%s has a neighbour', word => {
    const nearest = Math.min(
      ...[...distinct].filter(other => other !== word).map(other => distance(word, other)),
    );
    expect(nearest).toBeLessThanOrEqual(2);
  });

  it.each([...distinct].filter(word => word.length >= 6))('%s is not another', word => {
    for (const other of distinct)
      if (other !== word)
        expect(
          isHidden(
            `Mirabel and Leonore sang ${word} yesterday near the harbour`,
            `Mirabel and Leonore sang ${other} yesterday near the harbour`,
          ),
        ).toBe(false);
  });
});

describe('simplified and traditional characters', () => {
  it('are packed as they are written', () => {
    const source = readFileSync(new URL('../../src/core/lists/han.ts', import.meta.url), 'utf8');
    const written = Array.from(source.matchAll(/^ {2}'([^']*)'/gmu), ([, line]) => line).join('');
    expect(written).toBe(pack(Array.from(pairs)));
  });

  it('are pairs, none of which leads on to another', () => {
    const all = Array.from({ length: 0x5200 }, (_, index) => index + 0x4e00);
    const folded = all.filter(code => simplify(code) !== code);
    expect(folded.length).toBeGreaterThan(300);
    for (const code of folded) expect(simplify(simplify(code))).toBe(simplify(code));
  });
});

describe('endings', () => {
  it.each(politeEndings.filter(ending => !/^[a-z]/u.test(ending)))(
    '%s says nothing more',
    ending => {
      expect(isHidden('月曜日の朝の市場', `月曜日の朝の市場${ending}`)).toBe(true);
    },
  );

  it('of another tone are no polite ones', () => {
    expect(toneEndings.filter(ending => politeEndings.includes(ending))).toEqual([]);
  });
});

describe('emoji', () => {
  it('turn a text or weep, not both', () => {
    expect(Array.from(turning).filter(sign => tears.includes(sign))).toEqual([]);
  });

  it.each(Array.from(turning))('%s turns', sign => {
    expect(
      isHidden('Mirabel sang yesterday evening', `Mirabel sang yesterday evening ${sign}`),
    ).toBe(false);
  });
});

describe('look-alikes', () => {
  it.each([...lookalikes.entries()])('%s is read as %s', (twin, latin) => {
    const word = `m${latin}rket${latin}ng`;
    expect(
      isHidden(
        `Great ${word} in the old town`,
        `Great ${word.replace(latin, twin)} in the old town`,
      ),
    ).toBe(true);
  });

  it.each(['мост', 'πολύ', 'Россия', 'река'])('leave words of their own script alone: %s', text => {
    expect(isHidden(`${text} great old town`, `${text.replace(/.$/u, 'ж')} great old town`)).toBe(
      false,
    );
  });
});

describe('site furniture', () => {
  it.each([
    '(edited)',
    '… Read more',
    'See translation',
    '(수정됨)',
    '더보기',
    '続きを読む',
    'Показать полностью',
    '… mehr anzeigen',
    '\nver mais',
    'Voir plus',
    '\nSent from my iPhone',
    '\nGesendet von meinem Android',
    '\n发自我的iPhone',
    '- edit: typo',
    'Like Reply Share 3h',
    'Antworten Teilen Melden vor 3 Std.',
    'vor 2 Tagen Antworten',
    'Répondre J’aime Signaler un abus',
    'Me gusta Responder hace 5 días',
    'Ver mais Responder Denunciar',
    'Mi piace · Rispondi · 2 giorni fa · Segnala',
    'Ответить Поделиться Пожаловаться',
    '5 часов назад Ответить',
    'Yanıtla Beğen 2 saat önce',
    'Thích Phản hồi Chia sẻ 5 giờ',
    'Suka Balas 3 hari',
    '답글 공유 신고',
    '좋아요 3 싫어요 0 답글',
    '返信 共有 報告',
    '回复 举报',
    '来自 Android客户端 回复 举报',
    'رد مشاركة إبلاغ',
    'ถูกใจ ตอบกลับ แชร์',
    '\nReply',
    '\n12 likes Reply',
    '(Translated by Google)',
    '(Google 번역)',
    '(Перевод Google)',
    '\nAntworten',
    '\nОтветить · 3 ч',
    '\n3 days ago Reply',
    '\nОтправлено с моего Xiaomi',
  ])('%s is no part of a text', furniture => {
    expect(
      isHidden('Mirabel sang yesterday evening', `Mirabel sang yesterday evening ${furniture}`),
    ).toBe(true);
  });

  it.each([
    'Guest_12 · 2 days ago · ',
    'Gast_4711 · vor 2 Tagen · Top-Kommentar · ',
    'Marie | il y a 3 heures | ',
    '5 часов назад · ',
    '민지 · 3시간 전 · ',
    '小明 • 2天前 • ',
    'Marie • 2 days ago\n',
  ])('%s in front is none', head => {
    expect(
      isHidden('Mirabel sang yesterday evening', `${head}Mirabel sang yesterday evening`),
    ).toBe(true);
  });

  it('alone is a text', () => {
    expect(isHidden('Read more', 'Show more')).toBe(false);
    expect(isHidden('Reply Share', 'Share Reply')).toBe(false);
    expect(isHidden('Antworten', 'Melden')).toBe(false);
  });

  it.each([
    ['Mirabel sang for an hour', 'Mirabel sang for an hour Reply'],
    ['I sold the boat', 'I sold the boat 3 days ago'],
    ['I sold the boat 2 days ago', 'I sold the boat 3 days ago'],
    ['Please do', 'Please do share'],
    ['They never answer', 'They never answer like share'],
    ['Er wollte nur', 'Er wollte nur antworten teilen'],
    ['Das war vor langer Zeit', 'Das war vor langer Zeit Teilen'],
    ['Вы можете', 'Вы можете ответить'],
    ['Лодку продали', 'Лодку продали 2 дня назад'],
    ['Não quero', 'Não quero responder'],
    ['Prefiero el barco', 'Prefiero el barco Compartir'],
    ['배를 팔았어요', '배를 팔았어요 신고'],
    ['배를 팔았어요', '배를 팔았어요 3일 전'],
    ['船を売った', '船を売った 2日前'],
    ['船卖了', '船卖了 举报'],
    ['بعنا القارب', 'بعنا القارب منذ 3 أيام'],
    ['Kapal itu dijual', 'Kapal itu dijual 3 hari lalu'],
    ['Lotta · 3 Boote · blau', 'Lotta · 4 Boote · blau'],
    ['2 boats | 3 oars | blue', '3 boats | 3 oars | blue'],
    ['The bus comes at 6', 'The bus comes at 6 5h'],
  ])('%s | stays: %s', (a, b) => {
    expect(isHidden(a, b)).toBe(false);
  });
});

describe('a copy that its site cut short', () => {
  it.each([
    [
      'The ferry had left without us, and the next one goes on Monday, so we took our boots and a map. We walked along the old canal until the rain came',
      'The ferry had left without us, and the next one goes on Monday, so we took our boots and a map. We walked along the old canal until the r… Read more',
    ],
    [
      'Die Fähre war ohne uns gefahren, und die nächste geht erst am Montag, also nahmen wir Stiefel und Karte. Wir gingen am alten Kanal entlang, bis der Regen kam',
      'Die Fähre war ohne uns gefahren, und die nächste geht erst am Montag, also nahmen wir Stiefel und Karte. Wir gingen am alten Kanal entlang, bis... Mehr anzeigen',
    ],
    [
      'A balsa partiu sem nós, e a próxima sai só na segunda, então pegamos as botas e um mapa da região. Andamos ao longo do velho canal até a chuva chegar',
      'A balsa partiu sem nós, e a próxima sai só na segunda, então pegamos as botas e um mapa da região. Andamos ao longo do velho canal até a ch… ver mais',
    ],
    [
      'Паром ушёл без нас, а следующий будет только в понедельник, поэтому мы взяли сапоги и старую карту. Мы шли вдоль старого канала, пока не пошёл дождь',
      'Паром ушёл без нас, а следующий будет только в понедельник, поэтому мы взяли сапоги и старую карту. Мы шли вдоль старого канала, пока не… показать полностью',
    ],
    [
      '배는 우리를 두고 떠났고 다음 배는 월요일에야 있어서 우리는 장화와 지도를 챙겼습니다. 비가 올 때까지 오래된 운하를 따라 걸었습니다',
      '배는 우리를 두고 떠났고 다음 배는 월요일에야 있어서 우리는 장화와 지도를 챙겼습니다. 비가 올 때까지 오래된 운하를 따라 걸… 더보기',
    ],
  ])('says no more: %s | %s', (a, b) => {
    expect(isHidden(a, b)).toBe(true);
    expect(isHidden(b, a)).toBe(false);
  });

  it.each([
    [
      'We walked along the old canal until the rain came',
      'We walked along the old canal until the',
    ],
    [
      'We walked along the old canal until the rain came',
      'We walked along the new canal until the r… Read more',
    ],
    ['We walked a lot today', 'We walked a… Read more'],
    // So many begin so: what was cut off may be another story.
    [
      'I have been using this old boat for three years and love it',
      'I have been using this old boat for… Read more',
    ],
    ['비가 올 때까지 오래된 운하를 따라 걸었습니다', '비가 올 때까지 오래된 운하를 따라… 더보기'],
    [
      'We walked along the old canal until 1998 or so',
      'We walked along the old canal until 1997… Read more',
    ],
    ['Мы шли вдоль старого канала, пока не пошёл дождь', 'Мы шли вдоль старого канала'],
  ])('others stay: %s | %s', (a, b) => {
    expect(isHidden(a, b)).toBe(false);
  });
});

describe('entities of HTML', () => {
  it.each([
    ['Mirabel & Ivo sang "Rain"', 'Mirabel &amp; Ivo sang &quot;Rain&quot;'],
    ["It isn't Mirabel's song", 'It isn&#39;t Mirabel&#x27;s song'],
    ["L'été d'Ivo arrive", 'L&amp;#39;été d&amp;#39;Ivo arrive'],
    ['Er sang »Regen« & mehr', 'Er sang &#187;Regen&#171; &amp;amp; mehr'],
    ['Миша & Оля спели «Дождь»', 'Миша &amp; Оля спели &#171;Дождь&#187;'],
    ['비가 "조금" 왔어요', '비가 &quot;조금&quot; 왔어요'],
    ['雨が「少し」降った & 晴れた', '雨が「少し」降った &amp; 晴れた'],
    ['a mix of 3 < 4 here', 'a mix of 3 &lt; 4 here'],
  ])('are the signs they stand for: %s | %s', (a, b) => {
    expect(isHidden(a, b)).toBe(true);
    expect(isHidden(b, a)).toBe(true);
  });

  it.each([
    ['Mirabel and 39 others sang', 'Mirabel and &#39; others sang'],
    ['3 < 4 in this town', '3 &gt; 4 in this town'],
    ['room 34 is blue', 'room &#34; is blue'],
    ['the &copy sign', 'the &reg sign'],
    ['a & b are left', 'a & c are left'],
    ['rates of 5 &lt; 6', 'rates of 5 &lt; 7'],
    ['비가 &quot;조금&quot; 왔어요', '눈이 &quot;조금&quot; 왔어요'],
    ['雨が&amp;降った', '雪が&amp;降った'],
  ])('and no others: %s | %s', (a, b) => {
    expect(isHidden(a, b)).toBe(false);
  });
});

describe('tags that were to format a text', () => {
  it.each([
    ['Mirabel sang yesterday evening', '<b>Mirabel</b> sang yesterday evening'],
    ['Она пела вчера вечером', '<p>Она пела<br>вчера вечером</p>'],
    ['Ela cantou ontem à noite', '[b]Ela cantou[/b] ontem à noite'],
    ['어제 저녁에 노래했어요', '&lt;i&gt;어제 저녁에 노래했어요&lt;/i&gt;'],
    ['昨日の夜に歌いました', '昨日の夜に<br />歌いました'],
  ])('say nothing: %s | %s', (a, b) => {
    expect(isHidden(a, b)).toBe(true);
    expect(isHidden(b, a)).toBe(true);
  });

  it.each([
    ['Mirabel sang here', '<a href="https://example.com/1">Mirabel</a> sang here'],
    ['use the tag in this text', 'use the tag <video> in this text'],
    ['a < b in this town', 'a > b in this town'],
    ['vote [a] or [b] here', 'vote [c] or [d] here'],
    ['the answer is [b]', 'the answer is [c]'],
  ])('others do: %s | %s', (a, b) => {
    expect(isHidden(a, b)).toBe(false);
  });
});

describe('a line marked as quoted', () => {
  it.each([
    ['Mirabel sang yesterday evening', '> Mirabel sang yesterday evening'],
    ['Mirabel sang. Ivo slept.', '> Mirabel sang.\n> Ivo slept.'],
    ['어제 저녁에 노래했어요', '> 어제 저녁에 노래했어요'],
    ['Она пела вчера вечером', '&gt; Она пела вчера вечером'],
  ])('says what it quotes: %s', (a, b) => {
    expect(isHidden(a, b)).toBe(true);
  });

  it.each([
    ['50 people came', '> 50 people came'],
    ['Mirabel sang yesterday', '> Mirabel sang yesterday\nNo, Ivo did'],
    ['cats > dogs', 'cats dogs'],
    ['어제 노래했어요', '> 어제 노래했어요\n아니요'],
  ])('and no more: %s', (a, b) => {
    expect(isHidden(a, b)).toBe(false);
  });
});
