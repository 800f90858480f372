// @ts-nocheck
import { createSSRApp, h, ref } from 'vue';
import { dateOf, first } from './state.js';

export function createThread() {
  const comments = ref(first);
  const item = ({ id, author, text }) =>
    h('li', { class: 'comment', id, key: id }, [
      h('b', { class: 'author' }, author),
      h('time', { datetime: dateOf(id) }, dateOf(id)),
      h('p', { class: 'text' }, text),
      h('button', { type: 'button' }, 'Reply'),
    ]);
  const app = createSSRApp({
    setup: () => () => h('ol', { class: 'comments' }, comments.value.map(item)),
  });
  return { app, comments };
}
