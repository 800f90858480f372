// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { openShadow } from '../../src/page/dom.ts';
import { find } from '../../src/page/find.ts';
import { nothingTaught } from '../../src/page/taught.ts';
import { around, found, people, words } from './plain-pages.ts';

const address = 'https://talk.example/';
/** Neither a time nor a control nor a name marked as one: the finder has nothing to go by. */
const untaught = `<div class="said">${words
  .map((text, i) => `<div class="one"><div>${people[i]}</div><div>${text}</div></div>`)
  .join('')}</div>`;
const rule = { unit: 'div.one', body: ':scope > div:nth-of-type(2)' };
const known = found['a plain list'] ?? '';

beforeEach(() => {
  document.body.innerHTML = '';
});

it('finds by what the reader taught, before all else', () => {
  document.body.innerHTML = around(known + untaught);
  expect(find(document, address)?.finder).toBe('structure');
  const pattern = find(document, address, openShadow, { rules: [rule], not: [] });
  expect(pattern?.finder).toBe('taught');
  expect(pattern?.elements(document).map(one => pattern.read(one)?.text)).toEqual(words);
});

it('finds as ever where what was taught finds nothing', () => {
  document.body.innerHTML = around(known);
  expect(find(document, address, openShadow, { rules: [rule], not: [] })?.finder).toBe('structure');
  document.body.innerHTML = around(untaught);
  expect(find(document, address, openShadow, nothingTaught)).toBeNull();
});

it('takes for no comment what the reader said is none, whoever finds it', () => {
  document.body.innerHTML = around(untaught);
  const not = ['div.one:first-child'];
  const taught = find(document, address, openShadow, { rules: [rule], not });
  expect(taught?.elements(document).length).toBe(words.length - 1);

  document.body.innerHTML = around(known);
  const structure = find(document, address, openShadow, { rules: [], not: ['li:first-child'] });
  expect(structure?.elements(document).length).toBe(words.length - 1);
  expect(find(document, address, openShadow, { rules: [], not: ['section'] })).toBeNull();

  document.body.innerHTML = around(
    words.map(text => `<article class="cmt"><p>${text}</p></article>`).join(''),
  );
  const all = { rules: [{ unit: 'article.cmt', body: 'p' }], not: ['article.cmt'] };
  expect(find(document, address, openShadow, all)).toBeNull();
});

it('heeds it in site rules too', () => {
  document.body.innerHTML = `<ol class="comment-list">${words
    .map(
      (text, i) =>
        `<li class="comment" id="comment-${i}"><div class="comment-author"><b class="fn">${people[i]}</b></div><div class="comment-content"><p>${text}</p></div></li>`,
    )
    .join('')}</ol>`;
  const pattern = find(document, address, openShadow, { rules: [], not: ['#comment-2'] });
  expect(pattern?.finder).toBe('rule:wordpress');
  expect(pattern?.elements(document).length).toBe(words.length - 1);
});
