// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '../../src/core/thread.ts';
import { createFold } from '../../src/page/fold.ts';
import { createLedger, type Known } from '../../src/page/ledger.ts';
import { removeLeftovers } from '../../src/page/leftovers.ts';
import { attributeName } from '../../src/page/marks.ts';
import { list, pattern, readingOf, type Said, texts } from './list.ts';

let clockMs = 0;
let looks: { elements: Set<Element>; tell: (inView: boolean) => void }[] = [];
/** As `looks`, of the observer that asks whether something is displayed at all. */
let displays: typeof looks = [];

/** The browser's observer, told by the test what is in view. */
class FakeIntersectionObserver {
  readonly elements = new Set<Element>();
  constructor(callback: (entries: object[]) => void, options?: { rootMargin: string }) {
    const tell = (isIntersecting: boolean) => {
      const side = isIntersecting ? 10 : 0;
      const boundingClientRect = { width: side, height: side };
      callback([...this.elements].map(target => ({ target, isIntersecting, boundingClientRect })));
    };
    (options?.rootMargin ? displays : looks).push({ elements: this.elements, tell });
  }
  observe(element: Element) {
    this.elements.add(element);
  }
  unobserve(element: Element) {
    this.elements.delete(element);
  }
  disconnect() {
    this.elements.clear();
  }
}

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  clockMs = 0;
  looks = [];
  displays = [];
  vi.spyOn(window.performance, 'now').mockImplementation(() => clockMs);
  vi.stubGlobal('IntersectionObserver', FakeIntersectionObserver);
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function start(said: readonly Said[], hasUnread: (known: Known) => boolean = () => false) {
  const page = list(said);
  const ledger = createLedger();
  for (const element of pattern.elements(document)) ledger.put(readingOf(element));
  const onFree = vi.fn(() => void fold.write());
  const lineOf = (copy: Known) => `↑ Same as before ${copy.reading.text}`;
  const fold = createFold(ledger, document, { lineOf, hasUnread, onFree }, life.signal);
  for (const { key } of ledger.all()) fold.touch(key);
  const keyOf = (text: string) =>
    ledger.all().find(({ reading }) => reading.text === text)?.key ?? '';
  const hide = (copy: string, original: string): Change => ({
    key: keyOf(copy),
    verdict: {
      hide: true,
      reason: 'exact',
      original: keyOf(original),
      similarity: 1,
      differences: [],
    },
  });
  return { page, ledger, fold, keyOf, hide, onFree };
}

