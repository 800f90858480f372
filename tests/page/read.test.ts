// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createPattern } from '../../src/page/pattern.ts';
import { longestText, readWords } from '../../src/page/read.ts';
import { parseTime } from '../../src/page/time.ts';
import type { Rule } from '../../src/sites/rule.ts';

function words(html: string, drop?: string) {
  document.body.innerHTML = `<div id="body">${html}</div>`;
  const body = document.getElementById('body');
  const read = readWords(body ? [body] : [], drop);
  if (!read) throw new Error('Too long.');
  return read;
}

describe('reads the words of', () => {
  it.each([
    ['lines', 'one<br>two<br><br>three', 'one\ntwo\n\nthree'],
    [
      'blocks',
      '<p>one</p><p>two <b>bold</b>.</p><ul><li>a</li><li>b</li></ul>',
      'one\ntwo bold.\na\nb',
    ],
    ['white space', '  one \n\t two<span> three</span> ', 'one two three'],
    ['no-break spaces', 'a&nbsp;b', 'a\u00a0b'],
    ['code', '<pre>if (a) {\n  b();\n}</pre>', 'if (a) {\n  b();\n}'],
    ['no name of an emoji', 'fine <img class="emoji" alt=":thumbsup:" src="x.png">', 'fine'],
    ['one that is all there is', '<img class="emoji" alt=":thumbsup:" src="x.png">', ':thumbsup:'],
    ['emoji images', 'fine <img class="emoji" alt="👍" src="x.png">', 'fine 👍'],
    ['a wrapping form', '<form><p>kept</p><input type="hidden" name="id"></form>', 'kept'],
  ])('%s', (_, html, text) => {
    expect(words(html).text).toBe(text);
  });
});

describe('leaves out', () => {
  it.each([
    ['a button', 'said<button>Reply</button>', 'said'],
    ['a time', 'said <time datetime="2026-01-01">today</time>', 'said'],
    ['a control for more', 'said <a href="#">Read more</a>', 'said'],
    ['a Korean control for more', 'said <span>더보기</span>', 'said'],
    ['an answer form', 'said<form><label>Your answer</label><textarea>x</textarea></form>', 'said'],
    ['scripts and styles', 'said<script>1</script><style>p{}</style>', 'said'],
    ['what the rule drops', '<blockquote class="q">asked</blockquote>said', 'said'],
  ])('%s', (_, html, text) => {
    expect(words(html, '.q').text).toBe(text);
  });
});

it('keeps links, images and code apart from the text', () => {
  const read = words(
    '<a href="https://a.example/">a</a> <a href="#top">up</a> <img src="p.png"> <video src="v"></video><pre>x</pre>',
  );
  expect(read.links).toEqual(['https://a.example/']);
  expect(read.images).toEqual(['p.png', 'v']);
  expect(read.code).toEqual(['x']);
});

it('reads a form whose inputs are named as its members', () => {
  const names = ['parentNode', 'childNodes', 'localName', 'nodeType', 'getAttribute', 'matches'];
  const inputs = names.map(name => `<input type="hidden" name="${name}">`).join('');
  expect(words(`<form>${inputs}<p>kept</p></form>`).text).toBe('kept');
});

describe('parses times', () => {
  it.each([
    ['2026-01-02T03:04:05Z', Date.UTC(2026, 0, 2, 3, 4, 5)],
    ['1767323045', 1767323045000],
    ['1767323045000', 1767323045000],
    ['2026.01.02. 03:04', new Date(2026, 0, 2, 3, 4).getTime()],
    ['2026년 1월 2일', new Date(2026, 0, 2).getTime()],
    ['January 2nd, 2026 at 3:04 am', new Date(2026, 0, 2, 3, 4).getTime()],
    ['11. November 2019', new Date(2019, 10, 11).getTime()],
    ['le 5 juil. 2018 03:22', new Date(2018, 6, 5, 3, 22).getTime()],
    ['Wed Apr 06, 2020 10:30 pm', new Date(2020, 3, 6, 22, 30).getTime()],
    ['Posted 29 Oct 2017 16:46', new Date(2017, 9, 29, 16, 46).getTime()],
    ['12.03.2020, 19:29', new Date(2020, 2, 12, 19, 29).getTime()],
    ['12/17/2017 at 10:17 am', new Date(2017, 11, 17, 10, 17).getTime()],
    ['17/12/2017', new Date(2017, 11, 17).getTime()],
    ['3 days ago', undefined],
    ['Marcus, 12 posts', undefined],
    ['02/03/2026', undefined],
    ['2시간 전', undefined],
  ])('%s', (raw, time) => {
    expect(parseTime(raw)).toBe(time);
  });
});

const rule: Rule = {
  unit: '.c',
  not: '.ping',
  body: '.t',
  drop: '.quote',
  author: '@data-who | .who',
  time: 'time@datetime | time',
  id: '@id',
  likes: '.up',
  rating: '.stars@aria-label',
  op: '.first',
};

