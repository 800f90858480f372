/** Pages as sites make them, in words of our own, on which our marker, lines and notes are pictured. */

export interface CommentPage {
  readonly html: string;
  readonly width: number;
  readonly dark?: boolean;
}

interface Said {
  readonly who: string;
  readonly text: string;
}

const said = (texts: readonly string[], people: readonly string[]): Said[] =>
  texts.map((text, i) => ({ text, who: people[i % people.length] ?? '' }));

const english = said(
  [
    'The ferry at seven is always late, and nobody at the pier will tell you why it is.',
    'I moved here for the quiet, and now there is a party boat under my window at night.',
    'The ferry at seven is alwyas late, and nobody at the pier will tell you why it is 😂',
    'I earned nine hundred pounds last week from my own kitchen, just ask Marlene how it is done.',
    'I earned nine hundred pounds last week from my own kitchen, just ask Ottilie how it is done.',
    'Has anyone asked the harbour office in writing? They have to answer in four weeks.',
    'I earned nine hundred pounds last week from my own kitchen, just ask Waltraud how it is done.',
    'The ferry at seven is always late, and nobody at the pier will tell you why it is.',
  ],
  [
    'Ann Whitlow',
    'harbour_cat',
    'Bertrand',
    'lena.k',
    'Omar',
    'tidewatcher88',
    'Jo',
    'Ann Whitlow',
  ],
);
const arabic = said(
  [
    'العبّارة الصباحية تتأخر كل يوم، ولا أحد في الميناء يخبرنا عن السبب حتى الآن.',
    'انتقلت إلى هنا طلبًا للهدوء، والآن هناك قارب حفلات تحت نافذتي كل ليلة.',
    'العبّارة الصباحية تتأخر كل يوم، ولا أحد في الميناء يخبرنا عن السبب حتى الآن!!',
    'هل سأل أحدكم مكتب الميناء كتابةً؟ عليهم أن يجيبوا خلال أربعة أسابيع على الأكثر.',
    'انتقلت إلى هنا طلبًا للهدوء، والآن هناك قارب حفلات تحت نافذتي كل ليلة.',
    'العبّارة الصباحية تتأخر كل يوم، ولا أحد في الميناء يخبرنا عن السبب حتى الآن.',
  ],
  ['سلمى', 'يوسف', 'ليلى', 'كريم', 'نور'],
);
const korean = said(
  [
    '일곱 시 배는 늘 늦는데 선착장에서는 아무도 그 까닭을 말해 주지 않아요.',
    '조용해서 이사 왔더니 밤마다 창 밑에서 잔칫배가 떠들어 대네요.',
    '일곱 시 배는 늘 늦는데 선착장에서는 아무도 그 까닭을 말해 주지 않아요ㅋㅋㅋ',
    '항만 사무소에 글로 물어본 분 계신가요? 네 주 안에 답해야 한답니다.',
    '조용해서 이사 왔더니 밤마다 창 밑에서 잔칫배가 떠들어 대네요.',
    '일곱 시 배는 늘 늦는데 선착장에서는 아무도 그 까닭을 말해 주지 않아요.',
  ],
  ['바다지기', '은하', '달빛', '푸른솔', '나루'],
);

const page = (lang: string, style: string, body: string, dir = 'ltr') => `<!doctype html>
  <html lang="${lang}" dir="${dir}"><meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1"><title>The ferry</title>
  <style>body { margin: 0 } ${style}</style>${body}</html>`;

const date = (i: number) => `2026-05-1${i}T10:00:00Z`;

const list = (all: readonly Said[], one: (said: Said, i: number) => string, tag = 'ol') =>
  `<${tag} class="comments">${all.map(one).join('')}</${tag}>`;

const card = ({ who, text }: Said, i: number) => `
  <li class="comment" id="c${i}"><div class="face">${who.slice(0, 1)}</div><div class="rest">
    <a class="author" href="/people/${i}">${who}</a> <time datetime="${date(i)}">${i + 1} h</time>
    <p class="text">${text}</p>
    <div class="tools"><button type="button">▲ ${7 - (i % 5)}</button> <button type="button">Reply</button></div>
  </div></li>`;

