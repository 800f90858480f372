/** Plain pages of our own, without any platform's names: what they say and how they are built. */

export const words = [
  'The second paragraph says the opposite of the first.',
  'I have used it for a year and it never failed me once.',
  'Does anyone know whether this works with the old model?',
  'No.',
  'Thanks for writing this up, it saved my afternoon!',
];
export const people = ['ann', 'Bert K.', 'chris_77', 'Dora', 'ann'];

/** A page with chrome around `main`, as pages have it. */
export function around(main: string): string {
  return `
    <header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/about">About</a></li></ul></nav></header>
    <main>${main}</main>
    <footer><p>© 2026 The Daily Page. All rights reserved.</p></footer>`;
}

const list = (item: (text: string, who: string, i: number) => string, wrap = 'ol') =>
  `<${wrap}>${words.map((text, i) => item(text, people[i] ?? '', i)).join('')}</${wrap}>`;
const article = `<article><h1>A long story</h1><p>${'It was a day like any other, and nobody expected a thing. '.repeat(6)}</p><p>${'Then it rained for a week, and the river rose. '.repeat(6)}</p></article>`;

/** Each with `words` by `people` as its comments. */
export const found: Record<string, string> = {
  'a plain list': `${article}<section id="comments"><h2>5 comments</h2>${list(
    (text, who, i) =>
      `<li><article><header><b class="name">${who}</b> <time datetime="2026-01-0${i + 1}T10:00:00Z">day ${i}</time></header><div><p>${text}</p></div><footer><button>Reply</button></footer></article></li>`,
  )}</section>`,
  'hashed class names': `${article}<section class="x9f2"><h2>5 comments</h2>${list(
    (text, who, i) =>
      `<li class="a81k"><article class="q7"><header class="zz1"><b class="b3x">${who}</b> <time class="k2" datetime="2026-01-0${i + 1}T10:00:00Z">day ${i}</time></header><div class="r9p"><p>${text}</p></div><footer class="m0"><button class="u8">Reply</button></footer></article></li>`,
  )}</section>`,
  'no class names': `${article}<section><h2>5 comments</h2>${list(
    (text, who, i) =>
      `<li><article><header><b>${who}</b> <time>2026-01-0${i + 1}</time></header><div><p>${text}</p></div><footer><button>Reply</button></footer></article></li>`,
  )}</section>`,
  'times in words': `${article}<section><h2>5 comments</h2>${list(
    (text, who, i) =>
      `<li><header><b>${who}</b> <span>${i + 2} days ago</span></header><div><p>${text}</p></div><footer><button>Reply</button></footer></li>`,
  )}</section>`,
  'Korean times and controls': `${article}<section><h2>댓글 5</h2>${list(
    (text, who, i) =>
      `<li><div><strong>${who}</strong><span>${i + 2}시간 전</span></div><div>${text}</div><div><button>답글</button><button>신고</button></div></li>`,
    'ul',
  )}</section>`,
  'a forum without classes': list(
    (text, who, i) =>
      `<div><div><img alt="" src="/img/${i}.png"><strong>${who}</strong><span>Member</span></div><div><div>Posted on 2026-01-0${i + 1} 10:00</div><div>${text}</div><div><a href="?quote=${i}">Quote</a> <a href="?report=${i}">Report</a></div></div></div>`,
    'div',
  ),
  'threads with answers': `${article}<section><h3>Discussion</h3>${list(
    (text, who, i) =>
      `<div class="u1"><div class="u2"><span class="u3">${who}</span><span class="u4">${i + 1} min ago</span></div><p class="u5">${text}</p><span class="u6">Like</span><span class="u6">Reply</span></div>`,
    'div',
  )}</section>`,
  'Japanese reviews': `${article}<section><h3>レビュー 5件</h3>${list(
    (text, who, i) =>
      `<li><div><span>${who}</span><span>${i + 1}日前</span></div><p>${text}</p><button>いいね</button><button>通報</button></li>`,
    'ul',
  )}</section>`,
  'divs only': `${article}<div>${list(
    (text, who, i) =>
      `<div><div><a href="/user/${i}">${who}</a> <span>${i + 1}h</span></div><div>${text}</div><div><a href="#">Reply</a></div></div>`,
    'div',
  )}</div>`,
};

/** Each without any comment. */
export const absent: Record<string, string> = {
  'an article': article,
  'a product list': list(
    (_, who, i) =>
      `<li class="product"><a href="/p/${i}"><img src="p${i}.jpg" alt=""><h3>Chair ${who}</h3></a><p>Solid oak, made by hand in our own workshop.</p><span>$${i}9.00</span><button>Add to cart</button></li>`,
    'ul',
  ),
  'a list of articles': list(
    (text, who, i) =>
      `<article><h2><a href="/2026/0${i + 1}/story">${text}</a></h2><p>By <a rel="author" href="/author/${i}">${who}</a> on <time datetime="2026-01-0${i + 1}">January ${i + 1}, 2026</time></p><p>${text} ${text}</p><a href="/2026/0${i + 1}/story">Read more</a></article>`,
    'div',
  ),
  'a forum index': `<table><tbody>${words.map((text, i) => `<tr><td><a href="/t/${i}">${text}</a></td><td><a href="/user/${i}">${people[i]}</a></td><td>${i * 7}</td><td>${i + 1} hours ago</td></tr>`).join('')}</tbody></table>`,
  'search results': list(
    (text, _, i) =>
      `<li><h3><a href="https://site${i}.example/">${text}</a></h3><cite>site${i}.example</cite><p>Jan ${i + 1}, 2026 — ${text}</p></li>`,
  ),
  'news with a byline': list(
    (text, who, i) =>
      `<div class="card"><a href="/n/${i}"><img alt="" src="${i}.jpg"><h3>${text}</h3></a><div><span>${who}</span> <span>${i + 1} hours ago</span></div><p>${text}</p></div>`,
    'div',
  ),
  'a change log': list(
    (text, _, i) =>
      `<li><h3>Version 1.${i}</h3><time datetime="2026-01-0${i + 1}">January ${i + 1}</time><ul><li>${text}</li></ul></li>`,
  ),
  'an event calendar': list(
    (text, _, i) =>
      `<div><time>2026-02-0${i + 1}</time><h4><a href="/e/${i}">Evening ${i}</a></h4><p>${text}</p><span>Main hall</span></div>`,
    'div',
  ),
  'a team page': list(
    (text, who, i) =>
      `<div class="member"><img class="photo" alt="${who}" src="${i}.jpg"><h4 class="name">${who}</h4><p class="bio">${text}</p></div>`,
    'div',
  ),
  'a table of contents': list((text, _, i) => `<li><a href="#s${i}">${i + 1} ${text}</a></li>`),
};
