import { describe, expect, it } from 'vitest';
import { hiddenIn, threadOf } from './threads.ts';

const isHidden = (a: string, b: string, level: 'near' | 'loose' = 'near'): boolean =>
  '1' in hiddenIn(threadOf([a, b], { level }));

/** An advertisement, another that offers something else, and one that says the same in other words. */
const rows: readonly (readonly [ad: string, other: string, same: string])[] = [
  [
    'Please subscribe to my channel where I show how to keep a small garden on a balcony all year round',
    'Please subscribe to my channel where I show how to keep a small Norwegian garden on a balcony all year round',
    'Kindly subscribe to my channel where I show how to grow a small garden on a balcony all year round',
  ],
  [
    'Check out my new cover of the old sailor song and tell me what you think of it, I worked on it for weeks',
    'Check out my new cover of Yesterday and tell me what you think of it, I worked on it for weeks',
    'Check out my new cover of the old sailor song and say what you think of it, I sat on it for weeks',
  ],
  [
    'Everybody come visit my page, I draw one portrait for free every week and post it in the evening',
    'Everybody come visit my page, I draw 7 portrait for free every week and post it in the evening',
    'Everybody come visit my page, I paint one portrait for free each week and post it in the evening',
  ],
  [
    'Make money online with this simple trick that my aunt showed me, see www.trick.example for more',
    'Make money online with this simple trick that my aunt showed me, see www.other.example for more',
    'Make money online today with this easy trick that my aunt showed me, see www.trick.example for more',
  ],
  [
    'Hey everyone please check out my friend, he just recorded his first song and needs subscribers to grow',
    'Hey everyone please check out my sister, she just recorded her first song and needs subscribers to grow',
    'Hey people please check out my friend, he now recorded his first song and needs subscribers to grow',
  ],
  [
    'Leute abonniert meinen Kanal und den von meinem Bruder, er baut jede Woche ein neues Modell aus Holz',
    'Leute abonniert meinen Kanal und den von meiner Mutter, sie baut jede Woche ein neues Modell aus Holz',
    'Leute abonniert bitte meinen Kanal und den von meinem Bruder, er baut jede Woche ein Modell aus Holz',
  ],
  [
    'I get paid to write about shoes, follow my blog for daily updates and a lot of pictures',
    'I get paid to write about shoes, never follow my blog for daily updates and a lot of pictures',
    'I get paid to write about shoes, follow my blog for weekly updates and a lot of pictures',
  ],
  [
    'Abonniert gern meinen Kanal für mehr Videos über alte Uhren, jede Woche kommt eins dazu',
    'Abonniert gern meinen Kanal für mehr Videos über 3 alte Uhren, jede Woche kommt eins dazu',
    'Abonniert bitte meinen Kanal für noch mehr Videos über alte Uhren, jede Woche kommt eins dazu',
  ],
  [
    'Заходите на мой канал, там много рецептов на каждый день и всё очень просто готовить',
    'Заходите на мой канал, там много рецептов от Ивана каждый день и всё очень просто готовить',
    'Загляните на мой канал, там куча рецептов на каждый день и всё очень просто готовить',
  ],
  [
    'Pessoal passem pelo meu canal que tem receita nova toda semana e tudo muito simples de fazer',
    'Pessoal passem pelo meu canal que tem 2 receita nova toda semana e tudo muito simples de fazer',
    'Pessoal visitem o meu canal que tem receita nova cada semana e tudo muito simples de fazer',
  ],
  [
    'اشتركوا في قناتي الجديدة لمشاهدة فيديوهات الطبخ كل يوم',
    'اشتركوا في قناتي الجديدة لمشاهدة 5 فيديوهات الطبخ كل يوم',
    'اشتركوا الان في قناتي الجديدة لمشاهدة فيديوهات الطبخ كل يوم',
  ],
  [
    '喜欢做菜的朋友可以来看看我的频道每周都有新菜谱',
    '喜欢做菜的朋友可以来看看我的频道每周都有3新菜谱',
    '喜欢做菜的朋友都可以来看看我的频道每周都有新菜谱',
  ],
  [
    '요리 좋아하시는 분들 제 채널 놀러오세요 매주 새 영상 올려요',
    '요리 좋아하시는 분들 제 채널 놀러오세요 매주 3개 새 영상 올려요',
    '요리 좋아하는 분들 제 채널 놀러오세요 매주 새 영상 올려요',
  ],
];

