import type { Row } from './rows.ts';

/** Text before or after, and a quotation with another answer. */
export const more: readonly Row[] = [
  [
    'The garden was lovely',
    'The garden was lovely but the house was locked',
    'The garden was lovely haha',
  ],
  ['Great lecture', 'Great lecture, could you share the slides', 'great lecture!!!'],
  ['Turn left at the mill', 'Do it twice: turn left at the mill', 'Turn left at the mill 👍'],
  ['> who broke the lamp\nI did', '> who broke the lamp\nthe cat', '> who broke the lamp\nI did!!'],
  [
    '"Rain is coming" Bring a coat',
    '"Rain is coming" Close the roof',
    '“Rain is coming” Bring a coat',
  ],
  ['Shakespeare wrote it', 'Shakespeare', 'shakespeare wrote it.'],
  ['Der Zug war pünktlich', 'Der Zug war pünktlich und fast leer', 'der Zug war pünktlich 😊'],
  ['Schöne Bilder', 'Schöne Bilder, wo ist das Dorf', 'Schöne Bilder!!'],
  ['> wer kommt mit\nich gern', '> wer kommt mit\nleider krank', '> wer kommt mit\nIch gern'],
  [
    'Пирог получился вкусным',
    'Пирог получился вкусным, хотя духовка сломалась',
    'Пирог получился вкусным!!',
  ],
  ['Красивый город', 'Красивый город, приедем летом', 'красивый город)))'],
  ['A praia estava vazia', 'A praia estava vazia mas a água gelada', 'a praia estava vazia kkkk'],
  ['Gracias por la receta', 'Gracias por la receta, la hice con arroz', 'gracias por la receta!!'],
  ['노래 참 좋네요', '노래 참 좋네요 가사는 별로지만', '노래 참 좋네요ㅎㅎ'],
  ['배송 빨라요', '배송 빨라요 근데 상자가 찌그러졌어요', '배송 빨라요~~'],
  ['> 몇 시에 열어요\n열 시요', '> 몇 시에 열어요\n쉬는 날이에요', '> 몇 시에 열어요\n열 시요!'],
  ['桜がきれいだった', '桜がきれいだったけど人が多すぎた', '桜がきれいだった！'],
  ['説明がわかりやすい', '声は小さいけど説明がわかりやすい', '説明がわかりやすい笑'],
  ['> 明日休み？\nそうだよ', '> 明日休み？\n仕事だよ', '> 明日休み？\nそうだよ！'],
  ['这首歌真好听', '这首歌真好听可惜太短了', '这首歌真好听！！'],
  ['照片拍得不错', '照片拍得不错是在哪里拍的', '照片拍得不错👍'],
  ['อาหารอร่อยมาก', 'อาหารอร่อยมาก แต่รอนาน', 'อาหารอร่อยมากก'],
  ['Tempatnya bersih', 'Tempatnya bersih tapi parkirnya sempit', 'tempatnya bersih wkwk'],
  ['الشرح واضح', 'الشرح واضح لكن الصوت منخفض', 'الشرح واضح ❤️'],
  ['Nice shoes', 'Nice shoes for walking in snow', 'NICE shoes!!'],
  [
    'Kitty is the best boat of the harbour',
    'Hello Kitty is the best boat of the harbour',
    'hey kitty is the best boat of the harbour',
  ],
  [
    'Penelope sang at the harbour last night',
    'Hola Penelope sang at the harbour last night',
    'Bro, penelope sang at the harbour last night',
  ],
  [
    'Senhora do Porto protegeu os barcos ontem',
    'Nossa Senhora do Porto protegeu os barcos ontem',
    'senhora do porto protegeu os barcos ontem!!',
  ],
];
