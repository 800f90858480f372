import type { Row } from '../guards/rows.ts';

/** Words that pad one sentence and carry another. */
export const padding: Readonly<Record<string, readonly Row[]>> = {
  'spoken of, not called': [
    [
      'My bro sailed to Malta last year',
      'My sis sailed to Malta last year',
      'my bro sailed to Malta last year',
    ],
    [
      'I miss my sis so much today',
      'I miss my bro so much today',
      'I miss my sis so much today, guys',
    ],
    ['That dude is so funny', 'That is so funny', 'that dude is so funny'],
    [
      'These guys are the best sailors',
      'These are the best sailors',
      'These guys are the best sailors, bro',
    ],
    ['Three guys sang', 'Three sang', 'three guys sang!'],
    ['Esse cara canta demais', 'Esse canta demais', 'Gente, esse cara canta demais'],
    ['La gente canta muy bien aquí', 'Canta muy bien aquí', 'La gente canta muy bien aquí, amigos'],
    ['Die Leute sind selbst schuld', 'Die sind selbst schuld', 'die Leute sind selbst schuld'],
    [
      'Это мой брат играет на трубе',
      'Это мой играет на трубе',
      'Ребята, это мой брат играет на трубе',
    ],
  ],
  'no padding': [
    ['The AI voice is terrible', 'The voice is terrible', 'the AI voice is terrible, bro'],
    ['It is just a boat', 'It is a boat', 'bro it is just a boat'],
    [
      'I did not really like the soup',
      'I did not like the soup',
      'I did not really like the soup lol',
    ],
    ['They said so on Friday', 'They said on Friday', 'they said so on Friday'],
    ['The choir sang well tonight', 'The choir sang tonight', 'Well, the choir sang well tonight'],
    ['They were ok with the price', 'They were with the price', 'ok, they were ok with the price'],
    ['The boss fight was great', 'The fight was great', 'bro the boss fight was great'],
    ['Nossa praia está limpa', 'A praia está limpa', 'Nossa praia está limpa!'],
    ['ya no pesco en este lago', 'no pesco en este lago', 'ya no pesco en este lago, amigos'],
    ['عندي قارب واحد بس', 'عندي قارب واحد', 'عندي قارب واحد بس!'],
    ['القهوة في هذا الميناء طيب', 'القهوة في هذا الميناء', 'طيب، القهوة في هذا الميناء طيب'],
  ],
};

/** Endings, spellings and questions that say another thing. */
export const spoken: Readonly<Record<string, readonly Row[]>> = {
  'Japanese forbids by な': [
    ['この店には二度と行くな', 'この店には二度と行く', 'この店には二度と行くな！'],
    ['他の人の船には乗るな', '他の人の船には乗るよ', '他の人の船には乗るな…'],
    ['この港はきれいだな', 'この港はきれいだな？', 'この港はきれいだね'],
  ],
  'Chinese asks by 嘛 and 呢': [
    ['这艘船好用', '这艘船好用嘛', '这艘船好用啊'],
    ['今天还营业', '今天还营业呢', '今天还营业哦'],
  ],
  'Korean of one sound': [
    ['내가 배를 샀네', '네가 배를 샀네', '내가 배를 샀네!'],
    ['내 생각이 맞는 것 같아', '네 생각이 맞는 것 같아', '내 생각이 맞는것같아'],
    ['새 선장이 필요합니다', '세 선장이 필요합니다', '새 선장이 필요합니다!'],
    ['빚이 너무 많아서 힘들다', '빛이 너무 많아서 힘들다', '빚이 넘 많아서 힘들다'],
    ['모레 바다에 갑니다', '모래 바다에 갑니다', '모레 바다에 갑니다ㅎㅎ'],
    ['방이 너무 작아요', '빵이 너무 작아요', '방이 넘 작아요'],
  ],
  'a syllable in a long text': [
    [
      '이 부두는 산책하기 정말 편하고 저녁에는 등불도 켜져서 주변 사람들에게 모두 알려 주고 다니는 중이에요',
      '이 부두는 산책하기 정말 불편하고 저녁에는 등불도 켜져서 주변 사람들에게 모두 알려 주고 다니는 중이에요',
      '이 부두는 산책하기 정말 편하고 저녁에는 등불도 켜저서 주변 사람들에게 모두 알려 주고 다니는 중이에요',
    ],
    [
      '제가 지금까지 가 본 등대 중에서 정말 최고의 등대라고 생각하고 가족들이랑 다시 보러 갈 생각입니다',
      '제가 지금까지 가 본 등대 중에서 정말 최악의 등대라고 생각하고 가족들이랑 다시 보러 갈 생각입니다',
      '제가 지금까지 가 본 등대 중에서 정말 최고의 등데라고 생각하고 가족들이랑 다시 보러 갈 생각입니다',
    ],
    [
      'บ้านของเราอยู่ใกล้ทะเลมากและตอนเช้าเราจะเดินไปดูพระอาทิตย์ขึ้นด้วยกันทุกวันกับลูกและหมาของเราอย่างมีความสุข',
      'บ้านของเราอยู่ไกลทะเลมากและตอนเช้าเราจะเดินไปดูพระอาทิตย์ขึ้นด้วยกันทุกวันกับลูกและหมาของเราอย่างมีความสุข',
      'บ้านของเราอยู่ใกล้ทะเลมากและตอนเช้าเราจะเดินไปดูพระอาทิตย์ขึ้นด้วยกันทุกวันกับลูกและหมาของเราอย่างมีความสุข!',
    ],
  ],
  'Russian and German sounds': [
    [
      'Мне очень нравится эта полка',
      'Мне очень нравится эта палка',
      'Мне очень нравиться эта полка',
    ],
    ['Какая милая кошка на лодке', 'Какая милая кашка на лодке', 'какая милая кошка на лодке'],
    ['Was fehlt hier noch', 'Etwas fehlt hier noch', 'was fehlt hier noch'],
  ],
  'cries and questions': [
    ['Какой гол!', 'Какой гол?', 'какой гол!!!'],
    ['Quelle chanson !', 'Quelle chanson ?', 'quelle chanson'],
    ['كم هو جميل!', 'كم هو جميل؟', 'كم هو جميل'],
    ['Is very good boat', 'Is very good boat?', 'is very good boat!'],
    ['Was great', 'Was great?', 'was great!'],
  ],
  'said twice in Malay': [['Sama kak', 'Sama-sama kak', 'sama kak!']],
};

