// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findByStructure } from '../../src/page/find.ts';
import type { Reading } from '../../src/page/pattern.ts';
import { around, people, words } from './plain-pages.ts';

function readings(main: string): Reading[] {
  document.body.innerHTML = around(main);
  const pattern = findByStructure(document);
  return pattern?.elements(document).flatMap(one => pattern.read(one) ?? []) ?? [];
}

/** A comment with whatever `more` adds inside its body and after it. */
const item = (i: number, more = '', after = '', name = 'one') =>
  `<div class="${name}" id="c${40 + i}"><a class="who" href="/user/${i}">${people[i]}</a> <time datetime="2026-01-0${i + 1}T10:00:00Z">${i} days ago</time><div class="text">${more}${words[i]}</div>${after}<button>Reply</button></div>`;
const texts = (list: readonly Reading[]) => list.map(reading => reading.text);

it('tells the parent from nesting', () => {
  const read = readings(
    `<section>${item(0, '', `<div>${item(1, '', item(2))}</div>`)}${item(3)}${item(4)}</section>`,
  );
  expect(texts(read)).toEqual(words);
  const elements = read.map(reading => reading.element);
  expect(read.map(({ parent }) => parent && elements.indexOf(parent))).toEqual([
    null,
    0,
    1,
    null,
    null,
  ]);
});

it('takes rows of two names as one list', () => {
  const read = readings(
    `<section>${words.map((_, i) => item(i, '', '', i % 2 ? 'row even' : 'row odd')).join('')}</section>`,
  );
  expect(texts(read)).toEqual(words);
});

it('leaves out quotations and signatures', () => {
  const read = readings(
    `<section>${words
      .map((_, i) =>
        item(
          i,
          i === 2 ? `<blockquote><cite>ann said</cite>${words[0]}</blockquote>` : '',
          i % 2 ? '<div class="signature">Be kind to each other, always.</div>' : '',
        ),
      )
      .join('')}</section>`,
  );
  expect(texts(read)).toEqual(words);
});

it('tells the opener that stands apart', () => {
  const opener = `<div class="topic"><h1>A question</h1><a class="who" href="/user/9">Zoe</a> <time datetime="2026-01-01">a week ago</time><div class="text">How does one keep a pot warm for a whole day?</div></div>`;
  const read = readings(`${opener}<section>${words.map((_, i) => item(i)).join('')}</section>`);
  expect(read.map(reading => reading.role)).toEqual(['op', ...words.map(() => 'comment')]);
});

it('reads id, time, likes and rating', () => {
  const read = readings(
    `<section>${words
      .map((_, i) =>
        item(
          i,
          '',
          `<i class="star-rating" aria-label="${i + 1} out of 5"></i><b class="likes">${i * 3}</b>`,
        ),
      )
      .join('')}</section>`,
  );
  expect(read[2]).toMatchObject({
    id: 'c42',
    time: Date.UTC(2026, 0, 3, 10),
    likes: 6,
    rating: 0.6,
  });
});

it('finds copies as it finds the rest', () => {
  const same = words.map((_, i) => item(i).replace(words[i] ?? '', words[i < 3 ? 0 : i] ?? ''));
  expect(texts(readings(`<section>${same.join('')}</section>`))).toEqual([
    ...[0, 0, 0].map(i => words[i]),
    ...words.slice(3),
  ]);
});

it('finds them in a form whose inputs are named as its members', () => {
  const members = [
    'attributes',
    'children',
    'getAttribute',
    'id',
    'localName',
    'matches',
    'nodeType',
  ];
  const more = ['closest', 'getAttributeNames', 'nextSibling', 'parentNode', 'querySelectorAll'];
  const inputs = [...members, ...more].map(name => `<input type="hidden" name="${name}">`).join('');
  const read = readings(`<form>${inputs}${words.map((_, i) => item(i)).join('')}</form>`);
  expect(texts(read)).toEqual(words);
});

it('tells the body where most comments quote another', () => {
  const quote = (i: number) =>
    i ? `<blockquote>${people[i - 1]} said: ${words[i - 1]} ${words[0]}</blockquote>` : '';
  const read = readings(`<section>${words.map((_, i) => item(i, quote(i))).join('')}</section>`);
  expect(texts(read)).toEqual(words);
});