const cards = (ink: string, paper: string, line: string) => `
  body { background: ${paper}; color: ${ink}; font: 16px/1.5 Georgia, serif; }
  main { max-width: 760px; margin: 24px auto; padding: 0 16px; }
  .comments { list-style: none; padding: 0; }
  .comment { display: grid; grid-template-columns: 40px 1fr; gap: 12px; padding: 14px 0;
    border-block-start: 1px solid ${line}; }
  .face { width: 40px; height: 40px; border-radius: 50%; background: #3b7d78; color: #fff;
    display: grid; place-items: center; font: 600 18px system-ui; }
  .author { color: inherit; font-weight: 600; text-decoration: none; }
  time { opacity: .7; font-size: 13px; } .text { margin: 4px 0 6px; }
  .tools button { border: 0; background: none; color: inherit; opacity: .7; padding: 0 8px 0 0; }`;

const forum = (all: readonly Said[]) =>
  list(
    all,
    ({ who, text }, i) => `
    <article class="post" id="p${i}"><aside><a class="author" href="/u/${i}">${who}</a><br>
      <small>Member · ${i * 37 + 12} posts</small></aside>
      <div class="body"><time datetime="${date(i)}">1${i} May, 10:00</time> <a href="#p${i}">#${i + 1}</a>
      <div class="text">${text}</div></div></article>`,
    'div',
  );

export const commentPages: Readonly<Record<string, CommentPage>> = {
  light: {
    width: 900,
    html: page(
      'en',
      cards('#222', '#fff', '#ddd'),
      `<main><h1>Comments</h1>${list(english, card)}</main>`,
    ),
  },
  dark: {
    width: 900,
    dark: true,
    html: page(
      'ko',
      cards('#ddd', '#15181c', '#333'),
      `<main><h1>댓글 6</h1>${list(korean, card)}</main>`,
    ),
  },
  'right to left': {
    width: 900,
    html: page(
      'ar',
      cards('#2b2320', '#fbf7f0', '#e0d6c8'),
      `<main><h1>٦ تعليقات</h1>${list(arabic, card)}</main>`,
      'rtl',
    ),
  },
  'dense forum': {
    width: 1000,
    html: page(
      'en',
      `body { background: #d7e0ea; font: 11px/1.35 Verdana, sans-serif; }
       .comments { width: 960px; margin: 8px auto; }
       .post { display: flex; background: #f5f9fd; border: 1px solid #a7b9cc; margin-bottom: 3px; }
       aside { flex: 0 0 150px; padding: 6px; background: #e1eaf3; }
       .body { padding: 6px 8px; flex: 1; } .text { margin-top: 4px; }`,
      `<h3 style="margin: 6px 20px">Topic: The ferry (8 replies)</h3>${forum(english)}`,
    ),
  },
  'wide blog': {
    width: 1400,
    html: page(
      'en',
      `body { font: 19px/1.7 'Noto Sans', sans-serif; color: #1d2b3a; }
       main { margin: 40px 8%; } .comments { padding: 0; list-style: none; }
       .comment { background: #eef4f8; border-radius: 14px; padding: 22px 28px; margin-bottom: 18px; }
       .face { display: none } .author { color: #0a5c8f } .text { margin: 6px 0 10px }
       .tools button { border: 1px solid #9bb; border-radius: 20px; background: #fff; padding: 2px 14px }`,
      `<main><h2>Eight thoughts on “The ferry”</h2>${list(english, card)}</main>`,
    ),
  },
  phone: {
    width: 360,
    html: page(
      'en',
      `${cards('#0f0f0f', '#fff', '#eee')} body { font: 14px/1.4 Roboto, sans-serif } main { margin: 8px 0; padding: 0 12px }
       .comment { grid-template-columns: 28px 1fr; gap: 10px } .face { width: 28px; height: 28px; font-size: 13px }`,
      `<main><b>Comments 8</b>${list(english, card)}</main>`,
    ),
  },
};
