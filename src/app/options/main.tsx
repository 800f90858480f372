import '../design.css';
import '../page.css';
import './options.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { createWords, dress } from '../words.ts';
import { createActions } from './act.ts';
import { OptionsPage } from './OptionsPage.tsx';
import { watchSites } from './watch.ts';

const words = createWords((name, values) => browser.i18n.getMessage(name, values));
dress(document, words);

const closed = new AbortController();
addEventListener('pagehide', () => closed.abort());

const actions = createActions(browser);
const { version } = browser.runtime.getManifest();
watchSites(browser, closed.signal, known =>
  render(<OptionsPage {...{ known, version, words, actions }} />, document.body),
);
