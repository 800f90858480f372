/** One text as somebody pasted it, and what was changed on the way: the first words by the second. */
export interface Copies {
  readonly text: string;
  /** Edits by which a reader misses nothing, alone and all together. */
  readonly harmless: readonly (readonly [from: string, to: string])[];
  /** Edits that say something else, each alone. */
  readonly telling: readonly (readonly [from: string, to: string])[];
}

export const copies: Readonly<Record<string, Copies>> = {
  English: {
    text: 'The ferry leaves from the old harbour every morning and the captain has asked all passengers to bring their own lunch because the kitchen burned down in a storm last winter',
    harmless: [
      ['has asked', 'asked'],
      ['harbour', 'harbor'],
      ['because', 'bc'],
      ['passengers', 'pasengers'],
      ['their own', 'own'],
      ['in a storm', 'in storms'],
    ],
    telling: [
      ['every morning', 'every evening'],
      ['has asked', 'has not asked'],
      ['captain', 'cook'],
      ['burned down', 'opened again'],
      ['all passengers', 'only passengers'],
      ['last winter', 'next winter'],
      ['winter', 'winter with two dead'],
      ['every morning', 'every morning without Henry'],
    ],
  },
  German: {
    text: 'Der Bäcker an der Ecke hat gestern erzählt, dass die Straßenbahn bald wieder fährt und die Kinder aus dem Dorf morgens nicht mehr laufen müssen, weil die Brücke fertig ist',
    harmless: [
      ['Straßenbahn', 'Strassenban'],
      ['nicht mehr', 'nich mehr'],
      ['morgens', 'morgens auch'],
      ['fertig ist', 'fertig is'],
      ['Der Bäcker', 'Bäcker'],
    ],
    telling: [
      ['bald wieder', 'nie wieder'],
      ['nicht mehr laufen', 'laufen'],
      ['Kinder', 'Frauen'],
      ['Brücke', 'Schule'],
      ['gestern', 'heute'],
      ['fertig ist', 'gesperrt ist'],
      ['fertig ist', 'fertig ist und das Geld verbrannt'],
    ],
  },
  French: {
    text: "Chaque samedi ma tante vendait des pommes devant la gare et elle n'avait pas de balance, alors elle pesait tout dans ses mains et personne ne se plaignait jamais du prix",
    harmless: [
      ["n'avait pas", 'avait pas'],
      ['personne ne se', 'personne se'],
      ['plaignait', 'plaignais'],
      ['alors elle', 'alors'],
    ],
    telling: [
      ["n'avait pas", 'avait'],
      ['samedi', 'lundi'],
      ['ma tante', 'mon frère'],
      ['pommes', 'cerises'],
      ['devant la gare', 'derrière la gare'],
      ['jamais du prix', 'jamais du prix sauf le maire'],
    ],
  },
  Spanish: {
    text: 'El panadero de mi calle había guardado todas las cartas de su hermano en una lata de galletas y cada domingo leía una en voz alta para los vecinos que querían escuchar',
    harmless: [
      ['había guardado', 'guardaba'],
      ['cartas', 'carta'],
      ['galletas', 'galetas'],
      ['que querían', 'q querian'],
      ['los vecinos', 'vecinos'],
    ],
    telling: [
      ['hermano', 'enemigo'],
      ['cada domingo', 'cada martes'],
      ['guardado', 'quemado'],
      ['todas las', 'dos'],
      ['querían', 'no querían'],
      ['para los vecinos', 'contra los vecinos'],
      ['escuchar', 'escuchar aunque la radio mentía'],
    ],
  },
  Portuguese: {
    text: 'Minha tia guardava as moedas num pote de barro debaixo da cama e quando o rio subiu ela salvou o pote antes dos móveis porque hoje todo mundo precisa de um recomeço',
    harmless: [
      ['num pote', 'pote'],
      ['hoje', 'hj'],
      ['porque', 'pq'],
      ['salvou', 'salvava'],
      ['quando o', 'qnd o'],
    ],
    telling: [
      ['Minha tia', 'Minha filha'],
      ['antes dos', 'depois dos'],
      ['subiu', 'secou'],
      ['salvou', 'não salvou'],
      ['moedas', 'cartas'],
      ['debaixo da cama', 'em cima da cama'],
      ['recomeço', 'recomeço menos o prefeito'],
    ],
  },
  Russian: {
    text: 'Дедушка каждую осень сажал яблони вдоль дороги и говорил соседям, что деревья переживут нас всех, а теперь по этой дороге ходят школьники и собирают урожай',
    harmless: [
      ['яблони', 'яблоню'],
      ['соседям', 'соседу'],
      ['собирают', 'сабирают'],
      ['по этой', 'по'],
      ['теперь', 'теперь уже'],
    ],
    telling: [
      ['Дедушка', 'Учитель'],
      ['осень', 'весну'],
      ['сажал', 'рубил'],
      ['переживут', 'не переживут'],
      ['собирают', 'воруют'],
      ['нас всех', 'семерых'],
      ['урожай', 'урожай без разрешения'],
    ],
  },
  Turkish: {
    text: 'Dedem her sabah iskeleye iner ve balıkçılara bir termos çay bırakırdı, kimse ondan para istemezdi, şimdi aynı iskelede onun adını taşıyan küçük bir büfe var',
    harmless: [
      ['bir termos', 'bi termos'],
      ['sabah', 'sbh'],
      ['balıkçılara', 'balıkçıya'],
      ['küçük bir', 'küçük'],
    ],
    telling: [
      ['Dedem', 'Ablam'],
      ['sabah', 'akşam'],
      ['çay', 'süt'],
      ['istemezdi', 'isterdi'],
      ['büfe var', 'büfe yok'],
      ['küçük bir', 'beş küçük'],
    ],
  },
  Vietnamese: {
    text: 'Ông nội mình trồng cây xoài trước nhà từ ngày cưới bà, mỗi mùa hè mọi người trong xóm được chia một rổ, giờ ông không còn nữa nhưng cây vẫn ra quả đều',
    harmless: [
      ['mọi người', 'mn'],
      ['được chia', 'đc chia'],
      ['không còn', 'ko còn'],
      ['trước nhà', 'trước nhà mình'],
      ['chia một rổ', 'chia đúng 1 rổ'],
      ['mùa hè', 'muaf hè'],
    ],
    telling: [
      ['xoài', 'ổi'],
      ['không còn', 'còn'],
      ['mùa hè', 'mùa đông'],
      ['trồng', 'chặt'],
      ['chia một rổ', 'chia đúng 2 rổ'],
      ['trước nhà', 'sau nhà'],
      ['ra quả đều', 'ra quả đều trừ năm lũ'],
    ],
  },
  Arabic: {
    text: 'كان جدي يفتح الدكان قبل ما تشرق الشمس ويوزع الخبز على العمال في الطريق، ومن يوم ما رحل صار اولاده يكملون العادة كل صباح في نفس المكان',
    harmless: [
      ['ومن يوم ما رحل', 'ومن يوم رحل'],
      ['الدكان', 'دكان'],
      ['في نفس', 'نفس'],
      ['العمال', 'عمال'],
    ],
    telling: [
      ['جدي', 'خالي'],
      ['قبل ما', 'بعد ما'],
      ['الخبز', 'الماء'],
      ['كل صباح', 'كل مساء'],
      ['يكملون', 'لا يكملون'],
      ['العمال', 'العمال ما عدا الحراس'],
    ],
  },
  Chinese: {
    text: '外婆以前总在院子里晒萝卜干，邻居家的孩子放学路过就抓一把揣进书包，现在院子拆成了停车场，可我每次路过还是闻得到那股咸咸的味道',
    harmless: [
      ['以前总在', '以前总'],
      ['院子里晒', '院子晒'],
      ['邻居家的孩子', '邻居的孩子'],
      ['咸咸的味道', '咸咸味道'],
      ['那股', '那股子'],
    ],
    telling: [
      ['外婆', '老师'],
      ['萝卜', '柿子'],
      ['总在', '不在'],
      ['停车场', '学校'],
      ['闻得到', '闻不到'],
      ['以前', '今后'],
      ['味道', '味道和血迹'],
    ],
  },
  Italian: {
    text: 'Il nonno teneva le chiavi della chiesa in una scatola di sardine e ogni sera suonava la campana due volte, una per i vivi e una per quelli che erano partiti lontano',
    harmless: [
      ['erano partiti', 'partiti'],
      ['suonava', 'sonava'],
      ['una scatola', 'scatola'],
    ],
    telling: [
      ['nonno', 'prete'],
      ['ogni sera', 'ogni mattina'],
      ['due volte', 'tre volte'],
      ['suonava', 'non suonava'],
      ['sardine', 'biscotti'],
      ['lontano', 'lontano tranne Marco'],
    ],
  },
  Dutch: {
    text: 'Mijn buurman repareert al jaren oude fietsen voor de kinderen in de straat en hij vraagt er nooit geld voor, alleen een tekening die hij in zijn schuur aan de muur hangt',
    harmless: [
      ['fietsen', 'fiets'],
      ['de kinderen', 'kinderen'],
      ['en hij vraagt', 'en vraagt'],
    ],
    telling: [
      ['buurman', 'dokter'],
      ['nooit geld', 'altijd geld'],
      ['kinderen', 'mannen'],
      ['tekening', 'taart'],
      ['aan de muur hangt', 'in de kachel gooit'],
    ],
  },
  Polish: {
    text: 'Babcia przez całe lato suszyła zioła na strychu i podpisywała każdy słoik imieniem wnuka, więc gdy ktoś z nas chorował, dostawał herbatę ze swojego słoika i koc',
    harmless: [
      ['suszyła', 'suszyla'],
      ['podpisywała', 'podpisywala'],
      ['herbatę', 'herbate'],
    ],
    telling: [
      ['Babcia', 'Ciotka'],
      ['zioła', 'grzyby'],
      ['lato', 'zimę'],
      ['dostawał', 'nie dostawał'],
      ['koc', 'koc bez prawa głosu'],
    ],
  },
  Indonesian: {
    text: 'Kakek saya menyimpan perahu tua di belakang rumah dan setiap panen dia mengecatnya dengan warna baru supaya anak desa tahu kapan musim ikan sudah dimulai',
    harmless: [
      ['dengan', 'dgn'],
      ['sudah dimulai', 'dimulai'],
      ['saya menyimpan', 'menyimpan'],
      ['setiap', 'stiap'],
    ],
    telling: [
      ['Kakek', 'Bupati'],
      ['perahu', 'sepeda'],
      ['tua', 'sewaan'],
      ['dimulai', 'belum dimulai'],
      ['anak desa', 'polisi desa'],
      ['belakang', 'depan'],
    ],
  },
};
