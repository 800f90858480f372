import '../design.css';
import './popup.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { defaults } from '../settings.ts';
import { loadShortcuts } from '../shortcuts.ts';
import { createWords, dress } from '../words.ts';
import { createActions } from './act.ts';
import { view } from './model.ts';
import { Popup } from './Popup.tsx';
import { watch } from './watch.ts';

const words = createWords((name, values) => browser.i18n.getMessage(name, values));
dress(document, words);

const closed = new AbortController();
addEventListener('pagehide', () => closed.abort());

const watched = watch(browser, closed.signal, facts =>
  render(<Popup view={view(facts, defaults)} words={words} actions={actions} />, document.body),
);
void loadShortcuts(browser, words).then(shortcuts => watched.update({ shortcuts }));
const actions = createActions(browser, watched);
