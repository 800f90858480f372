import type { Row } from '../guards/rows.ts';

/** Signs and letters that count, which folding would throw away. */
export const signs: Readonly<Record<string, readonly Row[]>> = {
  'numerals and sizes': [
    [
      'World War III would be the end',
      'World War I would be the end',
      'world war III would be the end!',
    ],
    [
      'Fortress VIII is the best part',
      'Fortress VI is the best part',
      'fortress viii is the best part',
    ],
    ['Teil III war langweilig', 'Teil I war langweilig', 'Teil III war langweilig...'],
    ['Juan XXIII era de mi pueblo', 'Juan XXI era de mi pueblo', 'juan XXIII era de mi pueblo'],
    ['My favourite is Rover III', 'My favourite is Rover', 'my favourite is ROVER III'],
    ['XXXL fits my uncle', 'XXXXL fits my uncle', 'xxxl fits my uncle'],
    ['Otto III hat das gebaut', 'Otto I hat das gebaut', 'Otto III. hat das gebaut'],
    ['hiii from the harbour', 'hi from the harbours', 'hiiiiii from the harbour'],
  ],
  'marks and code': [
    ['I give this boat an A-', 'I give this boat an A', 'I give this boat an A-!'],
    ['Solid B- for the sauce', 'Solid B for the sauce', 'solid B- for the sauce'],
    ['it has to be x != y', 'it has to be x = y', 'It has to be x != y.'],
    ['it has to be x!=y here', 'it has to be x=y here', 'it has to be x ≠ y here'],
    ['you need && in that line', 'you need || in that line', 'You need && in that line'],
    ['missing { in line 12', 'missing } in line 12', 'Missing { in line 12!'],
    ['use <strong> for that', 'use <em> for that', 'Use <strong> for that'],
    ['a <span> is enough here', 'a <div> is enough here', 'A <span> is enough here.'],
    ['The <b>harbour</b> was full', 'The <b>harbour was full', 'The harbour was full'],
  ],
  'places of an address': [
    [
      'answered in https://forum.example/t/12#post-345',
      'answered in https://forum.example/t/12#post-678',
      'Answered in https://forum.example/t/12#post-345!',
    ],
    [
      'see https://wiki.example/Harbour#History',
      'see https://wiki.example/Harbour#Ferries',
      'See http://www.wiki.example/Harbour#History',
    ],
  ],
  tone: [
    ['What a match 🔥', 'What a match 😴', 'What a match 🎉'],
    ['Best kettle ever', 'Best kettle ever 🧢', 'Best kettle ever 👍'],
    ['Das Update ist da 🔥', 'Das Update ist da 🗑️', 'Das Update ist da 🎉'],
    [
      'The council always tells us what it does with our taxes and asks us first',
      'The council always tells us what it does with our taxes and asks us first /s',
      'The council always tells us what it does with our taxes and asks us first!',
    ],
    [
      'The council always tells us what it does with our taxes and asks us first',
      'The council always tells us what it does with our taxes and asks us first jk',
      'the council always tells us what it does with our taxes and asks us first',
    ],
    [
      'Our mayor keeps every promise to the people here',
      'Our mayor keeps every promise to the people here #not',
      'Our mayor keeps every promise to the people here #harbour',
    ],
    [
      'Der Bahnhof ist endlich sauber und schön geworden',
      'Der Bahnhof ist endlich sauber und schön geworden #ironie',
      'Der Bahnhof ist endlich sauber und schön geworden #bahnhof',
    ],
  ],
};

/** Words at the end of a comment that stand on buttons too. */
export const furniture: Readonly<Record<string, readonly Row[]>> = {
  'more to see, more to read': [
    ['I would love to see more', 'I would love to read more', 'I would love to see more!!'],
    ['Não vejo a hora de ler mais', 'Não vejo a hora de ver mais', 'não vejo a hora de ler mais'],
    ['Quiero leer más', 'Quiero ver más', 'quiero leer más...'],
    ['Ich will weiterlesen', 'Ich will', 'ich will weiterlesen'],
  ],
  'ages that are told': [
    [
      'My dad passed away\n2 years ago',
      'My dad passed away\n5 years ago',
      'my dad passed away\n2 years ago',
    ],
    ['초연을 본 건\n3년 전', '초연을 본 건\n10년 전', '초연을 본 건\n3년 전...'],
    ['初めて泳いだのは\n10年前', '初めて泳いだのは\n20年前', '初めて泳いだのは\n10年前！'],
    ['上次来这里是\n5年前', '上次来这里是\n10年前', '上次来这里是\n5年前…'],
  ],
  'opinions that are buttons': [
    ['배터리 오래가요\n추천', '배터리 오래가요\n비추천', '배터리 오래가요\n추천!'],
    ['색상 좋아요 추천', '색상 싫어요 비추천', '색상 좋아요 추천~'],
    ['このランプ\nいいね', 'このランプ\n低評価', 'このランプ\nいいね！'],
    ['味道不错\n赞', '味道不错\n收藏', '味道不错\n赞！'],
    ['등대가 보이네요', '등대가 보이네요 추천', '등대가 보이네요 공감 3 답글'],
  ],
};
