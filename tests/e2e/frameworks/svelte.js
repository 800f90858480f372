// @ts-nocheck
import { hydrate, unmount } from 'svelte';
import { writable } from 'svelte/store';
import { control, first, noteProblems } from './state.js';
import Thread from './Thread.svelte';

noteProblems();
const thread = writable(first);
const app = hydrate(Thread, { target: document.getElementById('app'), props: { thread } });
control(
  comments => thread.set(comments),
  () => unmount(app),
);