describe('a pattern', () => {
  function open(html: string) {
    document.body.innerHTML = html;
    return createPattern('rule:x', [rule]);
  }
  const readAll = (html: string) => {
    const pattern = open(html);
    return pattern.elements(document).map(element => pattern.read(element));
  };

  it('reads every field', () => {
    expect(
      readAll(
        '<div class="c first" id="c1"><i class="who">Ann says:</i><time datetime="2026-01-02T00:00:00Z"></time><p class="t"><span class="quote">q</span>Hello</p><b class="up">1.2K</b><i class="stars" aria-label="4 out of 5 stars"></i></div>',
      )[0],
    ).toMatchObject({
      text: 'Hello',
      author: 'Ann',
      time: Date.UTC(2026, 0, 2),
      id: 'c1',
      likes: 1200,
      rating: 0.8,
      role: 'op',
      parent: null,
    });
  });

  it('tells a comment from the replies in it', () => {
    const read = readAll(
      '<div class="c" id="c1"><p class="t">one</p><div class="c" id="c2" data-who="Bo"><p class="t">two</p></div></div>',
    );
    expect(read.map(one => [one?.text, one?.author])).toEqual([
      ['one', undefined],
      ['two', 'Bo'],
    ]);
    expect(read[1]?.parent).toBe(read[0]?.element);
    expect(read[0]?.body.map(part => part.textContent)).toEqual(['one']);
  });

  it('leaves out pingbacks and stubs', () => {
    const ping = '<div class="c ping"><p class="t">Ping</p></div>';
    const empty = '<div class="c"><p class="t"> <b></b></p></div>';
    expect(readAll(`${ping}<div class="c"></div>${empty}`)).toEqual([null, null]);
  });

  it('finds the element that is the root itself', () => {
    const pattern = open('<div class="c"><p class="t">one</p></div>');
    const element = document.querySelector('.c');
    expect(element && pattern.elements(element)).toEqual([element]);
  });

  it('enters open shadow roots that the rule names', () => {
    document.body.innerHTML = '<x-list></x-list>';
    const shadow = document.querySelector('x-list')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<x-one></x-one><x-one></x-one>';
    for (const [at, host] of [...(shadow?.querySelectorAll('x-one') ?? [])].entries())
      host.attachShadow({ mode: 'open' }).innerHTML = `<p id="text">comment ${at}</p>`;
    const pattern = createPattern('rule:x', [
      { unit: 'x-one', body: ':scope >>> #text', enter: 'x-list' },
    ]);
    expect(pattern.elements(document).map(one => pattern.read(one)?.text)).toEqual([
      'comment 0',
      'comment 1',
    ]);
  });

  it('finds the parent by depth in a flat list, and by thread', () => {
    document.body.innerHTML = [0, 1, 2, 1, 0]
      .map((depth, at) => `<div class="r" id="r${at}" data-depth="${depth}"><p>${at}</p></div>`)
      .join('');
    const flat = createPattern('rule:x', [
      { unit: '.r', body: 'p', parent: { depth: '@data-depth' } },
    ]);
    expect(flat.elements(document).map(one => flat.read(one)?.parent?.id)).toEqual([
      undefined,
      'r0',
      'r1',
      'r0',
      undefined,
    ]);
    document.body.innerHTML =
      '<div class="th"><i class="u" id="a"><p>a</p></i><div class="th"><i class="u" id="b"><p>b</p></i></div></div>';
    const threads = createPattern('rule:x', [{ unit: '.u', body: 'p', parent: { thread: '.th' } }]);
    expect(threads.elements(document).map(one => threads.read(one)?.parent?.id)).toEqual([
      undefined,
      'a',
    ]);
  });
});

describe('a text that nobody writes', () => {
  const read = (html: string) => {
    document.body.innerHTML = `<div class="c"><div class="t">${html}</div></div>`;
    const element = document.querySelector('.c') as Element;
    return createPattern('structure', [{ unit: '.c', body: '.t' }]).read(element);
  };
  const part = 'word '.repeat(199);

  it.each([
    ['in one piece', 'a'.repeat(longestText), 'a'.repeat(longestText + 1)],
    [
      'as code',
      `<pre>${'a'.repeat(longestText)}</pre>`,
      `<pre>${'a'.repeat(longestText + 1)}</pre>`,
    ],
    ['in many', `<b>${part}</b>`.repeat(100), `<b>${part}</b>`.repeat(102)],
  ])('is not read, %s', (_, longest, longer) => {
    expect(read(longest)?.text.length).toBeGreaterThan(longestText - 1000);
    expect(read(longer)).toBeNull();
  });

  it('is not even looked at once it is too long', () => {
    const element = document.createElement('div');
    let asked = 0;
    for (let i = 0; i < 500; i++) {
      const text = document.createTextNode(part);
      Object.defineProperty(text, 'nodeValue', {
        get() {
          asked += 1;
          return part;
        },
      });
      element.append(text);
    }
    expect(readWords([element], undefined)).toBeNull();
    expect(asked).toBeLessThan(110);
  });
});
