// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type Candidate, generalise, likeliest } from '../../src/page/generalise.ts';
import { learnRule } from '../../src/page/lesson.ts';
import { createPattern, type Reading } from '../../src/page/pattern.ts';
import { isOneOff } from '../../src/page/selectors.ts';
import { around, people, words } from './plain-pages.ts';

/** Makes a page, points at the first element that matches, and answers with what is likeliest. */
function point(main: string, selector: string): Candidate {
  document.body.innerHTML = around(main);
  const element = document.querySelector(selector);
  if (!element) throw new Error(`No ${selector}`);
  return likely(element);
}

function likely(element: Element): Candidate {
  const candidates = generalise(element, document);
  const candidate = candidates[likeliest(candidates)];
  if (!candidate) throw new Error('Nothing generalises.');
  return candidate;
}

function read(candidate: Candidate): Reading[] {
  const steps = learnRule(candidate);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const pattern = createPattern('taught', [step.value]);
  return pattern.elements(document).flatMap(element => pattern.read(element) ?? []);
}

const items = (item: (text: string, who: string, i: number) => string) =>
  words.map((text, i) => item(text, people[i] ?? '', i)).join('');
const texts = (list: readonly Reading[]) => list.map(reading => reading.text);

/** Pages on which pointing at `#here` gives `words` by `people`. */
const pages: Record<string, string> = {
  'rows of two fields without a name': `<div>${items(
    (text, who, i) =>
      `<div><div>${who}</div><div ${i === 2 ? 'id="here"' : ''}>${text}</div></div>`,
  )}</div>`,
  'rows with classes': `<div>${items(
    (text, who, i) =>
      `<div class="row ${i % 2 ? 'odd' : 'even'}"><b class="n">${who}</b><div class="t"><span ${i === 1 ? 'id="here"' : ''}>${text}</span></div></div>`,
  )}</div>`,
  'classes made up by a tool': `<div class="css-1x2y3z">${items(
    (text, who, i) =>
      `<div class="css-9k8j7h"><div class="css-aaa1b2"><div class="css-q1w2e3">${who}</div></div><div class="css-zz9y8x" ${i === 1 ? 'id="here"' : ''}>${text}</div></div>`,
  )}</div>`,
  'items in a list, pointed at in the name': `<ul>${items(
    (text, who, i) =>
      `<li><article><span class="u" ${i === 1 ? 'id="here"' : ''}>${who}</span><p class="b">${text}</p></article></li>`,
  )}</ul>`,
  'numbered ids': `<section>${items(
    (text, who, i) =>
      `<div id="c${i + 10}"><i>${who}</i><div class="x" ${i === 0 ? 'data-here' : ''}>${text}</div></div>`,
  )}</section>`,
  'elements of its own': `<main-list>${items(
    (text, who, i) =>
      `<one-said><em>${who}</em><div ${i === 0 ? 'data-here' : ''}>${text}</div></one-said>`,
  )}</main-list>`,
};

