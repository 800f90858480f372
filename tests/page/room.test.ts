// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { openShadow } from '../../src/page/dom.ts';
import { drawLine } from '../../src/page/room.ts';

/** What each element of `html`, whose first is folded, is to say, in document order. */
function drawn(html: string, isTaken: (child: Element) => boolean = () => false): string[] {
  const body = document.createElement('body');
  body.innerHTML = html;
  const element = body.querySelector('*') as Element;
  for (const host of body.querySelectorAll('.host')) host.attachShadow({ mode: 'open' });
  const values = new Map(drawLine(element, '↑', isTaken, openShadow));
  return [...body.querySelectorAll('*')].map(one => values.get(one) ?? '');
}

describe('a line', () => {
  it.each([
    ['a list item', '<li><div>Ann</div><p>Yes</p></li>', ['folded', '↑', '']],
    ['words beside an element', '<p>Yes <span>twice</span></p>', ['folded', '↑']],
    ['an element of the site’s own', '<div><x-face></x-face><p>Yes</p></div>', ['folded', '', '↑']],
  ])('is drawn in the first part that does nothing but hold: %s', (_, html, values) => {
    expect(drawn(html)).toEqual(values);
  });

  it.each([
    'a href="/ann"',
    'button',
    'h3',
    'summary',
    'img',
    'div role="img"',
    'div aria-hidden="true"',
    'div dir="auto"',
    'div inert',
    'p lang="ja"',
    'div class="host"',
  ])('is not drawn in <%s>', start => {
    const [tag] = start.split(' ');
    const end = tag === 'img' ? '' : `</${tag}>`;
    expect(drawn(`<div><${start}>${end}<p>Yes</p></div>`)).toEqual(['folded', '', '↑']);
  });

  it('is drawn in no part that has a mark of its own', () => {
    const isFirst = (child: Element) => child.id === 'reply';
    expect(drawn('<div><div id="reply"></div><p></p></div>', isFirst)).toEqual(['folded', '', '↑']);
  });

  it.each(['<p>Yes</p>', '<p>Yes <b>sir</b></p>', '<details><p>Yes</p></details>'])(
    'is drawn right in what has no such part: %s',
    html => {
      expect(drawn(html)[0]).toBe('↑');
      expect(drawn(html).slice(1).join('')).toBe('');
    },
  );

  it('is drawn right in a host, and cuts off what its shadow root shows', () => {
    expect(drawn('<div class="host"></div>')).toEqual(['↑\u2060']);
  });
});