/** Posts as forums have them, without a telling name; `post` adds to what stands beside the words. */
const posts = (post: (i: number) => string, who = (i: number) => people[i % 3]) =>
  `<section>${Array.from({ length: 9 }, (_, i) => {
    const line = `${words[i % words.length]} This is number ${'abcdefghi'[i]} of them.`;
    return `<div class="x1" id="k${70 + i}"><a class="x2" href="/user/${who(i)}">${who(i)}</a> <time datetime="2026-01-0${i + 1}">${i} days ago</time><div class="x3">${post(i).replace('WORDS', `<div class="x4">${line}</div>`)}</div><button>Reply</button></div>`;
  }).join('')}</section>`;
const lines = Array.from(
  { length: 9 },
  (_, i) => `${words[i % words.length]} This is number ${'abcdefghi'[i]} of them.`,
);
const mottos = [
  'Measure twice, cut once.',
  'Be kind to each other.',
  'Sent from my old typewriter.',
];

describe('leaves out what is no word of the comment', () => {
  it.each<[what: string, post: (i: number) => string]>([
    ['what repeats under each comment of one person', i => `WORDS<div>${mottos[i % 3]}</div>`],
    [
      'the same without a block of its own for the words',
      i => `WORDS<div class="x5"><div class="x6">${mottos[i % 3]}</div></div>`,
    ],
    [
      'what some have beside their words',
      i =>
        i % 4
          ? 'WORDS'
          : `WORDS<section><div>The roof of our house, seen from the garden (${'abcdefghi'[i]}).</div></section>`,
    ],
  ])('%s', (_, post) => {
    expect(texts(readings(posts(post)))).toEqual(lines);
  });

  it('what an earlier comment said, in a block of its own', () => {
    const post = (i: number) =>
      i % 3 === 2
        ? `<div class="x4"><div class="x7">${lines[i - 1]}</div>Not so (${i}).</div>`
        : 'WORDS';
    expect(texts(readings(posts(post)))).toEqual(
      lines.map((line, i) => (i % 3 === 2 ? `Not so (${i}).` : line)),
    );
  });

  it("the page's title over each answer", () => {
    document.title = 'How to keep a pot warm - The Pot Forum';
    const post = (i: number) =>
      `<h3><a class="x2" href="#k${i}">Re: How to keep a pot warm</a></h3>WORDS`;
    expect(texts(readings(posts(post)))).toEqual(lines);
    document.title = '';
  });

  it('but not what one person says again and again', () => {
    const same = `<section>${[0, 1, 2, 3, 4, 5]
      .map(
        i =>
          `<div class="x1" id="k${i}"><a href="/user/${i % 2}">${people[i % 2]}</a> <time>${i + 1} days ago</time><div class="x3">${mottos[i % 2]}</div><button>Reply</button></div>`,
      )
      .join('')}</section>`;
    expect(texts(readings(same))).toEqual([0, 1, 0, 1, 0, 1].map(i => mottos[i]));
  });
});

it('tells an opener of another build by its author', () => {
  const opener =
    '<div class="top"><header><h1>Pots</h1><a href="/user/zoe">Zoe</a></header><div class="said"><p>How does one keep a pot warm for a whole day?</p></div></div>';
  const read = readings(`${opener}${posts(() => 'WORDS')}`);
  expect(read.map(one => [one.role, one.text]).slice(0, 2)).toEqual([
    ['op', 'How does one keep a pot warm for a whole day?'],
    ['comment', lines[0]],
  ]);
});

it('leaves out an article and a box that share the class of the comments, and stand apart', () => {
  const long = `<div class="x1"><a href="/user/zoe">Zoe</a><time>a week ago</time><p>${'It was a day like any other. '.repeat(200)}</p></div>`;
  const box = '<div class="x1"><p>Everything must go, today only.</p></div>';
  const read = readings(`<div>${box}${long}</div>${posts(() => 'WORDS')}`);
  expect(texts(read.filter(one => one.role !== 'op'))).toEqual(lines);
});

