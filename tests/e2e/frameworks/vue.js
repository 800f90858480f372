// @ts-nocheck
import { control, noteProblems } from './state.js';
import { createThread } from './vue-app.js';

noteProblems();
const { app, comments } = createThread();
app.mount('#app');
control(
  next => {
    comments.value = next;
  },
  () => app.unmount(),
);
