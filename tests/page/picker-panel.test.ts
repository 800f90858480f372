// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import {
  createPanel,
  type Panel,
  type PanelWords,
  type Preview,
  type Shown,
} from '../../src/page/picker/panel.ts';

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
  unreadable: 'Cannot be read',
  notSaved: 'Not saved',
  alike: String,
  when: time => new Date(time).toISOString(),
};

const shown = (preview?: Preview): Shown => ({
  ...{ count: 3, preview, canWiden: true, canNarrow: false, isReadable: true },
});

function saysOf(preview: Preview | undefined): (string | null)[] {
  const panel = createPanel(document, words);
  panel.show(shown(preview));
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

/** What of the panel is in sight, its buttons and keys apart. */
const sentences = (panel: Panel) =>
  [...panel.element.querySelectorAll('p')]
    .filter(one => !one.hidden && one.className !== 'keys')
    .map(one => one.textContent)
    .filter(text => text !== '');
const able = (panel: Panel) =>
  [...panel.element.querySelectorAll('button')]
    .filter(one => !one.disabled)
    .map(one => one.textContent);

it('offers to take for a comment only what can be read as one, and says so', () => {
  const panel = createPanel(document, words);
  panel.show(shown());
  expect(able(panel)).toEqual(['Wider', 'Yes', 'No', 'Leave']);
  panel.show({ ...shown({ text: '' }), isReadable: false });
  expect(sentences(panel)).toEqual(['Cannot be read']);
  expect(panel.element.querySelector('dl')?.hidden).toBe(true);
  expect(able(panel)).not.toContain('Yes');
  panel.show(shown({ text: 'Words' }));
  expect(sentences(panel)).toEqual(['3']);
});

it('says what could not be saved, until something else is pointed at', () => {
  const panel = createPanel(document, words);
  panel.show(shown({ text: 'Words' }));
  panel.tellNotSaved();
  expect(sentences(panel)).toEqual(['3', 'Not saved']);
  expect(able(panel)).toContain('Yes');
  panel.show(shown({ text: 'Others' }));
  expect(sentences(panel)).toEqual(['3']);
});
