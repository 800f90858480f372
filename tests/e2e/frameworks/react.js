// @ts-nocheck
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './react-app.js';
import { control, first, noteProblems } from './state.js';

noteProblems();
const root = hydrateRoot(document.getElementById('app'), createElement(App, { comments: first }), {
  onRecoverableError: error => window.problems.push(`recovered: ${error}`),
});
control(
  comments => root.render(createElement(App, { comments })),
  () => root.unmount(),
);
