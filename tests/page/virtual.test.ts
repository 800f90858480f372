// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { zeroHeightHarms } from '../../src/page/virtual.ts';

const harms = (html: string) => {
  document.body.innerHTML = html;
  const unit = document.querySelector('.c');
  if (!unit) throw new Error('No comment there.');
  return zeroHeightHarms(unit);
};

describe('a row without height does harm in', () => {
  it.each([
    [
      'TanStack, each row placed',
      '<div style="height: 90000px; position: relative"><div class="c" style="position: absolute; top: 0; left: 0; width: 100%; transform: translateY(300px)"></div></div>',
    ],
    [
      'TanStack, the rows placed together',
      '<div style="height: 90000px; width: 100%; position: relative"><div style="position: absolute; top: 0px; transform: translateY(0px)"><div data-index="0"><article class="c"></article></div></div></div>',
    ],
    [
      'react-window',
      '<div style="height: 5000px"><div class="c" style="position: absolute; left: 0px; top: 50px; height: 50px; width: 100%"></div></div>',
    ],
    [
      'lit-virtualizer',
      '<ul><li class="c" style="position: absolute; transform: translate(0px, 120px)"></li></ul>',
    ],
    [
      'X, the cell around a comment',
      '<div><div style="transform: translateY(0px); position: absolute; width: 100%"></div><div style="transform: translateY(181.5px); position: absolute; width: 100%"><div><article class="c"></article></div></div></div>',
    ],
    [
      'react-virtuoso',
      '<div style="padding-top: 0px; padding-bottom: 0px; margin-top: 0px"><div data-index="0"><p class="c"></p></div></div>',
    ],
    [
      'react-virtuoso, by its rows',
      '<div><div data-index="0" data-known-size="80"><p class="c"></p></div></div>',
    ],
    ['vue-virtual-scroll-list', '<div style="padding: 0px 0px 4210px"><div class="c"></div></div>'],
    [
      'a scroller made by hand, above',
      '<ol><li style="height:1200px"></li><li class="c"></li></ol>',
    ],
    [
      'a scroller made by hand, below',
      '<table><tbody><tr class="c"><td>1</td></tr><tr style="height: 8000px"><td></td></tr></tbody></table>',
    ],
  ])('%s', (_, html) => expect(harms(html)).toBe(true));
});

describe('a row without height does no harm in', () => {
  it.each([
    ['a plain list', '<ol><li></li><li class="c"></li></ol>'],
    [
      'a list in a window placed by a script',
      '<div style="position: absolute; top: 20px; transform: translateY(4px)"><ol><li></li><li class="c"></li></ol></div>',
    ],
    [
      'a list indented by its styles',
      '<div style="padding-left: 24px"><div class="c" style="padding: 8px; margin-left: 40px"></div></div>',
    ],
    [
      'a list after a picture of some height',
      '<div><div style="height: 400px"><img alt=""></div><div class="c"></div></div>',
    ],
    [
      'a list after a small gap',
      '<div><div style="height: 20px"></div><div class="c"></div></div>',
    ],
    [
      'a comment at a place far out',
      '<div style="padding: 400px 0"><div><div><div><p class="c"></p></div></div></div></div>',
    ],
    ['a comment that is turned', '<ol><li class="c" style="transform: rotate(2deg)"></li></ol>'],
    [
      'a comment whose inside is placed',
      '<ol><li class="c"><i style="position: absolute; top: 0px; transform: translateY(3px)"></i></li></ol>',
    ],
    [
      'a list of a height of its own',
      '<ol style="height: 400px; overflow: auto"><li class="c"></li></ol>',
    ],
    [
      'a list after a heading of some height',
      '<div><h2 style="height: 240px">12 comments</h2><p class="c"></p></div>',
    ],
  ])('%s', (_, html) => expect(harms(html)).toBe(false));
});
