// @ts-nocheck
import { render } from 'svelte/server';
import { writable } from 'svelte/store';
import { first } from './state.js';
import Thread from './Thread.svelte';

export const html = render(Thread, { props: { thread: writable(first) } }).body;
