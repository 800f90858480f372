// @ts-nocheck
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './react-app.js';
import { first } from './state.js';

export const html = renderToString(createElement(App, { comments: first }));
