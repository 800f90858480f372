// @vitest-environment happy-dom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clean } from '../../src/page/clean.ts';
import type { Cleaning } from '../../src/page/cleaning.ts';
import { find } from '../../src/page/find.ts';
import { attributeName } from '../../src/page/marks.ts';
import type { Pattern } from '../../src/page/pattern.ts';
import { nothingTaught } from '../../src/page/taught.ts';
import { comment, list, pattern, type Said } from './list.ts';
import { settings, words } from './words.ts';

const folder = join(import.meta.dirname, '../pages/');

/** All is displayed, and nothing ever in view: what waits for that is hidden soon. */
class Nowhere {
  readonly tell: (entries: object[]) => void;
  constructor(tell: Nowhere['tell']) {
    this.tell = tell;
  }
  observe(target: Element) {
    queueMicrotask(() =>
      this.tell([{ target, isIntersecting: false, boundingClientRect: { width: 10, height: 10 } }]),
    );
  }
  unobserve() {}
  disconnect() {}
}

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  vi.stubGlobal('IntersectionObserver', Nowhere);
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

function start(of: Pattern, onReport: () => void = () => undefined): Cleaning {
  const nothing = () => undefined;
  return clean(
    document,
    {
      pattern: of,
      taught: nothingTaught,
      settings,
      words,
      settled: Promise.resolve(),
      onReport,
      onChoice: nothing,
      onGone: nothing,
    },
    life.signal,
  );
}

/** The page's own markup, without what we have put in. */
function theirs(): string {
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const marker of copy.querySelectorAll(`[${attributeName}=marker]`)) marker.remove();
  for (const marked of copy.querySelectorAll(`[${attributeName}]`))
    marked.removeAttribute(attributeName);
  return copy.outerHTML;
}

/** Also where it stands in a shadow tree of what is hidden. */
function isInSight(element: Element): boolean {
  for (let at: Element | null = element; at; ) {
    if (at.closest(`[${attributeName}=hidden]`)) return false;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return true;
}

/** Declarative shadow roots, which `innerHTML` leaves as templates. */
function attachShadows(root: Document | ShadowRoot): void {
  for (const template of root.querySelectorAll('template[shadowrootmode]')) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' });
    if (!shadow) continue;
    shadow.innerHTML = template.innerHTML;
    template.remove();
    attachShadows(shadow);
  }
}

/** Pages that need no script of their own to have comments. */
const served = readdirSync(folder).filter(name => {
  const told = `${folder}${name}/comments.json`;
  return !existsSync(told) || !JSON.parse(readFileSync(told, 'utf8')).drawn;
});

