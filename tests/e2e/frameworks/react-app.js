// @ts-nocheck
import { createElement as h } from 'react';
import { dateOf } from './state.js';

export const App = ({ comments }) =>
  h(
    'ol',
    { className: 'comments' },
    comments.map(({ id, author, text }) =>
      h(
        'li',
        { className: 'comment', id, key: id },
        h('b', { className: 'author' }, author),
        h('time', { dateTime: dateOf(id) }, dateOf(id)),
        h('p', { className: 'text' }, text),
        h('button', { type: 'button' }, 'Reply'),
      ),
    ),
  );