/** One word of a copy that was changed. */
export const changed: Readonly<Record<string, readonly Row[]>> = {
  'a letter that no slip exchanges': [
    [
      'The content of this film is important to understand the whole story',
      'The context of this film is important to understand the whole story',
      'The content of this film is important to undrestand the whole story',
    ],
    [
      'The same old people are ruining this harbour again',
      'The same old people are running this harbour again',
      'The same old people are ruining this harbuor again',
    ],
    [
      'We are all praying for you and your family tonight',
      'We are all playing for you and your family tonight',
      'We are all prayimg for you and your family tonight',
    ],
    [
      'Tengo sesenta años y sigo remando en este lago todos los días',
      'Tengo setenta años y sigo remando en este lago todos los días',
      'Tengo sesenta años y sigo reemando en este lago todos los días',
    ],
    [
      'Mi marido está cansado desde ayer y yo también lo estoy',
      'Mi marido está casado desde ayer y yo también lo estoy',
      'Mi marido está cansado desde ayer y yo tambien lo estoy',
    ],
    [
      'The war in Iran will cost us more than anyone of us can imagine and our grandchildren will pay for it all',
      'The war in Iraq will cost us more than anyone of us can imagine and our grandchildren will pay for it all',
      'The war in Iran will cost us more than anyone can imagine and our grandchidren will pay for it all',
    ],
    [
      'He is singing tonight at the mall by the harbour, come early',
      'He is signing tonight at the mall by the harbour, come early',
      'He is singing tonight at the mall by the harbour, come eraly',
    ],
  ],
  'a form that is another word': [
    [
      'Bu filmi geçen hafta arkadaşlarımla sinemada izledim ve çok sevdim, herkese tavsiye ederim bence',
      'Bu filmi geçen hafta arkadaşlarımla sinemada izledim ve çok sevmedim, herkese tavsiye ederim bence',
      'Bu filmi geçen hafta arkadaşlarımla sinemada izledim ve çok sevdim, herkese tavsiye ederm bence',
    ],
    [
      'Mi hermano siempre escuchaba esta canción en el barco cuando íbamos a la isla con mis abuelos',
      'Mi hermana siempre escuchaba esta canción en el barco cuando íbamos a la isla con mis abuelos',
      'Mi hermano siempre escuchaba esta cancion en el barco cuando íbamos a la isla con mis abuelos',
    ],
    [
      'My party was the best thing that happened this year and I will always remember how we danced',
      'My partner was the best thing that happened this year and I will always remember how we danced',
      'My party was the best thing that happened this year and I will always remeber how we danced',
    ],
  ],
  'two letters that shorten no word': [
    [
      'This is the best pc for sailing games with friends at home',
      'This is the best place for sailing games with friends at home',
      'This is the best pc for sailing games with freinds at home',
    ],
    [
      'Nobody in this town ever hurt me as much as he did',
      'Nobody in this town ever hurt my ex as much as he did',
      'nobody in this town ever hurt me as much as he did',
    ],
  ],
  'small words for others': [
    [
      'I think he is wrong about everything that happened on this ship',
      'I think I am wrong about everything that happened on this ship',
      'i think he is wrong about everything that happened on this ship!',
    ],
    [
      'I wrote a letter with my brother and we sent it together to the harbour in spring',
      'I wrote a letter for your brother and we sent it together to the harbour in spring',
      'I wrote a letter with my brother and sent it together to the harbour in spring',
    ],
  ],
  'one word of a very long copy': [
    [
      'We won the cup in that year and I was there in the rain with my old man, who had been waiting for it since he was a boy. He cried when the captain lifted it, and on the way home he sang so loud that the driver of the bus had to stop and ask him to be quiet, but then he sang along with us and let us ride all the way for free',
      'We lost the cup in that year and I was there in the rain with my old man, who had been waiting for it since he was a boy. He cried when the captain lifted it, and on the way home he sang so loud that the driver of the bus had to stop and ask him to be quiet, but then he sang along with us and let us ride all the way for free',
      'We won the cup in that year and I was there in the rain with my old man, who had been waiting for it since he was a boy. He cried when the captain raised it, and on the way home he sang so loud that the driver of the bus had to stop and ask him to be quiet, but then he sang along with us and let us ride all the way for free',
    ],
  ],
  'buyers are no advertisers': [
    [
      'Got it with a coupon and free shipping, the quality is excellent and it arrived early',
      'Got it with a coupon and free shipping, the quality is horrible and it arrived broken',
      'Got it with a coupon and free shipping, the quality is excelent and it arrived early',
    ],
    [
      'I see my uncle crying every time this song plays on the old radio at home',
      'I see my uncle laughing every time this song plays on the old radio at home',
      'I see my uncle crying every time this song plays on the old radio at hoome',
    ],
    [
      'Our website is down again because the new server is too weak for all those visitors',
      'Our website is down again because the old server is too weak for all those sailors',
      'Our website is down again because the new server is too weak for all those vistiors',
    ],
  ],
};

