// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Comment } from '../../src/core/comment.ts';
import { createLedger, type Ledger } from '../../src/page/ledger.ts';
import { comment, list, pattern, readingOf, texts } from './list.ts';

/** A ledger, and a thread that only writes down what it is told. */
function start() {
  const ledger = createLedger();
  const told = new Map<string, Comment>();
  return { ledger, told, look: (elements?: readonly Element[]) => look(ledger, told, elements) };
}

/** What a round does: lets go of what is another, then puts all; tells how much it told. */
function look(
  ledger: Ledger,
  told: Map<string, Comment>,
  elements: readonly Element[] = pattern.elements(document),
): number {
  ledger.lift(elements);
  for (const element of elements) {
    const reading = readingOf(element);
    if (ledger.isOther(reading)) ledger.letGo(element, reading);
  }
  for (const element of elements) ledger.put(readingOf(element));
  ledger.endRound();
  const { put, removed } = ledger.take();
  for (const one of put) told.set(one.key, one);
  for (const key of removed) told.delete(key);
  return put.length + removed.length;
}

/** Texts in the order of their positions. */
const inOrder = (told: ReadonlyMap<string, Comment>) =>
  [...told.values()].sort((a, b) => a.position - b.position).map(({ text }) => text);

describe('places', () => {
  it('follow the page where comments come at the end, in the middle and before all', () => {
    const { told, look } = start();
    const page = list(texts('b', 'd'));
    look();
    for (const [text, before] of [
      ['e', null],
      ['c', page.children[1]],
      ['a', page.children[0]],
    ] as const) {
      const element = comment({ text });
      page.insertBefore(element, before ?? null);
      look([element]);
    }
    expect(inOrder(told)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('follow a list whose nodes are sorted anew', () => {
    const { told, look } = start();
    const page = list(texts('a', 'b', 'c', 'd'));
    look();
    page.append(...[...page.children].reverse());
    look();
    expect(inOrder(told)).toEqual(['d', 'c', 'b', 'a']);
    expect(told.size).toBe(4);
  });

  it('follow a list that is drawn anew in another order', () => {
    const { ledger, told, look } = start();
    list(texts('a', 'b', 'c', 'd'));
    look();
    list(texts('c', 'a', 'd', 'b'));
    ledger.sweep(true, true);
    look();
    expect(inOrder(told)).toEqual(['c', 'a', 'd', 'b']);
    expect(told.size).toBe(4);
  });

  it('follow a comment that is moved inside another element', () => {
    const { told, look } = start();
    const page = list(texts('a', 'b', 'c'));
    const wrapper = document.createElement('div');
    look();
    wrapper.append(page.children[0] ?? '');
    page.append(wrapper);
    look(pattern.elements(wrapper));
    expect(inOrder(told)).toEqual(['b', 'c', 'a']);
  });

  it('are numbered anew when the numbers between two comments are used up', () => {
    const { told, look } = start();
    const page = list(texts('first', 'last'));
    look();
    for (let i = 0; i < 120; i++) {
      const element = comment({ text: `${i}` });
      page.children[0]?.after(element);
      look([element]);
    }
    const positions = [...told.values()].map(({ position }) => position);
    expect(new Set(positions).size).toBe(122);
    expect(inOrder(told).slice(0, 3)).toEqual(['first', '119', '118']);
  });
});

describe('a long list', () => {
  it('compares few nodes, and none that stand far apart', () => {
    const { ledger, look } = start();
    const page = list(Array.from({ length: 200 }, (_, i) => ({ text: `the ${i}th of them` })));
    const compare = vi.spyOn(Node.prototype, 'compareDocumentPosition');
    try {
      look();
      // Each with the one before, as it comes.
      expect(compare.mock.calls.length).toBeLessThan(200);
      compare.mockClear();
      for (const { key } of ledger.all()) expect([...ledger.under(key)]).toEqual([]);
      expect(compare).not.toHaveBeenCalled();
      for (const element of page.children) ledger.put(readingOf(element));
      expect(compare.mock.calls.length).toBeLessThan(400);
    } finally {
      compare.mockRestore();
    }
  });
});

describe('identity', () => {
  it('tells nothing of a comment that is read again unchanged', () => {
    const { look } = start();
    list([{ text: 'a', author: 'ann', replies: texts('b') }]);
    expect(look()).toBe(2);
    expect(look()).toBe(0);
  });

  it('stays with each of two comments that swap their nodes', () => {
    const { told, look } = start();
    const page = list([
      { text: 'a', author: 'ann' },
      { text: 'b', author: 'bert' },
    ]);
    look();
    const keys = [...told.keys()].sort();
    const [one, other] = [...page.children];
    const inside = one?.innerHTML ?? '';
    if (one) one.innerHTML = other?.innerHTML ?? '';
    if (other) other.innerHTML = inside;
    look();
    expect([...told.keys()].sort()).toEqual(keys);
    expect(inOrder(told)).toEqual(['b', 'a']);
  });

  it('is apart for comments that are equal in author, time and text', () => {
    const { told, look } = start();
    list(texts('same', 'same', 'same'));
    look();
    expect(told.size).toBe(3);
  });
});

describe('what goes', () => {
  it('leaves the thread when the site takes it back', () => {
    const { ledger, told, look } = start();
    const page = list(texts('a', 'b'));
    look();
    page.children[0]?.remove();
    ledger.sweep(false, false);
    look();
    expect(inOrder(told)).toEqual(['b']);
  });

  it('stays where others came in its place, and comes back to where it stood', () => {
    const { ledger, told, look } = start();
    const all = Array.from({ length: 30 }, (_, i) => `comment ${i}`);
    for (const from of [0, 10, 20, 10, 0]) {
      list(texts(...all.slice(from, from + 10)));
      ledger.sweep(true, true);
      look();
    }
    expect(inOrder(told)).toEqual(all);
  });

  it('stays in a list that was seen to recycle, though nothing came this time', () => {
    const { ledger, told, look } = start();
    const rows = (...all: string[]) => {
      list(all.map(text => ({ text, id: text })));
      ledger.sweep(true, true);
      look();
    };
    rows('a', 'b');
    rows('c', 'd');
    rows('a', 'b');
    document.body.replaceChildren();
    ledger.sweep(false, false);
    look([]);
    expect(inOrder(told)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('leaves the thread where another came at the other end of a list that shows all of itself', () => {
    const { ledger, told, look } = start();
    const page = list(texts('a', 'b', 'c'));
    look();
    page.children[0]?.remove();
    page.append(comment({ text: 'd' }));
    ledger.sweep(true, false);
    look();
    expect(inOrder(told)).toEqual(['b', 'c', 'd']);
  });

  it('stays from then on in a list that does not look like it and brings back what went', () => {
    const { ledger, told, look } = start();
    const rows = (...all: string[]) => {
      list(all.map(text => ({ text, id: text })));
      ledger.sweep(true, false);
      look();
    };
    rows('a', 'b');
    rows('c', 'd');
    expect(inOrder(told)).toEqual(['c', 'd']);
    rows('a', 'b');
    rows('e', 'f');
    expect(inOrder(told)).toEqual(['a', 'b', 'e', 'f']);
  });

  it('leaves the thread from between others, though one came at the same time', () => {
    const { ledger, told, look } = start();
    const page = list(texts('a', 'b', 'c'));
    look();
    page.children[1]?.remove();
    page.append(comment({ text: 'd' }));
    ledger.sweep(true, true);
    look();
    expect(inOrder(told)).toEqual(['a', 'c', 'd']);
  });

  it('leaves the thread when the list is drawn anew without it', () => {
    const { ledger, told, look } = start();
    list(texts('a', 'b', 'c'));
    look();
    list(texts('a', 'c', 'd'));
    ledger.sweep(true, true);
    look();
    expect(inOrder(told)).toEqual(['a', 'c', 'd']);
  });

  it('leaves the thread when the others move up in their nodes', () => {
    const { told, look } = start();
    const said = [
      { text: 'a', author: 'ann' },
      { text: 'b', author: 'bert' },
      { text: 'c', author: 'chris' },
    ];
    const page = list(said);
    look();
    const rows = [...page.children];
    for (const [i, row] of rows.entries()) row.innerHTML = rows[i + 1]?.innerHTML ?? row.innerHTML;
    look();
    expect(inOrder(told)[0]).toBe('b');
    expect([...told.values()].some(({ text }) => text === 'a')).toBe(false);
  });

  it('does not outlive the address it came under', () => {
    const { ledger, told, look } = start();
    list(texts('a', 'b'));
    look();
    ledger.turnPage();
    list(texts('c'));
    ledger.sweep(true, true);
    look();
    expect(inOrder(told)).toEqual(['c']);
  });

  it('is forgotten where its text was edited in place', () => {
    const { told, look } = start();
    const page = list([{ text: 'a', author: 'ann' }]);
    look();
    const text = page.querySelector('.t');
    if (text) text.textContent = 'a, edited';
    look();
    expect(inOrder(told)).toEqual(['a, edited']);
  });
});

describe('answers', () => {
  it('stay with a comment that is edited', () => {
    const { ledger, look } = start();
    const page = list([{ text: 'a', author: 'ann', replies: texts('b') }]);
    look();
    const text = page.querySelector('.t');
    if (text) text.textContent = 'a, edited';
    look(page.children[0] ? [page.children[0]] : []);
    const key = ledger.all()[0]?.key ?? '';
    expect([...ledger.under(key)].map(({ reading }) => reading.text)).toEqual(['b']);
  });

  it('make what they answer exempt when the address points to them', () => {
    const { ledger, told, look } = start();
    list([{ text: 'a', replies: [{ text: 'b', id: 'c-2' }] }, { text: 'c' }]);
    look();
    ledger.point(reading => reading.id === 'c-2');
    look([]);
    const exempt = () => [...told.values()].filter(one => one.exempt).map(({ text }) => text);
    expect(exempt()).toEqual(['a', 'b']);
    ledger.point(() => false);
    look([]);
    expect(exempt()).toEqual([]);
  });
});
