// @ts-nocheck
import { html, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { control, dateOf, first, noteProblems } from './state.js';

noteProblems();
const target = document.getElementById('app');
const draw = comments =>
  render(
    html`<ol class="comments">
      ${repeat(
        comments,
        ({ id }) => id,
        ({ id, author, text }) => html`<li class="comment" id=${id}>
          <b class="author">${author}</b>
          <time datetime=${dateOf(id)}>${dateOf(id)}</time>
          <p class="text">${text}</p>
          <button type="button">Reply</button>
        </li>`,
      )}
    </ol>`,
    target,
  );
draw(first);
control(draw, () => render(null, target));
