// @ts-nocheck
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { Virtuoso } from 'react-virtuoso';
import { count, rowAt } from './rows.js';
import { noteProblems } from './state.js';

noteProblems();
function Row({ index }) {
  const { id, author, time, text } = rowAt(index);
  return h(
    'article',
    { className: 'comment', id },
    h('b', { className: 'author' }, author),
    ' ',
    h('time', { dateTime: time }, time.slice(0, 10)),
    h('p', { className: 'text' }, text),
    h('button', { type: 'button' }, 'Reply'),
  );
}
createRoot(document.getElementById('scroller')).render(
  h(Virtuoso, {
    style: { height: '800px' },
    totalCount: count,
    itemContent: index => h(Row, { index }),
  }),
);
