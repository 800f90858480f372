// @vitest-environment happy-dom
import { expect, it } from 'vitest';
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