describe.each(served)('the page %s', name => {
  it('loses copies alone, is otherwise as it was, and is given back', async () => {
    const path = readdirSync(folder + name).find(file => file.endsWith('.html')) ?? '';
    const page = new DOMParser().parseFromString(
      readFileSync(`${folder}${name}/${path}`, 'utf8'),
      'text/html',
    );
    document.documentElement.innerHTML = page.documentElement.innerHTML;
    attachShadows(document);
    const told = readdirSync(folder + name).includes('comments.json')
      ? JSON.parse(readFileSync(`${folder}${name}/comments.json`, 'utf8'))
      : null;
    const found = find(document, told?.url ?? 'https://example.org/');
    expect(found).not.toBe(null);
    if (!found) return;
    const before = document.documentElement.outerHTML;
    const readings = found.elements(document).flatMap(element => found.read(element) ?? []);
    expect(readings.length).toBeGreaterThan(0);

    const cleaning = start(found);
    await vi.waitFor(() => expect(cleaning.report().read).toBe(readings.length));
    await vi.waitFor(() => {
      const { hidden, copies } = cleaning.report();
      expect(hidden).toBe(copies);
    });
    expect(theirs()).toBe(before);

    const { groups, reasons, copies } = cleaning.report();
    const counted = Object.values(reasons).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(copies);
    expect(groups.flatMap(group => group.copies).length).toBe(copies);
    const hidden = new Set(groups.flatMap(group => group.copies.map(({ key }) => key)));
    for (const { original } of groups) expect(hidden.has(original)).toBe(false);
    const out = readings.filter(({ body, element }) => isInSight(body[0] ?? element));
    expect(out.length).toBe(readings.length - copies);
    const seen = new Set(out.map(({ text }) => text));
    const lost = readings.filter(({ text }) => !seen.has(text));
    // What is not there letter by letter is there as the original of a copy that differs.
    expect(lost.length).toBeLessThanOrEqual(copies - (reasons.exact ?? 0));

    cleaning.showAll(true);
    expect(document.documentElement.outerHTML).toBe(before);
    cleaning.showAll(false);
    expect(cleaning.report().hidden).toBe(copies);
    life.abort();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

/** Long enough that they mean the same under whatever they stand, and different enough. */
const texts = [
  'The ferry at seven is always late, and nobody at the pier will tell you why it is so.',
  'My grandmother rowed across when she was a girl, alone, with a goat, and was on time.',
  'Has anyone asked the harbour office in writing? They have to answer within a month.',
  'I moved here for the quiet; now there is a party boat under my window every night.',
  'Whoever planned the new pier has clearly never had to push a pram against the wind.',
];

const said: fc.Arbitrary<Said> = fc.record({
  text: fc.constantFrom(...texts),
  author: fc.constantFrom('ann', 'bert', 'chris'),
  replies: fc.array(
    fc.record({ text: fc.constantFrom(...texts), author: fc.constantFrom('dora', 'emil') }),
    { maxLength: 2 },
  ),
});

const steps = [
  'append',
  'prepend',
  'remove',
  'move',
  'edit',
  'swap',
  'redraw',
  'reverse',
  'clone',
] as const;
const step = fc.record({
  what: fc.constantFrom(...steps),
  at: fc.nat(20),
  to: fc.nat(20),
  one: said,
});

type Step = { what: (typeof steps)[number]; at: number; to: number; one: Said };

/** What a site's script does to its list; false if nothing. */
function act(page: Element, { what, at, to, one }: Step): boolean {
  const writes = new MutationObserver(() => undefined);
  writes.observe(page, { childList: true, characterData: true, subtree: true });
  change(page, { what, at, to, one });
  return writes.takeRecords().length > 0;
}

function change(page: Element, { what, at, to, one }: Step): void {
  const units = [...page.querySelectorAll('.c')];
  const unit = units[at % units.length];
  const other = units[to % units.length];
  switch (what) {
    case 'append':
      page.append(comment(one));
      break;
    case 'prepend':
      page.prepend(comment(one));
      break;
    case 'remove':
      if (units.length > 2) unit?.remove();
      break;
    case 'move':
      if (unit && other && !unit.contains(other)) other.before(unit);
      break;
    case 'edit': {
      const text = unit?.querySelector('.t');
      if (text) text.textContent = one.text;
      break;
    }
    case 'swap': {
      const [a, b] = [unit?.querySelector('.t'), other?.querySelector('.t')];
      const [one, two] = [a?.textContent ?? '', b?.textContent ?? ''];
      if (a && b) [a.textContent, b.textContent] = [two, one];
      break;
    }
    case 'redraw':
      page.innerHTML = String(page.innerHTML);
      break;
    case 'reverse':
      page.append(...[...page.children].reverse());
      break;
    case 'clone':
      if (unit) page.append(unit.cloneNode(true));
      break;
  }
}

it('shows every text once, whatever a site does to its list', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(said, { minLength: 3, maxLength: 8 }),
      // One at a time: what goes while others come may as well have been scrolled out of a list.
      fc.array(step, { maxLength: 6 }),
      async (first, all) => {
        life = new AbortController();
        const page = list(first);
        let rounds = 0;
        start(pattern, () => {
          rounds += 1;
        });
        for (const one of [null, ...all]) {
          const before = rounds;
          const done = one === null || act(page, one);
          if (done) await vi.waitUntil(() => rounds > before, { interval: 5, timeout: 10_000 });
          await vi.waitFor(() => expect(shown(page)).toEqual([...new Set(told(page))]), {
            interval: 5,
            timeout: 10_000,
          });
        }
        life.abort();
        expect(document.querySelector(`[${attributeName}]`)).toBe(null);
      },
    ),
    { numRuns: 15, interruptAfterTimeLimit: 15_000 },
  );
}, 60_000);

const told = (page: Element) =>
  [...page.querySelectorAll('.t')].map(({ textContent }) => textContent).sort();
const shown = (page: Element) =>
  [...page.querySelectorAll('.t')]
    .filter(isInSight)
    .map(({ textContent }) => textContent)
    .sort();
