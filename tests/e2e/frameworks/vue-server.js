// @ts-nocheck
import { renderToString } from 'vue/server-renderer';
import { createThread } from './vue-app.js';

export const html = await renderToString(createThread().app);