describe('pointing at a comment', () => {
  it.each(Object.entries(pages))('%s', (_, page) => {
    const readings = read(point(page, '#here, [data-here]'));
    expect(texts(readings)).toEqual(words);
    expect(readings.map(reading => reading.author)).toEqual(people);
  });

  it('takes answers along, whose lists are others', () => {
    const one = (i: number, inner = '') =>
      `<li class="c"><b class="n">${people[i]}</b><div class="t" id="t${i}">${words[i]}</div>${inner}</li>`;
    const page = `<ol class="all">${one(0, `<ul class="answers">${one(1)}${one(2)}</ul>`)}${one(3)}${one(4)}</ol>`;
    for (const at of ['#t0', '#t2', '#t4']) {
      const readings = read(point(page, at));
      expect(texts(readings)).toEqual(words);
      const parents = readings.map(({ parent }) =>
        readings.findIndex(({ element }) => element === parent),
      );
      expect(parents).toEqual([-1, 0, 0, -1, -1]);
    }
  });

  it('takes rows of several paragraphs as one', () => {
    const page = `<div class="list">${items(
      (text, who, i) =>
        `<div class="r"><b>${who}</b><div class="t"><p id="p${i}">${text}</p>${'<p>And more of it.</p>'.repeat(i % 3)}</div></div>`,
    )}</div>`;
    expect(point(page, '#p1').where.unit).toBe('div.r');
  });

  it('does not take the columns in which comments stand', () => {
    const one = (i: number) =>
      `<div class="c"><b>${people[i]}</b><p id="p${i}">${words[i]}</p></div>`;
    const column = (...places: number[]) =>
      `<div class="col"><div class="inner">${places.map(one).join('')}</div></div>`;
    const page = column(0, 1) + column(2, 3) + column(4);
    expect(point(page, '#p1').like.length).toBe(words.length);
  });

  it('goes from the narrowest to the widest', () => {
    document.body.innerHTML = around(pages['rows with classes'] ?? '');
    const candidates = generalise(document.querySelector('#here') as Element, document);
    const sizes = candidates.map(({ element }) => element.querySelectorAll('*').length);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(candidates.map(({ where }) => where.unit)).toEqual(
      expect.arrayContaining(['div.odd', 'div.row']),
    );
  });

  it('still offers something where nothing recurs', () => {
    document.body.innerHTML = '<section><div class="one"><p id="here">Alone.</p></div></section>';
    const candidates = generalise(document.querySelector('#here') as Element, document);
    expect(candidates.map(({ like }) => like.length)).toEqual(candidates.map(() => 1));
    expect(candidates[likeliest(candidates)]?.where.unit).toBe('div.one');
  });

  it('leaves alone what has the same class and is another thing', () => {
    const page = `${pages['rows with classes']}<div class="row">A line of the page.</div><p class="row">Another.</p>`;
    const readings = read(point(page, '#here'));
    expect(texts(readings)).toEqual(words);
  });
});

describe('in shadow trees', () => {
  const shadow = (host: Element, html: string) => {
    host.attachShadow({ mode: 'open' }).innerHTML = html;
    return host.shadowRoot as ShadowRoot;
  };

  it('finds a list in one', () => {
    document.body.innerHTML = around('<talk-list></talk-list>');
    const root = shadow(
      document.querySelector('talk-list') as Element,
      `<div>${items((text, who) => `<div class="i"><b>${who}</b><div class="t">${text}</div></div>`)}</div>`,
    );
    const candidate = likely(root.querySelectorAll('.t')[2] as Element);
    expect(candidate.where.enter).toBe('talk-list');
    expect(texts(read(candidate))).toEqual(words);
  });

  it('reads a comment whose words are in a tree within', () => {
    document.body.innerHTML = around(
      `<section>${words.map((_, i) => `<div class="i"><span>${people[i]}</span><div><said-words></said-words></div></div>`).join('')}</section>`,
    );
    const roots = [...document.querySelectorAll('said-words')].map((host, i) => {
      const outer = shadow(
        host,
        '<style>b { color: red }</style><b><inner-words></inner-words></b>',
      );
      return shadow(outer.querySelector('inner-words') as Element, `<p>${words[i]}</p>`);
    });
    const candidates = generalise(roots[2]?.querySelector('p') as Element, document);
    expect(texts(read(candidates[0] as Candidate))).toEqual(words);
    const wider = candidates.find(
      ({ element }) => element.localName === 'div' && element.matches('.i'),
    );
    expect(texts(read(wider as Candidate))).toEqual(words);
  });

  it('finds comments each in one of its own', () => {
    document.body.innerHTML = around(words.map(() => '<one-talk></one-talk>').join(''));
    const roots = [...document.querySelectorAll('one-talk')].map((host, i) =>
      shadow(
        host,
        `<div class="i"><b class="n">${people[i]}</b><div class="t">${words[i]}</div></div>`,
      ),
    );
    const readings = read(likely(roots[1]?.querySelector('.t') as Element));
    expect(texts(readings)).toEqual(words);
    expect(readings.map(reading => reading.author)).toEqual(people);
  });
});

describe('a class made up by a tool', () => {
  it.each(['css-1x2y3z', 'sc-bdVaJa', 'svelte-1tky8bj', 'x9f2ab1c', '_3xYzA', 'Comment__a8K2d'])(
    '%s is one',
    token => expect(isOneOff(token)).toBe(true),
  );
  it.each([
    'comment',
    'comment-body',
    'col2',
    'h-entry',
    'commentList',
    'reply_text',
    'js-comment',
    'depth-1',
    'post__content',
    'mt-4',
    'cmt_date',
  ])('%s is none', token => expect(isOneOff(token)).toBe(false));
});
