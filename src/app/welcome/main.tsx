import '../design.css';
import '../page.css';
import './welcome.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { createWords, dress } from '../words.ts';
import { WelcomePage } from './WelcomePage.tsx';
import { watchBrowser } from './watch.ts';

const words = createWords((name, values) => browser.i18n.getMessage(name, values));
dress(document, words);

const closed = new AbortController();
addEventListener('pagehide', () => closed.abort());

const giveAccess = watchBrowser(browser, closed.signal, facts =>
  render(<WelcomePage {...{ facts, words, giveAccess: () => giveAccess() }} />, document.body),
);