/** Left out of the second, these words would be missed. */
export const leftOut: readonly (readonly [string, string])[] = [
  [
    'I used to love this harbour and I rowed there every evening with friends',
    'I love this harbour and I rowed there every evening with friends',
  ],
  [
    'They should release this game on the computer before the next winter',
    'They release this game on the computer before the next winter',
  ],
  [
    'I wish I had this boat when I was at school with my old friends',
    'I had this boat when I was at school with my old friends',
  ],
  [
    'My ex husband loved this song and played it on the guitar every night',
    'My husband loved this song and played it on the guitar every night',
  ],
  [
    'The vice president said that he wants to see the documents tomorrow',
    'The president said that he wants to see the documents tomorrow',
  ],
  [
    'This boat is too big for me and for the small hands of my kids',
    'This boat is big for me and for the small hands of my kids',
  ],
  [
    'They refused to help the people in the flooded village until the army came',
    'They help the people in the flooded village until the army came',
  ],
  [
    'Mein Ex Mann hat dieses Lied geliebt und jeden Abend auf der Gitarre gespielt',
    'Mein Mann hat dieses Lied geliebt und jeden Abend auf der Gitarre gespielt',
  ],
  [
    'El ex presidente dijo que quiere ver los documentos mañana por la tarde',
    'El presidente dijo que quiere ver los documentos mañana por la tarde',
  ],
  [
    'Бывший президент сказал, что хочет посмотреть эти документы завтра утром',
    'Президент сказал, что хочет посмотреть эти документы завтра утром',
  ],
  [
    'Mantan suami saya suka lagu ini dan main gitar setiap malam di rumah',
    'Suami saya suka lagu ini dan main gitar setiap malam di rumah',
  ],
  [
    'Eski kocam bu şarkıyı çok severdi ve her akşam gitarla çalardı evde',
    'Kocam bu şarkıyı çok severdi ve her akşam gitarla çalardı evde',
  ],
  [
    '전 남자친구가 이 노래를 정말 좋아해서 매일 불러줬어요',
    '남자친구가 이 노래를 정말 좋아해서 매일 불러줬어요',
  ],
  [
    '昨天副市长被带走调查了，据说跟那个新的工程项目有关系吧大家怎么看',
    '昨天市长被带走调查了，据说跟那个新的工程项目有关系吧大家怎么看',
  ],
  [
    '警方说他涉嫌抢劫了那家银行，现在已经被带到了警察局里面等待调查结果',
    '警方说他抢劫了那家银行，现在已经被带到了警察局里面等待调查结果',
  ],
  [
    '他也许拿走了公司的钱然后去了国外生活，他的家人现在都非常着急地在找',
    '他拿走了公司的钱然后去了国外生活，他的家人现在都非常着急地在找',
  ],
];

/** Left out of the second, these are not. */
export const nothingLeftOut: readonly (readonly [string, string])[] = [
  [
    'I love this quiet harbour and I rowed there every evening with friends',
    'I love this harbour and I rowed there every evening with friends',
  ],
  [
    'My dear husband loved this song and played it on the guitar every night',
    'My husband loved this song and played it on the guitar every night',
  ],
  [
    'Mein lieber Mann hat dieses Lied geliebt und jeden Abend auf der Gitarre gespielt',
    'Mein Mann hat dieses Lied geliebt und jeden Abend auf der Gitarre gespielt',
  ],
  [
    'Suami tercinta saya suka lagu ini dan main gitar setiap malam di rumah',
    'Suami saya suka lagu ini dan main gitar setiap malam di rumah',
  ],
];
