// @ts-nocheck
import htmx from 'htmx.org';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server.browser';
import { App } from './react-app.js';
import { control, first, noteProblems } from './state.js';

// The server of an htmx page sends markup, which is swapped in.
noteProblems();
const target = document.getElementById('app');
const draw = comments =>
  htmx.swap({
    text: renderToStaticMarkup(createElement(App, { comments })),
    sourceElement: target,
    target,
    // Morphing takes every attribute off a node that its server did not send.
    swap: 'innerMorph',
  });
target.innerHTML = renderToStaticMarkup(createElement(App, { comments: first }));
control(draw, () => target.replaceChildren());
