import { dayKey, dayOf } from '../../src/app/history.ts';
import type { FrameAnswer } from '../../src/app/report.ts';
import { writeList } from '../../src/app/taught.ts';
import type { Group } from '../../src/core/report.ts';
import type { Reason } from '../../src/core/verdict.ts';
import { report } from '../app/popup-facts.ts';
import type { State } from './played-browser.ts';

/** One page of ours: its states, by name, as they differ from the ordinary one. */
export interface Pictured {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly ordinary: State;
  readonly states: Readonly<Record<string, Partial<State>>>;
  /** What is pressed, one after another, before the picture of a state is taken. */
  readonly presses?: Readonly<Record<string, readonly string[]>>;
  /** Height of the window in a state that needs another one. */
  readonly heights?: Readonly<Record<string, number>>;
  /** The page waits this long before it says that nothing answers. */
  readonly slow?: Readonly<Record<string, number>>;
}

function group(
  snippet: string,
  copies: number,
  reasons: readonly [Reason, ...Reason[]],
  accounts = 0,
): Group {
  return {
    original: snippet,
    snippet,
    copies: Array.from({ length: copies }, (_, place) => ({
      key: `${snippet} ${place}`,
      reason: reasons[place % reasons.length] ?? reasons[0],
    })),
    authors: Array.from({ length: accounts }, (_, n) => ({
      name: ['ferrywatcher', 'Mina', 'Тимур', '바다'][n] ?? `reader ${n}`,
      comments: n === 0 ? copies + 2 - accounts : 1,
    })),
  };
}

const groups = [
  group(
    'Thank you for writing this up. We had the same outage at work and only noticed when the ticket printer stopped at noon.',
    3,
    ['exact'],
    1,
  ),
  group('Earn 500 a day from home, ask me how', 4, ['template'], 5),
  group('The link in the second paragraph is dead.', 1, ['same wording'], 2),
  group(
    '아침에 겨우 들어가 보니 예약해 둔 기차표도 날아갔더군요. 이렇게 허술해서야…',
    2,
    ['exact', 'near copy'],
    1,
  ),
  group(
    'Does anybody know whether the night train stops at the border again this winter, or is it the bus?',
    1,
    ['near copy'],
    2,
  ),
];
const odd = [
  group('<b>bold</b> \u202Eand backwards', 1, ['exact']),
  group('كنت أنتظر هذا المقال منذ مدة، شكرا لك', 1, ['chosen'], 2),
  group('[deleted]', 6, ['placeholder']),
  group(`Marks${'\u0301\u0323'.repeat(40)} piled up`, 1, ['exact']),
  group('', 2, ['exact']),
  group('a'.repeat(119), 1, ['exact']),
];
const many = Array.from({ length: 800 }, (_, place) =>
  group(`Reply number ${place} says once more what it said before`, 1 + (place % 7), ['exact'], 1),
);
const only = (frame: FrameAnswer) => ({ frames: { 0: frame } });
const off = { 'site:news.example': { on: false } };

const popup: Pictured = {
  path: 'src/app/popup/index.html',
  width: 360,
  height: 560,
  ordinary: {
    url: 'https://news.example/story',
    access: true,
    stored: {},
    ...only(report(40, groups)),
    levels: { exact: 6, near: 11, loose: 12 },
  },
  states: {
    'all shown': only(report(40, groups, true)),
    counting: { levels: undefined },
    'group unfolded': {},
    'more unfolded': {},
    'report unfolded': {},
    paused: { stored: { paused: true } },
    'level exact': { stored: { 'site:news.example': { level: 'exact' } } },
    'nothing repeated': only(report(7, [])),
    'no comments': only('none'),
    off: { stored: off, ...only('none') },
    'no access': { access: false },
    'special page': { url: 'about:config' },
    reload: { frames: {} },
    reading: { waits: true },
    'storage broken': { storageBroken: true },
    'newer settings': { stored: { version: 99, ...off } },
    huge: only(report(5000, many)),
    'odd texts': only(report(40, odd)),
    'look-alike name': { url: 'https://xn--pple-43d.com/' },
    'long name': { url: 'https://a-very-long-name.of-a-site.with-many-parts.example.co.uk:8443/' },
  },
  heights: { 'more unfolded': 1000, 'report unfolded': 1200 },
  presses: {
    'group unfolded': ['.who'],
    'more unfolded': ['.folds'],
    'report unfolded': ['.folds', '.more .acts button'],
  },
  slow: { reload: 1400, reading: 400 },
};

const manySites = Object.fromEntries(
  Array.from({ length: 300 }, (_, place) => [
    `site:forum-${String(place).padStart(3, '0')}.example`,
    place % 3 === 0 ? { level: 'exact' } : { on: false },
  ]),
);

/** Ninety days that end today, more on some than on others. */
const history = Object.fromEntries(
  Array.from({ length: 90 }, (_, past) => {
    const day = dayOf(new Date(Date.now() - past * 86_400_000));
    const exact = (past * 37) % 90;
    const tally = { reasons: { exact, 'near copy': past % 7 }, weight: 900 * exact };
    return [
      dayKey(day),
      past % 5 === 4
        ? {}
        : { 'forum.example': tally, 'news.example': { ...tally, reasons: { exact: 9 } } },
    ];
  }),
);

const options: Pictured = {
  path: 'src/app/options/index.html',
  width: 900,
  height: 2400,
  ordinary: {
    url: 'about:blank',
    access: true,
    stored: {
      version: 1,
      defaults: { look: 'line' },
      'site:news.example': { on: false },
      'site:xn--pple-43d.com': { level: 'exact', fromCopy: 3 },
      'site:localhost:8080': { on: false, level: 'exact' },
      'site:forum.example': { never: '1a-2b-3c', always: '4d-5e-6f' },
      'texts:forum.example': {
        '1a-2b-3c': { day: '2026-10-03', length: 120, met: 7 },
        '4d-5e-6f': { day: '2026-11-01', length: 40, met: 31 },
      },
      ...history,
    },
    frames: {},
  },
  presses: {
    'site edited': ['#site-forum\\.example-edit'],
    'changes unfolded': ['[aria-labelledby=changes] summary'],
  },
  states: {
    'site edited': {},
    'changes unfolded': {},
    'no history': { stored: { noHistory: true } },
    'no sites': { stored: {} },
    'many sites': { stored: manySites },
    taught: {
      stored: {
        version: 1,
        'site:news.example': {
          rules: writeList([
            { unit: 'div.row', body: ':scope > div.text', author: 'b.who', time: 'time@datetime' },
            { unit: 'talk-list article', body: ':scope', enter: 'talk-list' },
          ]),
          not: writeList(['li.sponsored']),
        },
        'site:xn--pple-43d.com': { not: writeList(['body > main > div > div > section > p']) },
      },
    },
    'storage broken': { storageBroken: true },
  },
};

const welcome: Pictured = {
  path: 'src/app/welcome/index.html',
  width: 900,
  height: 900,
  ordinary: { url: 'about:blank', access: true, stored: {}, frames: {} },
  states: { 'no access': { access: false }, pinned: { pinned: true } },
};

export const pages = { popup, options, welcome };
