// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { clean } from '../../src/page/clean.ts';
import type { Cleaning } from '../../src/page/cleaning.ts';
import { attributeName } from '../../src/page/marks.ts';
import type { Pattern } from '../../src/page/pattern.ts';
import { nothingTaught } from '../../src/page/taught.ts';
import { comment, list, pattern, texts } from './list.ts';
import { settings, words } from './words.ts';

const long = (name: string) =>
  `What I have to say about ${name} is longer than a mere greeting, and says ${name}.`;
const ferries = long('ferries');
const bridges = long('bridges');

let life: AbortController;
let onGone: Mock<() => void>;
const onChoice = vi.fn();
beforeEach(() => {
  life = new AbortController();
  onGone = vi.fn<() => void>();
});
afterEach(() => life.abort());

function start(
  of: Pattern = pattern,
  settled: Promise<void> = Promise.resolve(),
  onReport: () => void = () => undefined,
): Cleaning {
  const options = {
    pattern: of,
    taught: nothingTaught,
    settings,
    words,
    settled,
    onReport,
    onChoice,
    onGone,
  };
  return clean(document, options, life.signal);
}

const inSight = () =>
  [...document.querySelectorAll('.t')]
    .filter(element => !element.closest(`[${attributeName}=hidden]`))
    .map(({ textContent }) => textContent);
const shows = (...wanted: string[]) => vi.waitFor(() => expect(inSight()).toEqual(wanted));

describe('a page', () => {
  it('is not written before it has settled, and then is', async () => {
    list(texts(ferries, bridges, ferries));
    const before = document.body.innerHTML;
    let settle = () => {};
    const cleaning = start(
      pattern,
      new Promise(resolve => {
        settle = resolve;
      }),
    );
    await vi.waitFor(() => expect(cleaning.report().copies).toBe(1));
    expect(document.body.innerHTML).toBe(before);
    settle();
    await shows(ferries, bridges);
  });

  it('is given back as it was', async () => {
    list(texts(ferries, ferries));
    const before = document.body.innerHTML;
    start();
    await shows(ferries);
    life.abort();
    expect(document.body.innerHTML).toBe(before);
  });

  it('is kept clean though one of its comments cannot be read', async () => {
    const page = list([{ text: ferries }, { text: bridges, id: 'bad' }, { text: ferries }]);
    start({
      ...pattern,
      read: element => {
        if (element.getAttribute('data-id') === 'bad') throw new Error('Cannot be read.');
        return pattern.read(element);
      },
    });
    await shows(ferries, bridges);
    page.append(comment({ text: ferries }), comment({ text: long('tunnels') }));
    await shows(ferries, bridges, long('tunnels'));
  });

  it('loses the marks of an earlier generation, and keeps what only looks like them', async () => {
    const page = list(texts(ferries, bridges));
    page.children[1]?.setAttribute(attributeName, 'hidden');
    const old = document.createElement('x-abcdefgh');
    old.setAttribute(attributeName, 'marker');
    const theirs = document.createElement('aside');
    theirs.setAttribute(attributeName, 'marker');
    document.body.append(old, theirs);
    start();
    await shows(ferries, bridges);
    await vi.waitFor(() => expect(old.isConnected).toBe(false));
    expect(theirs.isConnected).toBe(true);
  });

  it('says so when its comments are gone', async () => {
    list(texts(ferries, ferries));
    start();
    await shows(ferries);
    document.body.replaceChildren();
    await vi.waitFor(() => expect(onGone).toHaveBeenCalled());
  });
});

describe('how copies look', () => {
  const marks = () =>
    [...document.querySelectorAll('.c')].map(one => one.getAttribute(attributeName));
  const lines = () =>
    [...document.querySelectorAll('.c .t')].map(one => one.getAttribute(attributeName));

  it('follows the settings at once, and the line says whose comment it repeats', async () => {
    list([{ text: ferries, author: 'ann' }, { text: bridges }, { text: ferries }]);
    const cleaning = start();
    await shows(ferries, bridges);
    cleaning.configure({ ...settings, look: 'dimmed' });
    expect(marks()).toEqual([null, null, 'dimmed']);
    cleaning.configure({ ...settings, look: 'line' });
    expect(marks()).toEqual([null, null, 'folded']);
    expect(lines()).toEqual([null, null, '↑ Same as \u2068ann\u2069']);
    expect(cleaning.report()).toMatchObject({ hidden: 1, ceiling: false });
    cleaning.configure(settings);
    expect([marks(), lines()]).toEqual([
      [null, null, 'hidden'],
      [null, null, null],
    ]);
  });

  it('is a line over the ceiling, and hidden once below it', async () => {
    list(texts(...Array(60).fill(ferries)));
    const cleaning = start();
    const line = '↑ Same as another';
    await vi.waitFor(() => expect(lines().filter(mark => mark === line).length).toBe(59));
    expect(cleaning.report().ceiling).toBe(true);
    cleaning.configure({ ...settings, look: 'dimmed' });
    expect(cleaning.report().ceiling).toBe(false);
    cleaning.configure(settings);
    for (const copy of [...document.querySelectorAll('.c')].slice(49)) copy.remove();
    await vi.waitFor(() => expect(marks()).toEqual([null, ...Array(48).fill('hidden')]));
    expect(cleaning.report().ceiling).toBe(false);
  });

  it.each(['screen', 'all'] as const)(
    'in print is that of the screen, or none: %s',
    async print => {
      list(texts(ferries, bridges, ferries));
      start().configure({ ...settings, print });
      await shows(ferries, bridges);
      window.dispatchEvent(new Event('beforeprint'));
      expect(inSight()).toEqual(print === 'all' ? [ferries, bridges, ferries] : [ferries, bridges]);
      window.dispatchEvent(new Event('afterprint'));
      expect(inSight()).toEqual([ferries, bridges]);
    },
  );
});

