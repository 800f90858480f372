// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createPanel, type PanelWords, type Preview } from '../../src/page/picker/panel.ts';

/* What the panel says of the element that is pointed at. */

const words: PanelWords = {
  locale: 'en',
  direction: 'ltr',
  title: 'Point',
  hint: 'Click',
  keys: 'Keys',
  author: 'Author',
  time: 'Time',
  text: 'Text',
  unknown: 'none found',
  wider: 'Wider',
  narrower: 'Narrower',
  accept: 'Yes',
  refuse: 'No',
  leave: 'Leave',
  alike: String,
  when: time => new Date(time).toISOString(),
};

function saysOf(preview: Preview | undefined): (string | null)[] {
  const panel = createPanel(document, words);
  panel.show({ count: 3, preview, canWiden: true, canNarrow: false });
  return [...panel.element.querySelectorAll('dd')].map(one => one.textContent);
}

it('says nothing of what is still being found out', () => {
  expect(saysOf(undefined)).toEqual(['', '', '']);
});

it('says what is read, and what is missing', () => {
  expect(saysOf({ author: undefined, time: 0, text: 'Two\n lines' })).toEqual([
    'none found',
    '1970-01-01T00:00:00.000Z',
    'Two lines',
  ]);
});