it('takes no article for an opener', () => {
  const article =
    '<article><h1>Pots</h1><a href="/author/zoe" rel="author">Zoe</a><p>How does one keep a pot warm for a whole day?</p></article>';
  expect(texts(readings(`${article}${posts(() => 'WORDS')}`))).toEqual(lines);
});

it('reads who and when from the row before the words', () => {
  const rows = words.map(
    (text, i) =>
      `<tr><td><b>${people[i]}</b></td><td>2026-01-0${i + 1} 10:00</td></tr><tr><td colspan="2">${text}</td></tr>`,
  );
  const read = readings(`<table><tbody>${rows.join('')}</tbody></table>`);
  expect(read.map(one => [one.text, one.author, one.time !== undefined])).toEqual(
    words.map((text, i) => [text, people[i], true]),
  );
});

it.each<[where: string, attribute: (depth: number) => string]>([
  ['an attribute', depth => `data-depth="${depth}"`],
  ['a class', depth => `class="one lv-${depth}"`],
  ['a margin', depth => (depth ? `style="color: #123; margin-left: ${depth * 24}px"` : '')],
])('tells the parent in a flat list from %s', (_, attribute) => {
  const depths = [0, 1, 2, 1, 0];
  const read = readings(
    `<section>${depths.map((depth, i) => item(i).replace('class="one"', attribute(depth))).join('')}</section>`,
  );
  const elements = read.map(reading => reading.element);
  expect(read.map(({ parent }) => parent && elements.indexOf(parent))).toEqual([
    null,
    0,
    1,
    0,
    null,
  ]);
});

describe('where nearly all say the same', () => {
  const same = words[0] ?? '';
  const from = (said: readonly string[], who: (i: number) => string, tail = '') =>
    readings(
      `<section>${said
        .map(
          (text, i) =>
            `<div class="one">${who(i)} <time datetime="2026-01-${10 + i}T10:00:00Z">${i} days ago</time><p>${text}</p>${tail}</div>`,
        )
        .join('')}</section>`,
    );
  const twelve = Array<string>(12).fill(same);
  const names = 'Ann Bert Cleo Dan Eve Fay Gus Hal Ida Joe Kim Lou'.split(' ');
  const link = (i: number) => `<a href="/user/${i}">${names[i]}</a>`;

  it('it is what they say', () => {
    expect(texts(from(twelve, link))).toEqual(twelve);
    const eleven = [...twelve.slice(1), words[1] ?? ''];
    expect(texts(from(eleven, link))).toEqual(eleven);
  });

  it('it is the site that says it, where they say something too', () => {
    const tail = '<div>Only members can answer to this comment, so become one today.</div>';
    const read = texts(
      from(
        names.map((name, i) => `${name} says ${words[i % 5]}`),
        link,
        tail,
      ),
    );
    expect(read).toHaveLength(12);
    expect(read.filter(text => text.includes('members'))).toEqual([]);
  });

  it('nothing is found where it might be either', () => {
    expect(from(twelve, i => `<i>${names[i]}</i>`)).toEqual([]);
  });
});

it('tells people who are numbered, and no numbered rank', () => {
  const person = (i: number, rest: string) =>
    `<div class="one" id="c${40 + i}"><b class="nick">Guest ${i + 3}</b> ${rest} <time datetime="2026-01-0${i + 1}T10:00:00Z">${i} days ago</time><p>${words[i]}</p></div>`;
  const rank = '<i class="user-rank">Level 4</i>';
  const all = (rest: string) => words.map((_, i) => person(i, rest)).join('');
  const authors = (main: string) => readings(main).map(({ author }) => author);
  const guests = words.map((_, i) => `Guest ${i + 3}`);
  expect(authors(`<section>${all('')}</section>`)).toEqual(guests);
  expect(authors(`<section>${all(rank)}</section>`)).toEqual(guests);
  const ranked = all(rank).replaceAll(/<b class="nick">Guest \d<\/b>/g, '');
  expect(authors(`<section>${ranked}</section>`).filter(Boolean)).toEqual([]);
});