describe('an advertisement', () => {
  it.each(rows)('%s | stays: %s', (ad, other) => {
    expect(isHidden(ad, other)).toBe(false);
    expect(isHidden(ad, other, 'loose')).toBe(false);
  });

  it.each(rows)('%s | goes in other words', (ad, _, same) => {
    expect(isHidden(ad, same)).toBe(true);
  });

  it('goes with a tail of words that say nothing', () => {
    const ad =
      'You should really see my page where I explain how to make money online from the kitchen table, it takes a minute a day.';
    const tails = [
      'Marble Lantern Oyster Candle Ribbon Walnut',
      'Pepper Saddle Violin Harbor Mitten Copper',
    ];
    expect(isHidden(`${ad} ${tails[0]}`, `${ad} ${tails[1]}`)).toBe(true);
    expect(isHidden(`${ad} Ask Marlene for it`, `${ad} Ask Rebecca for it`)).toBe(false);
  });

  it.each([
    [
      'I love this channel because the host explains everything so calmly',
      'I love this channel because the host explains everything so quickly',
    ],
    [
      'The free concert in the park was too loud for the children',
      'The free concert in the park was too long for the children',
    ],
    [
      '𝗧𝗵𝗶𝘀 song is the best I have heard in a long time',
      '𝗧𝗵𝗶𝘀 song is the worst I have heard in a long time',
    ],
    [
      'WE DO IT TO US AND THEN SOMEBODY ELSE PAYS FOR BREAD',
      'WE DO IT TO US AND THEN SOMEBODY ELSE PAYS FOR WATER',
    ],
    [
      'Depois da chuva a praia estava cheia de gente',
      'Depois da chuva a praia estava vazia de gente',
    ],
    [
      'Check out my channel and win 5 dollars every day',
      'Check out my channel and lose 5 dollars every day',
    ],
    ['Check out this video on the old radio', 'Check out this playlist on the old radio'],
  ])('is not, or is too short: %s', (a, b) => {
    for (const level of ['near', 'loose'] as const) expect(isHidden(a, b, level)).toBe(false);
  });
});

describe('an advertisement in a script without capitals', () => {
  it.each([
    ['想学做菜的朋友请加微信找小红免费领取菜谱', '想学做菜的朋友请加微信找小明免费领取菜谱'],
    [
      '요리 배우실 분들 제 채널에서 지은을 찾아 주세요',
      '요리 배우실 분들 제 채널에서 민호를 찾아 주세요',
    ],
    [
      'اشتركوا في قناتي الجديدة عن مدينة بغداد القديمة',
      'اشتركوا في قناتي الجديدة عن مدينة دمشق القديمة',
    ],
    ['คูปองส่วนลดสำหรับร้านของแม่ที่เชียงใหม่', 'คูปองส่วนลดสำหรับร้านของแม่ที่ภูเก็ต'],
  ])('stays where a word is another: %s | %s', (a, b) => {
    for (const level of ['near', 'loose'] as const) expect(isHidden(a, b, level)).toBe(false);
  });
});

describe('a slot in disguise', () => {
  it.each([
    [
      'menang terus tiap malam cuma di Gar-uda-Hoki ayo gabung',
      'menang terus tiap malam cuma di 𝐁𝐈𝐍𝐓𝐀𝐍𝐆𝟕 ayo gabung',
    ],
    [
      'main santai tiap hari cuma di jaya88 hasilnya mantap 𝐬𝐞𝐤𝐚𝐥𝐢',
      'main santai tiap hari cuma di raja4d hasilnya mantap sekali',
    ],
    [
      'semua orang di sini pakai r4j4 s4kti tiap malam minggu',
      'semua orang di sini pakai d3w4 l4ut tiap malam minggu',
    ],
  ])('%s | %s', (a, b) => {
    const thread = threadOf([a, b]);
    expect(thread.verdict('1')).toMatchObject({ hide: true, reason: 'template' });
  });

  it.each([
    ['سعر التذكرة ٨ دينارا في هذا المكان', 'سعر التذكرة ١٨ دينارا في هذا المكان'],
    ['ثَمَنُ الكِتَابِ في المَدِينَةِ القَدِيمَةِ', 'ثَمَنُ الدَّفْتَرِ في المَدِينَةِ القَدِيمَةِ'],
    ['Die große Halle hat 20 m² und heißt Sonne', 'Die große Halle hat 30 m² und heißt Sonne'],
    ['می‌خواهم فردا به تهران بروم', 'می‌خواهم فردا به شیراز بروم'],
    ['The 1ª edición del festival de Lima', 'The 1ª edición del festival de Cusco'],
    ['1️⃣ apples 2️⃣ pears in the old basket', '1️⃣ apples 2️⃣ plums in the old basket'],
    ['𝗧𝗵𝗶𝘀 was the best year: it was 2019', '𝗧𝗵𝗶𝘀 was the best year: it was 2020'],
    ['A와B가 함께 부른 노래가 참 좋네요', 'A와C가 함께 부른 노래가 참 좋네요'],
    ['The PS4 version runs well on my old screen', 'The PS5 version runs well on my old screen'],
  ])('is none: %s | %s', (a, b) => {
    expect(hiddenIn(threadOf([a, b]))).toEqual({});
  });
});

describe('a question mark', () => {
  it.each([
    ['It works. Really? I am surprised by it', 'It works? Really. I am surprised by it'],
    ['He left. Did she stay in the village?', 'He left? Did she stay in the village.'],
    ['Er kommt. Und du? Das wäre schön', 'Er kommt? Und du. Das wäre schön'],
    ['그가 온대. 너도? 그러면 좋겠다', '그가 온대? 너도. 그러면 좋겠다'],
  ])('is read where it stands: %s | %s', (a, b) => {
    for (const level of ['near', 'loose'] as const)
      expect(hiddenIn(threadOf([a, b], { level }))).toEqual({});
  });

  it('may be left out with what it asks', () => {
    const text =
      'you like trains? We took the night train over the mountains last winter and the sunrise above the snow was the most beautiful thing that I have seen in years of travelling';
    expect(isHidden(text, text.replace('you like trains? ', ''))).toBe(true);
    expect(isHidden(text, text.replace('trains?', 'trains.'))).toBe(false);
  });
});
