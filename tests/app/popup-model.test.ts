import { describe, expect, test } from 'vitest';
import { type Facts, nothingKnown, view } from '../../src/app/popup/model.ts';
import type { FrameAnswer } from '../../src/app/report.ts';
import { defaults } from '../../src/app/settings.ts';
import { facts, group, report } from './popup-facts.ts';

const kindOf = (known: Facts) => view(known, defaults).body.kind;
const comments = (known: Facts) => {
  const { body } = view(known, defaults);
  if (body.kind !== 'comments') throw new Error(body.kind);
  return body;
};

describe('what the popup says of a page', () => {
  const one = new Map([[0, report(5, [group('a', 'exact')])]]);
  const rows: [string, Facts, string][] = [
    ['nothing yet', nothingKnown, 'asking'],
    ['a page of the browser', facts({ site: null }), 'special'],
    [
      'a tab without access, which tells no address',
      facts({ site: null, access: false }),
      'no access',
    ],
    ['a site without access', facts({ access: false, frames: one }), 'no access'],
    ['settings not read yet', facts({ settings: null, frames: one }), 'asking'],
    ['switched off', facts({ settings: { ...defaults, on: false }, frames: one }), 'off'],
    [
      'switched off where nothing listens',
      facts({ settings: { ...defaults, on: false }, listens: false }),
      'off',
    ],
    ['just switched off', facts({ chosen: { on: false }, frames: one }), 'off'],
    ['a frame with comments', facts({ frames: one }), 'comments'],
    [
      'comments, though another frame is awaited',
      facts({ frames: one, settled: false }),
      'comments',
    ],
    [
      'comments in a frame of a page that does not listen',
      facts({ frames: one, listens: false }),
      'comments',
    ],
    ['frames without comments', facts({ frames: new Map([[0, 'none']]) }), 'none'],
    ['an answer awaited', facts({ listens: null, settled: false }), 'asking'],
    ['a page that still loads', facts({ listens: null }), 'asking'],
    ['another frame awaited', facts({ settled: false }), 'asking'],
    ['a frame that still reads', facts({ frames: new Map([[0, 'reading']]) }), 'asking'],
    ['paused on all sites', facts({ paused: true, frames: one }), 'paused'],
    ['paused and off', facts({ paused: true, settings: { ...defaults, on: false } }), 'paused'],
    ['nobody listens', facts({ listens: false }), 'reload'],
    ['a store of extensions', facts({ site: 'addons.mozilla.org', listens: false }), 'special'],
    ['that store in a browser that allows it', facts({ site: 'addons.mozilla.org' }), 'none'],
    ['broken storage', facts({ settings: 'failed', frames: one }), 'comments'],
  ];
  test.each(rows)('%s', (_, known, kind) => {
    expect(kindOf(known)).toBe(kind);
  });
});

test('there is a switch only where there is something to switch', () => {
  expect(view(facts({ site: null }), defaults).settings).toBeNull();
  expect(view(facts({ access: false }), defaults).settings).toBeNull();
  expect(view(facts({ listens: false }), defaults).settings).toEqual(defaults);
});

test('a choice shows before it is stored', () => {
  expect(view(facts({ chosen: { level: 'exact' } }), defaults).settings?.level).toBe('exact');
});

test('what went wrong is said, the last thing first', () => {
  expect(view(facts(), defaults).warning).toBeNull();
  expect(view(facts({ settings: 'failed' }), defaults).warning).toBe('not read');
  expect(view(facts({ settings: 'failed', unsaved: true }), defaults).warning).toBe('not saved');
});

test('frames are summed, the page itself first, and each group keeps its frame', () => {
  const body = comments(
    facts({
      frames: new Map<number, FrameAnswer>([
        [7, report(10, [group('a', 'exact', 'exact')])],
        [3, 'none'],
        [0, report(4, [group('a', 'near copy')])],
      ]),
    }),
  );
  expect(body).toMatchObject({ read: 14, hidden: 3, copies: 3, showsAll: false, frames: [0, 7] });
  expect(body.groups.map(({ frame, group }) => [frame, group.times])).toEqual([
    [0, 2],
    [7, 3],
  ]);
});

test('the reasons of a group stand once each, the surest first', () => {
  const mixed = group('a', 'template', 'exact', 'template', 'same wording');
  const [shown] = comments(facts({ frames: new Map([[0, report(5, [mixed])]]) })).groups;
  expect(shown?.group.reasons).toEqual(['exact', 'same wording', 'template']);
});

test('copies are offered to be hidden again only when all are shown', () => {
  const shown = report(5, [group('a', 'exact')], true);
  const hidden = report(5, [group('b', 'exact')]);
  expect(comments(facts({ frames: new Map([[0, shown]]) })).showsAll).toBe(true);
  expect(
    comments(
      facts({
        frames: new Map([
          [0, shown],
          [1, hidden],
        ]),
      }),
    ).showsAll,
  ).toBe(false);
});

test('copies are told apart by reason, summed over the frames', () => {
  const body = comments(
    facts({
      frames: new Map([
        [0, report(9, [group('a', 'template', 'exact'), group('b', 'exact')])],
        [1, report(9, [group('a', 'exact')])],
      ]),
    }),
  );
  expect(body.shares).toEqual([
    { reason: 'exact', copies: 3 },
    { reason: 'template', copies: 1 },
  ]);
});