/** The reader goes to another tab, or comes back. */
function turn(state: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Texts of the comments of which nothing is marked as hidden, whole or in part. */
const inSight = () =>
  [...document.querySelectorAll('.t')]
    .filter(element => !element.closest(`[${attributeName}=hidden]`))
    .map(({ textContent }) => textContent);

describe('a copy', () => {
  it('loses only its own words while a reply under it stays', () => {
    const { fold, hide } = start([
      { text: 'a' },
      { text: 'A', replies: texts('unique', 'b') },
      { text: 'b2' },
    ]);
    fold.take([hide('A', 'a'), hide('b', 'b2')], 'unless seen');
    fold.write();
    expect(inSight()).toEqual(['a', 'unique', 'b2']);
  });

  it('goes whole, without a mark on each reply being needed, when all under it are copies', () => {
    const { fold, hide, page } = start([
      { text: 'a' },
      { text: 'A', replies: texts('b') },
      { text: 'b2' },
    ]);
    fold.take([hide('A', 'a'), hide('b', 'b2')], 'unless seen');
    fold.write();
    expect(inSight()).toEqual(['a', 'b2']);
    expect(page.children[1]?.getAttribute(attributeName)).toBe('hidden');
  });

  it('does not take with it a reply that could not be read', () => {
    const { fold, hide, page } = start(
      [{ text: 'a' }, { text: 'A', replies: texts('b') }],
      ({ reading }) => reading.text === 'A',
    );
    fold.take([hide('A', 'a'), hide('b', 'a')], 'unless seen');
    fold.write();
    expect(page.children[1]?.hasAttribute(attributeName)).toBe(false);
    expect(inSight()).toEqual(['a']);
  });

  it('stays hidden while its original is on its way to another place', () => {
    const { fold, hide, page } = start(texts('a', 'A'));
    fold.take([hide('A', 'a')], 'unless seen');
    fold.write();
    page.children[0]?.remove();
    displays[0]?.tell(false);
    expect(inSight()).toEqual([]);
  });

  it('is hidden again with all, though its group was opened by hand', () => {
    const { fold, hide, keyOf } = start(texts('a', 'A'));
    fold.take([hide('A', 'a')], 'unless seen');
    fold.open(keyOf('a'), true);
    fold.showAll(true);
    fold.write();
    expect(inSight()).toEqual(['a', 'A']);
    fold.showAll(false);
    expect(fold.write().groups.map(({ open }) => open)).toEqual([false]);
    expect(inSight()).toEqual(['a']);
  });

  it('stands in for an original that the page does not display, as in a closed tab', () => {
    const { fold, hide } = start(texts('a', 'A'));
    fold.take([hide('A', 'a')], 'unless seen');
    fold.write();
    expect(inSight()).toEqual(['a']);
    displays[0]?.tell(false);
    expect(inSight()).toEqual(['a', 'A']);
    displays[0]?.tell(true);
    expect(inSight()).toEqual(['a']);
  });

  it('does not go whole before all that stands in it has been read', () => {
    const { fold, hide, page } = start([{ text: 'a' }, { text: 'A', replies: texts('b') }]);
    const reply = page.querySelector('.c .c') ?? undefined;
    fold.take([hide('A', 'a'), hide('b', 'a')], 'unless seen');
    fold.write(reply);
    expect(page.children[1]?.hasAttribute(attributeName)).toBe(false);
    fold.write();
    expect(page.children[1]?.getAttribute(attributeName)).toBe('hidden');
  });

  it('is shown with its group, hidden with it, and shown with all', () => {
    const { fold, hide, keyOf, page } = start(texts('a', 'A'));
    const mark = () => page.children[1]?.getAttribute(attributeName);
    fold.take([hide('A', 'a')], 'unless seen');
    fold.write();
    expect([mark(), fold.hidden]).toEqual(['hidden', 1]);
    fold.open(keyOf('a'), true);
    fold.write();
    expect([mark(), fold.hidden]).toEqual(['shown', 0]);
    fold.open(keyOf('a'), false);
    fold.write();
    expect(mark()).toBe('hidden');
    fold.showAll(true);
    expect(fold.write().groups).toMatchObject([{ copies: [] }]);
    expect(mark()).toBe(null);
    fold.showAll(false);
    expect(fold.write().groups).toMatchObject([{ copies: [{}], open: false }]);
    expect(mark()).toBe('hidden');
  });

  it('leaves nothing behind when it is cleared', () => {
    const { fold, hide, page } = start(texts('a', 'A', 'aa'));
    const before = page.innerHTML;
    fold.take([hide('A', 'a'), hide('aa', 'a')], 'unless seen');
    fold.write();
    fold.clear();
    expect(page.innerHTML).toBe(before);
  });
});

describe('how copies look', () => {
  const marks = (page: Element) =>
    [...page.querySelectorAll('.c, .t')].flatMap(one => one.getAttribute(attributeName) ?? []);

  it('changes at once, and counts as hidden all the same', () => {
    const { fold, hide, page } = start(texts('a', 'A'));
    fold.take([hide('A', 'a')], 'unless seen');
    fold.write();
    expect(marks(page)).toEqual(['hidden']);
    fold.dress('dimmed', false);
    fold.write();
    expect([marks(page), fold.hidden]).toEqual([['dimmed'], 1]);
    fold.dress('hidden', true);
    fold.write();
    expect([marks(page), fold.hidden]).toEqual([['folded', '↑ Same as before A'], 1]);
    fold.dress('hidden', false);
    fold.write();
    expect(marks(page)).toEqual(['hidden']);
  });

  it('is a line of its own where a reply has one, and one line where the reply has none', () => {
    const { fold, hide, page } = start([
      { text: 'a' },
      { text: 'A', replies: texts('b') },
      { text: 'b2' },
    ]);
    const template = hide('b', 'b2');
    if (template.verdict?.hide) Object.assign(template.verdict, { reason: 'template' });
    fold.take([hide('A', 'a'), template], 'unless seen');
    fold.write();
    expect(marks(page)).toEqual(['hidden', 'folded', '↑ Same as before b']);
    expect(page.children[1]?.hasAttribute(attributeName)).toBe(false);
    fold.dress('line', false);
    fold.write();
    expect(marks(page).slice(0, 2)).toEqual(['folded', '↑ Same as before A']);
    expect(page.children[1]?.getAttribute(attributeName)).toBe('folded');
  });

  it('is opened alone by its line, closed with its group, and not by what is no line', () => {
    const { fold, hide, page, keyOf } = start(texts('a', 'A', 'AA'));
    fold.take([hide('A', 'a'), hide('AA', 'a')], 'unless seen');
    fold.write();
    expect(fold.openLine(page.children[1] as Element)).toBe(false);
    fold.dress('line', false);
    fold.write();
    expect(fold.openLine(page.children[0] as Element)).toBe(false);
    expect(fold.openLine(page.children[1] as Element)).toBe(true);
    expect(fold.write().comments).toMatchObject([{ opened: { reason: 'exact' } }]);
    expect([marks(page), fold.hidden]).toEqual([['shown', 'folded', '↑ Same as before AA'], 1]);
    expect(fold.openLine(page.querySelectorAll('.t')[2] as Element)).toBe(true);
    fold.write();
    expect(marks(page)).toEqual(['shown', 'shown']);
    fold.open(keyOf('a'), true);
    fold.write();
    fold.open(keyOf('a'), false);
    fold.write();
    expect(fold.hidden).toBe(2);
  });

  it('is a line in a part that became a comment of its own, until that has a mark', () => {
    const { fold, hide, ledger, page } = start(texts('a', 'A', 'b'));
    fold.dress('line', false);
    fold.take([hide('A', 'a')], 'unless seen');
    fold.write();
    const part = page.querySelectorAll('.t')[1] as Element;
    part.className = 'c';
    part.innerHTML = '<p class="t">B</p>';
    ledger.put(readingOf(part));
    fold.take([hide('B', 'b')], 'unless seen');
    fold.dress('hidden', false);
    fold.write();
    expect([part.getAttribute(attributeName), marks(page)]).toEqual([
      'hidden',
      ['hidden', 'hidden'],
    ]);
  });

  it('is not to be seen in print, where all is to be printed', () => {
    const { fold, hide, page } = start(texts('a', 'A'));
    fold.take([hide('A', 'a')], 'unless seen');
    fold.write();
    fold.print(true);
    fold.write();
    expect(marks(page)).toEqual([]);
    fold.print(false);
    fold.write();
    expect(marks(page)).toEqual(['hidden']);
  });
});

describe('what the reader is at', () => {
  it('is hidden only once it is out of use and out of view', async () => {
    const { fold, hide, page, onFree } = start(texts('a', 'A'));
    const box = document.createElement('textarea');
    page.children[1]?.append(box);
    box.focus();
    fold.take([hide('A', 'a')], 'unless seen');
    fold.write();
    expect(inSight()).toEqual(['a', 'A']);
    looks[0]?.tell(false);
    expect(onFree).not.toHaveBeenCalled();
    box.blur();
    await vi.waitUntil(() => onFree.mock.calls.length > 0);
    expect(inSight()).toEqual(['a']);
  });

  it('is not hidden under the eyes by an original that comes late', () => {
    const { fold, hide } = start(texts('a', 'A'));
    fold.write();
    clockMs = 5000;
    fold.take([hide('A', 'a')], 'unless seen');
    fold.write();
    looks[0]?.tell(true);
    expect(inSight()).toEqual(['a', 'A']);
    looks[0]?.tell(false);
    expect(inSight()).toEqual(['a']);
  });

  it('is out of it while the page is hidden, but not out of use', async () => {
    const { fold, hide, page, onFree } = start(texts('a', 'A', 'B'));
    const box = document.createElement('textarea');
    page.children[2]?.append(box);
    box.focus();
    fold.write();
    clockMs = 5000;
    fold.take([hide('A', 'a'), hide('B', 'a')], 'unless seen');
    fold.write();
    looks[0]?.tell(true);
    turn('hidden');
    await vi.waitUntil(() => onFree.mock.calls.length > 0);
    expect(inSight()).toEqual(['a', 'B']);
  });

  it('is out of it where the page has been hidden for long', async () => {
    const { fold, hide, onFree } = start(texts('a', 'A'));
    fold.write();
    clockMs = 5000;
    turn('hidden');
    fold.take([hide('A', 'a')], 'unless seen');
    fold.write();
    await vi.waitUntil(() => onFree.mock.calls.length > 0);
    expect(inSight()).toEqual(['a']);
  });

  it('stays where the reader is back before it could be hidden', async () => {
    const { fold, hide, onFree } = start(texts('a', 'A'));
    fold.write();
    clockMs = 5000;
    fold.take([hide('A', 'a')], 'unless seen');
    fold.write();
    looks[0]?.tell(true);
    turn('hidden');
    turn('visible');
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(onFree).not.toHaveBeenCalled();
    expect(inSight()).toEqual(['a', 'A']);
  });

  it.each(['out of view', 'passed'] as const)(
    'stays in a hidden page where it is to be %s: there the reader will look, or a list ends',
    async manner => {
      const { fold, hide, onFree } = start(texts('a', 'A'));
      turn('hidden');
      fold.take([hide('A', 'a')], manner);
      fold.write();
      await new Promise(resolve => setTimeout(resolve, 20));
      expect(onFree).not.toHaveBeenCalled();
      expect(inSight()).toEqual(['a', 'A']);
    },
  );

  it('is hidden at once where the reader asks for it', () => {
    const { fold, hide } = start(texts('a', 'A'));
    fold.write();
    clockMs = 5000;
    fold.take([hide('A', 'a')], 'at once');
    fold.write();
    expect(inSight()).toEqual(['a']);
  });

  it('waits no longer when it is no copy any more', () => {
    const { fold, hide, keyOf } = start(texts('a', 'A'));
    fold.take([hide('A', 'a')], 'out of view');
    fold.write();
    fold.take([{ key: keyOf('A'), verdict: { hide: false } }], 'at once');
    fold.write();
    expect(looks[0]?.elements.size).toBe(0);
    expect(inSight()).toEqual(['a', 'A']);
  });
});

describe('a page that writes our attribute', () => {
  it('gets its way after three tries in a minute', () => {
    const { fold, hide, page } = start(texts('a', 'A'));
    const copy = page.children[1] as Element;
    fold.take([hide('A', 'a')], 'unless seen');
    fold.write();
    const marks: (string | null)[] = [];
    for (let i = 0; i < 5; i++) {
      copy.removeAttribute(attributeName);
      fold.contest([copy]);
      fold.write();
      marks.push(copy.getAttribute(attributeName));
    }
    expect(marks).toEqual(['hidden', 'hidden', 'hidden', null, null]);
    expect(fold.hidden).toBe(0);
  });

  it('cannot hide by it what we have not judged', () => {
    const { fold, page } = start(texts('a', 'b'));
    const other = page.children[1] as Element;
    other.setAttribute(attributeName, 'hidden');
    fold.contest([other]);
    expect(inSight()).toEqual(['a', 'b']);
  });

  it('gets its way with that too after three tries: nobody fights for ever', () => {
    const { fold, page } = start(texts('a', 'b'));
    const other = page.children[1] as Element;
    const marks: (string | null)[] = [];
    for (let i = 0; i < 5; i++) {
      other.setAttribute(attributeName, 'mine');
      fold.contest([other]);
      marks.push(other.getAttribute(attributeName));
    }
    expect(marks).toEqual([null, null, null, 'mine', 'mine']);
  });

  it('does not hide the clone of a copy, which may say something else', () => {
    const { fold, hide, page } = start(texts('a', 'A'));
    fold.take([hide('A', 'a')], 'unless seen');
    fold.write();
    const clone = page.children[1]?.cloneNode(true) as Element;
    page.append(clone);
    removeLeftovers(clone, fold.marks);
    expect(clone.hasAttribute(attributeName)).toBe(false);
    expect(page.children[1]?.getAttribute(attributeName)).toBe('hidden');
  });
});
