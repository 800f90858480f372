import type { Language } from './languages.ts';

type Item = (line: string, name: string, i: number) => string;

/** One item for each line, again and again where more are wanted than there are lines. */
function rep(l: Language, item: Item, n = l.lines.length): string {
  const of = (list: readonly string[], i: number) => list[i % list.length] ?? '';
  return Array.from({ length: n }, (_, i) => item(of(l.lines, i), of(l.names, i), i)).join('');
}

const art = (l: Language) =>
  `<article><h1>${l.lines[0]}</h1><p>${l.lines.join(' ').repeat(2)}</p><p>${l.lines.slice().reverse().join(' ').repeat(2)}</p></article>`;
/** Pages without a comment, though they have what comments have. */
export const without: Readonly<Record<string, (l: Language) => string>> = {
  products: l =>
    `<ul class="products">${rep(l, (s, n, i) => `<li class="product"><a href="/p/${i}"><img src="p${i}.jpg" alt=""></a><span class="brand">${n}</span><h3><a href="/p/${i}">${s.slice(0, 22)}</a></h3><div class="rating" aria-label="4.${i} out of 5"></div><span class="count">(${i * 7})</span><p>${s}</p><span class="price">€${i}9.00</span><button>+</button></li>`)}</ul>`,
  unnamedProducts: l =>
    `<div>${rep(l, (s, n, i) => `<div class="x1"><div class="x2"><img src="p${i}.jpg"></div><div class="x3"><div class="x4">${n}</div><div class="x5">${s}</div><div class="x6">4.${i} ★ (${i * 31})</div><div class="x7">$${i}9</div></div></div>`, 12)}</div>`,
  search: l =>
    `<div id="results">${rep(l, (s, _n, i) => `<div class="g"><a href="https://s${i}.example/"><h3>${s}</h3></a><cite>s${i}.example</cite><span>${l.date(i)} — </span><span>${s} ${l.lines[(i + 1) % 6]}</span></div>`, 10)}</div>`,
  news: l =>
    `<div>${rep(l, (s, n, i) => `<article class="post"><h2><a href="/n/${i}">${s} ${l.lines[(i + 1) % 6]}</a></h2><div class="meta">${l.by} <a class="author" href="/author/${i}">${n}</a> · <time datetime="2026-01-0${i + 1}">${l.date(i)}</time> · <a href="/n/${i}#comments">${i} ${l.heading.replace(/\d/g, '').trim()}</a></div><p>${s} ${l.lines[(i + 2) % 6]}</p><a href="/n/${i}">${l.more}</a></article>`)}</div>`,
  newsInLines: l =>
    `<ul>${rep(l, (s, n, i) => `<li><a href="/n/${i}">${s}</a><p>${l.lines[(i + 1) % 6]} ${l.lines[(i + 2) % 6]}</p><span>${n}</span> <span>${l.ago(i)}</span></li>`)}</ul>`,
  changelog: l =>
    `<div>${rep(l, (s, n, i) => `<section id="v1-${i}"><h2>1.${i}.0</h2><time datetime="2026-01-0${i + 1}">${l.date(i)}</time><ul><li>${s} (@${n})</li><li>${l.lines[(i + 1) % 6]} <a href="/issues/${i + 40}">#${i + 40}</a></li></ul></section>`)}</div>`,
  commits: l =>
    `<ol>${rep(l, (s, n, i) => `<li class="commit"><a href="/commit/ab${i}cd">${s}</a><div><img class="avatar" src="a${i}.png"><a href="/${n}">${n}</a> committed <relative-time datetime="2026-01-0${i + 1}">${l.ago(i)}</relative-time></div><code>ab${i}cd</code></li>`)}</ol>`,
  faq: l =>
    `<div class="faq">${rep(l, (s, _n, i) => `<div class="faq-item" id="q${i + 1}"><h3 class="question">${l.lines[2]} (${i})</h3><div class="answer"><p>${s} ${l.lines[(i + 1) % 6]}</p></div></div>`)}</div>`,
  podcasts: l =>
    `<div>${rep(l, (s, n, i) => `<div class="episode"><img src="e${i}.jpg"><h3><a href="/ep/${i}">Episode ${i}: ${n}</a></h3><span>${l.date(i)} · ${30 + i} min</span><p>${s} ${l.lines[(i + 1) % 6]}</p><button>Play</button></div>`)}</div>`,
  recipes: l =>
    `<div>${rep(l, (s, n, i) => `<div class="recipe-card"><a href="/r/${i}"><img src="r${i}.jpg"></a><h4><a href="/r/${i}">${s.slice(0, 25)}</a></h4><span class="author">${n}</span><span>${i + 20} min</span><span class="rating">4.${i}</span><p>${s}</p></div>`)}</div>`,
  leaderboard: l =>
    `<table><tbody>${rep(l, (_s, n, i) => `<tr><td>${i + 1}</td><td><img class="avatar" src="a${i}.png"><a href="/user/${i}">${n}</a></td><td>${900 - i * 31}</td><td>${l.ago(i)}</td></tr>`, 20)}</tbody></table>`,
  jobs: l =>
    `<ul>${rep(l, (s, n, i) => `<li class="job"><h3><a href="/jobs/${i}">${s.slice(0, 30)}</a></h3><div class="company">${n} GmbH</div><div>Berlin</div><p>${s} ${l.lines[(i + 1) % 6]}</p><time>${l.ago(i)}</time><a href="/jobs/${i}">Apply</a></li>`)}</ul>`,
  calendar: l =>
    `<div>${rep(l, (s, n, i) => `<div class="event"><time datetime="2026-02-0${i + 1}T19:00">${l.date(i)}, 19:00</time><h4>${n}</h4><p>${s}</p><span>Main hall</span></div>`)}</div>`,
  gallery: l =>
    `<div>${rep(l, (s, n, i) => `<figure><a href="/photo/${i}"><img src="${i}.jpg"></a><figcaption>${s} <span class="credit">${n}</span> <time datetime="2026-01-0${i + 1}">${l.date(i)}</time></figcaption></figure>`)}</div>`,
  docs: l =>
    `<main>${rep(l, (s, n, i) => `<section id="s-${i}"><h2>${i + 1}. ${n}</h2><p>${s} ${l.lines[(i + 1) % 6]}</p><pre><code>run --n ${i}</code></pre></section>`)}<div class="feedback"><p>${l.helpful}</p><button>${l.yes}</button><button>${l.no}</button></div><p>${l.date(3)}</p></main>`,
  pingbacks: l =>
    `${art(l)}<ol class="commentlist">${rep(l, (s, _n, i) => `<li class="pingback" id="comment-${i + 9}"><p>Pingback: <a class="url" href="https://s${i}.example/">${s}</a></p></li>`)}</ol>`,
  form: l =>
    `${art(l)}<div id="respond"><h3>${l.reply}</h3><form><p><label>Name</label><input name="author"></p><p><label>Email</label><input name="email"></p><p><textarea name="comment"></textarea></p><button>${l.reply}</button></form></div>`,
  sidebar: l =>
    `${art(l)}<aside><h3>${l.recent}</h3><ul id="recentcomments">${rep(l, (s, n, i) => `<li class="recentcomments"><span class="comment-author-link">${n}</span> ${l.on} <a href="/post-${i}/#comment-${i + 20}">${s}</a></li>`)}</ul></aside>`,
  sidebarWithWords: l =>
    `${art(l)}<aside><h3>${l.recent}</h3><ul>${rep(l, (s, n, i) => `<li><img class="avatar" src="${i}.png"><b>${n}</b> <time>${l.ago(i)}</time><p><a href="/post-${i}/#comment-${i + 20}">${s}</a></p></li>`)}</ul></aside>`,
  testimonials: l =>
    `<section>${rep(l, (s, n, i) => `<div class="testimonial"><blockquote>${s} ${l.lines[(i + 1) % 6]}</blockquote><img class="avatar" src="${i}.png"><cite>${n}, CEO</cite></div>`)}</section>`,
  team: l =>
    `<section>${rep(l, (s, n, i) => `<div class="member"><img class="photo" src="${i}.jpg"><h4 class="name">${n}</h4><p class="role">Editor</p><p>${s} ${l.lines[(i + 1) % 6]}</p><a href="https://x.example/${i}">Follow</a></div>`)}</section>`,
  forumIndex: l =>
    `<ul>${rep(l, (s, n, i) => `<li class="topic" id="t${i + 100}"><a class="title" href="/t/${i}">${s} ${l.lines[(i + 1) % 6]}</a><div><a class="user" href="/user/${i}">${n}</a> · <time datetime="2026-01-0${i + 1}">${l.ago(i)}</time> · ${i * 3} ${l.heading.replace(/\d/g, '').trim()}</div></li>`, 12)}</ul>`,
  videos: l =>
    `<div>${rep(l, (s, n, i) => `<div class="video"><a href="/w/${i}"><img src="v${i}.jpg"><span>12:3${i}</span></a><a href="/w/${i}"><h3>${s}</h3></a><a href="/@ch${i}"><img class="avatar" src="c${i}.png">${n}</a><span>${i * 3}K views</span><span>${l.ago(i)}</span></div>`, 12)}</div>`,
  issues: l =>
    `<ul>${rep(l, (s, n, i) => `<li id="issue_${i + 50}"><a href="/issues/${i + 50}">${s}</a><div>#${i + 50} opened <relative-time datetime="2026-01-0${i + 1}">${l.ago(i)}</relative-time> by <a class="author" href="/u/${n}">${n}</a></div><a href="/issues/${i + 50}">${i}</a></li>`, 10)}</ul>`,
  timeline: l =>
    `${art(l)}<ul>${rep(l, (s, _n, i) => `<li><time datetime="2026-01-0${i + 1}">${l.date(i)}</time><p>${s} ${l.lines[(i + 1) % 6]}</p></li>`)}</ul>`,
  liveTicker: l =>
    `<div>${rep(l, (s, _n, i) => `<div class="entry" id="entry-${i + 100}"><time>1${i}:30</time><h3>${l.lines[(i + 3) % 6]}</h3><p>${s} ${l.lines[(i + 1) % 6]} ${l.lines[(i + 4) % 6]}</p><a href="#entry-${i + 100}">Share</a></div>`)}</div>`,
  books: l =>
    `<table><thead><tr><th>Title<th>Author<th>Date</thead><tbody>${rep(l, (s, n, i) => `<tr><td>${s}</td><td>${n}</td><td>${l.date(i)}</td></tr>`, 12)}</tbody></table>`,
};
/** Pages with one comment a line, or two lines a comment where its name says so. */
export const withComments: Readonly<Record<string, (l: Language) => string>> = {
  microdataReviews: l =>
    `<h1>Pot</h1><section><h2>${l.heading}</h2>${rep(l, (s, n, i) => `<div itemprop="review" itemscope itemtype="https://schema.org/Review"><span itemprop="author">${n}</span><meta itemprop="datePublished" content="2026-01-0${i + 1}"><div itemprop="reviewRating" itemscope><meta itemprop="ratingValue" content="${1 + (i % 5)}"></div><p itemprop="reviewBody">${s}</p></div>`)}</section>`,
  plainReviews: l =>
    `<h1>Pot</h1><ul>${rep(l, (s, n, i) => `<li><div><i class="stars" title="${1 + (i % 5)}/5"></i><b>${n}</b><span>${l.date(i)}</span></div><p>${s}</p><span>${i} 👍</span></li>`)}</ul>`,
  guestTable: l =>
    `<h1>Guest book</h1><table>${rep(l, (s, n, i) => `<tr><td width=150><b>${n}</b><br><small>${l.date(i)}</small></td><td>${s}</td></tr>`)}</table>`,
  twoRows: l =>
    `<table width=100%>${rep(l, (s, n, i) => `<tr bgcolor=#ccc><td><b>${n}</b></td><td align=right>${l.date(i)} 10:1${i}</td></tr><tr><td colspan=2>${s}</td></tr>`)}</table>`,
  twoRowsOfOneCell: l =>
    `<table width=100%>${rep(l, (s, n, i) => `<tr><td>${n} - ${l.date(i)}</td></tr><tr><td>${s}</td></tr>`)}</table>`,
  threeRows: l =>
    `<table width=100%>${rep(l, (s, n, i) => `<tr class="h"><td><a href="/user/${i}">${n}</a></td><td>${l.date(i)}</td></tr><tr class="b"><td colspan=2>${s}</td></tr><tr class="f"><td colspan=2><a href="?r=${i}">${l.reply}</a></td></tr>`)}</table>`,
  phpbb2: l =>
    `<table class="forumline"><tbody>${rep(l, (s, n, i) => `<tr><td class="row${1 + (i % 2)}"><span class="name"><a name="${i + 50}"></a><b>${n}</b></span><br><span class="postdetails">Joined: 01 Jan 2003<br>Posts: ${i * 11}</span></td><td class="row${1 + (i % 2)}"><table><tr><td><span class="postdetails">Posted: ${l.date(i)} 10:0${i}</span></td><td><a href="posting.php?mode=quote&p=${i + 50}">Quote</a></td></tr><tr><td colspan="2"><hr></td></tr><tr><td colspan="2"><span class="postbody">${s}</span></td></tr></table></td></tr><tr><td class="row1"><a href="#top">Top</a></td><td class="row1"><a href="profile.php?u=${i}">Profile</a></td></tr><tr><td class="spaceRow" colspan="2" height="1"></td></tr>`)}</tbody></table>`,
  definitionList: l =>
    `<h1>Guest book</h1><dl>${rep(l, (s, n, i) => `<dt><b>${n}</b> <i>${l.date(i)}</i></dt><dd>${s}</dd>`)}</dl>`,
  tailwind: l =>
    `${art(l)}<div class="mt-8 space-y-4"><h2 class="text-lg font-bold">${l.heading}</h2>${rep(l, (s, n, i) => `<div class="flex gap-3 p-4 rounded-lg border"><img class="h-8 w-8 rounded-full" src="${i}.png" alt=""><div class="flex-1 min-w-0"><div class="flex items-center gap-2 text-sm"><span class="font-medium">${n}</span><span class="text-gray-500">${l.ago(i)}</span></div><p class="mt-1 text-sm">${s}</p><div class="mt-2 flex gap-4 text-xs"><button>${l.like}</button><button>${l.reply}</button></div></div></div>`)}</div>`,
  tailwindNested: l =>
    `${art(l)}<div class="mt-8"><h2>${l.heading}</h2><div class="py-2"><div class="text-sm"><span class="font-medium">${l.names[0]}</span> <span class="text-gray-500">${l.ago(0)}</span></div><p class="mt-1">${l.lines[0]}</p><button>${l.reply}</button><div class="ml-6 border-l pl-4">${[1, 2].map(i => `<div class="py-2"><div class="text-sm"><span class="font-medium">${l.names[i]}</span> <span class="text-gray-500">${l.ago(i)}</span></div><p class="mt-1">${l.lines[i]}</p><button>${l.reply}</button></div>`).join('')}</div></div>${[3, 4, 5].map(i => `<div class="py-2"><div class="text-sm"><span class="font-medium">${l.names[i]}</span> <span class="text-gray-500">${l.ago(i)}</span></div><p class="mt-1">${l.lines[i]}</p><button>${l.reply}</button></div>`).join('')}</div>`,
  aria: l =>
    `${art(l)}<section aria-label="${l.heading}">${rep(l, (s, n, i) => `<article role="comment"><header><a href="/u/${i}">${n}</a> <time datetime="2026-01-0${i + 1}T10:00">${l.ago(i)}</time></header><p>${s}</p></article>`)}</section>`,
  hashedNames: l =>
    `${art(l)}<div class="sc-a1b2c3 kLmNoP">${rep(l, (s, n, i) => `<div class="sc-d4e5f6 qRsTuV"><div class="sc-g7h8 wXyZ"><span class="sc-i9 aBcD">${n}</span><span class="sc-j1 eFgH">${l.ago(i)}</span></div><div class="sc-k2 iJkL"><span>${s}</span></div><div class="sc-l3 mNoP"><button class="sc-m4">${i}</button><button class="sc-m4">${l.reply}</button></div></div>`)}</div>`,
  customElements: l =>
    `${art(l)}<comment-list>${rep(l, (s, n, i) => `<comment-item data-id="${i + 70}"><user-name>${n}</user-name><time-ago datetime="2026-01-0${i + 1}T10:00">${l.ago(i)}</time-ago><div slot="body">${s}</div></comment-item>`)}</comment-list>`,
  telegram: l =>
    `<section class="js-message_history">${rep(l, (s, n, i) => `<div class="wrap"><div class="js-message" data-post="ch/${i + 40}"><div class="owner"><span>${n}</span></div><div class="tx">${s}</div><div class="footer"><span class="views">${i}K</span><a href="https://t.example/ch/${i + 40}"><time datetime="2026-01-0${i + 1}T10:00">1${i}:00</time></a></div></div></div>`)}</section>`,
  answersOfTwoLines: l =>
    `<h1>${l.lines[2]}</h1><div class="q"><div class="post"><p>${l.lines.join(' ')}</p></div><div class="u"><a href="/users/9/zoe">Zoe</a> asked ${l.date(1)}</div></div><h2>6 answers</h2>${rep(l, (s, n, i) => `<div class="answer" id="answer-${i + 10}"><div class="vote">${i}</div><div class="post"><p>${s} ${l.lines[(i + 1) % 6]}</p></div><div class="u"><a href="/users/${i}/x">${n}</a> ${l.date(i)}</div><ul class="cs"><li>${l.lines[(i + 2) % 6]} – <a href="/users/3/y">Bo</a> <span>${l.ago(i)}</span></li></ul></div>`)}`,
  noTimes: l =>
    `${art(l)}<h3>${l.heading}</h3><ul>${rep(l, (s, n, i) => `<li id="c${i + 20}"><img class="avatar" src="${i}.png"><b><a href="/user/${i}">${n}</a></b><p>${s}</p><a href="#">${l.reply}</a></li>`)}</ul>`,
  chat: l =>
    `<div>${rep(l, (s, n, i) => `<div class="row ${i % 2 ? 'me' : 'them'}"><img class="avatar" src="${i}.png"><div><b>${n}</b><span>1${i}:2${i}</span><p>${s}</p></div></div>`)}</div>`,
  indent: l =>
    `${art(l)}<div>${rep(l, (s, n, i) => `<div style="margin-left:${[0, 20, 40, 20, 0, 20][i]}px"><b>${n}</b> <span>${l.ago(i)}</span><p>${s}</p><a href="#r${i}">${l.reply}</a></div>`)}</div>`,
  blockquoteNest: l =>
    `${art(l)}<ul>${rep(l, (s, n, i) => `<li><p><b>${n}</b>, ${l.date(i)}:</p><blockquote>${s}</blockquote><p><a href="?r=${i}">${l.reply}</a></p></li>`)}</ul>`,
  footerAuthor: l =>
    `${art(l)}<h3>${l.heading}</h3>${rep(l, (s, n, i) => `<div class="cmt"><div>${s}</div><div>— ${n}, ${l.ago(i)} <a href="#">${l.reply}</a></div></div>`)}`,
  lineBreaks: l =>
    `${art(l)}<div>${rep(l, (s, n, i) => `<div class="b"><span class="who">${n}</span> | <span class="dt">${l.date(i)} 1${i}:05</span><br>${s}<br><a href="javascript:void(0)">${l.report}</a></div>`)}</div>`,
};
