import '../design.css';
import '../page.css';
import './options.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { changeShortcuts, loadShortcuts, type Shortcut } from '../shortcuts.ts';
import { createWords, dress } from '../words.ts';
import { createActions } from './act.ts';
import { OptionsPage } from './OptionsPage.tsx';
import { type Known, watchKept } from './watch.ts';

const words = createWords((name, values) => browser.i18n.getMessage(name, values));
dress(document, words);

const closed = new AbortController();
addEventListener('pagehide', () => closed.abort());

const actions = createActions(browser);
const { version } = browser.runtime.getManifest();
let known: Known = null;
let shortcuts: readonly Shortcut[] = [];

function draw(): void {
  const today = new Date();
  const change = () => void changeShortcuts(browser);
  const props = { known, shortcuts, changeShortcuts: change, today, version, words, actions };
  render(<OptionsPage {...props} />, document.body);
}

watchKept(browser, closed.signal, next => {
  known = next;
  draw();
});

/** Keys may have been bound in the browser's own page meanwhile. */
async function lookAtShortcuts(): Promise<void> {
  shortcuts = await loadShortcuts(browser, words);
  draw();
}
addEventListener('focus', () => void lookAtShortcuts(), { signal: closed.signal });
void lookAtShortcuts();