describe('a list', () => {
  it('shows the first of each group when it is sorted anew', async () => {
    const page = list([
      { text: ferries, id: 'f1' },
      { text: bridges, id: 'b1' },
      { text: ferries, id: 'f2' },
    ]);
    start();
    await shows(ferries, bridges);
    page.append(...[...page.children].reverse());
    await vi.waitFor(() =>
      expect(page.querySelector('[data-id=f2]')?.hasAttribute(attributeName)).toBe(false),
    );
    expect(inSight()).toEqual([ferries, bridges]);
    expect(page.querySelector('[data-id=f1]')?.getAttribute(attributeName)).toBe('hidden');
  });

  it('never shows one comment in the node of another as hidden', async () => {
    const page = list(texts(ferries, bridges, ferries));
    start();
    await shows(ferries, bridges);
    const text = page.children[2]?.querySelector('.t');
    // Not one more text of the same frame, which would be a template.
    const tunnels = 'Nobody has mentioned the tunnels yet, which leak every single spring.';
    if (text) text.textContent = tunnels;
    await shows(ferries, bridges, tunnels);
  });

  it('is read on after a call that threw in the middle of a round', async () => {
    const page = list(texts(ferries, bridges));
    let throws = 1;
    const elements: Pattern['elements'] = root => {
      if (throws-- > 0) throw new Error('a hostile page');
      return pattern.elements(root);
    };
    start({ ...pattern, elements });
    await vi.waitFor(() => expect(throws).toBe(0));
    page.append(comment({ text: ferries }));
    await shows(ferries, bridges);
  });

  it('has a comment read that came empty and was filled later', async () => {
    const page = list(texts(ferries, bridges));
    const reported = vi.fn();
    const cleaning = start(pattern, Promise.resolve(), reported);
    await vi.waitFor(() => expect(cleaning.report().read).toBe(2));
    const late = comment({ text: ferries });
    const words = late.querySelector('.t') as Element;
    words.remove();
    reported.mockClear();
    page.append(late);
    await vi.waitFor(() => expect(reported).toHaveBeenCalled());
    late.append(words);
    await vi.waitFor(() => expect(cleaning.report().read).toBe(3));
    await shows(ferries, bridges);
  });

  it('is counted the same whether or not its groups are told', async () => {
    list(texts(ferries, bridges, ferries));
    const cleaning = start();
    await shows(ferries, bridges);
    const { read, copies, hidden, groups } = cleaning.report();
    expect(cleaning.counts()).toEqual({ read: 3, copies: 1, hidden: 1 });
    expect(cleaning.counts()).toEqual({ read, copies, hidden });
    expect(groups.map(group => group.copies.length)).toEqual([1]);
  });

  it('is restored when a site takes the original back', async () => {
    const page = list(texts(ferries, bridges, ferries));
    start();
    await shows(ferries, bridges);
    page.children[0]?.remove();
    await shows(bridges, ferries);
  });

  it('is restored when a site takes the original back and adds others at the same time', async () => {
    const page = list(texts(ferries, bridges, ferries));
    start();
    await shows(ferries, bridges);
    page.children[0]?.remove();
    page.append(comment({ text: long('tunnels') }));
    await shows(bridges, ferries, long('tunnels'));
  });

  it('is read again where a shadow root in a comment changes, or comes late', async () => {
    const page = list(texts(ferries, bridges, ferries, ferries));
    const parts = [...page.querySelectorAll('.t')].map(text => {
      const part = document.createElement('x-part');
      text.append(part);
      return part;
    });
    const root = parts[2]?.attachShadow({ mode: 'open' });
    start();
    await shows(ferries, bridges);
    if (root) root.textContent = ' And so it is with kites, of which I have nine.';
    await shows(ferries, bridges, ferries);
    if (root) root.textContent = '';
    await shows(ferries, bridges);
  });

  it('hides nothing of a clone of a copy that is given other words', async () => {
    const page = list(texts(ferries, ferries));
    start();
    await shows(ferries);
    const clone = page.children[1]?.cloneNode(true) as Element;
    const text = clone.querySelector('.t');
    if (text) text.textContent = bridges;
    page.append(clone);
    await shows(ferries, bridges);
  });
});
