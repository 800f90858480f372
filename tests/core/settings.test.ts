import { describe, expect, it } from 'vitest';
import type { Comment } from '../../src/core/comment.ts';
import { createThread } from '../../src/core/thread.ts';
import { defaultVerdictSettings, type VerdictSettings } from '../../src/core/verdict.ts';
import { commentsOf, hiddenIn, threadOf } from './threads.ts';

const long = 'The bridge was closed again this morning, so everybody came late';
const other = 'My sister planted tulips along the whole street last autumn';
const near = long.replace('everybody', 'evrybody');
const loose = `${long} and then`;
const short = 'Thanks!';
const gone = '[deleted]';

type Row = readonly [
  name: string,
  settings: Partial<VerdictSettings>,
  comments: readonly (string | Partial<Comment>)[],
  hidden: Readonly<Record<string, string | null>>,
];

const by = (author: string | undefined, text = long): Partial<Comment> => ({ text, author });
const under = (parent: string | null | undefined, text = short): Partial<Comment> => ({
  text,
  parent,
});

const tables: Readonly<Record<string, readonly Row[]>> = {
  'from which copy on': [
    ['the first', { fromCopy: 1 }, [long, long, long], { 1: '0', 2: '0' }],
    ['the second', { fromCopy: 2 }, [long, long, long], { 2: '0' }],
    ['the third of two', { fromCopy: 3 }, [long, long, long], {}],
    ['counted by group', { fromCopy: 2 }, [long, other, long, other, long], { 4: '0' }],
    ['near copies count', { fromCopy: 2 }, [long, near, long], { 2: '0' }],
    ['placeholders count', { fromCopy: 2 }, [gone, gone, gone], { 2: '0' }],
    [
      'copies of the one that stays, not of the copy before',
      { fromCopy: 2, authors: 'same' },
      [by('ann'), by('bob'), by('ann'), by('bob'), by('ann')],
      { 4: '0' },
    ],
    [
      'the copy that the address names counts for none',
      { fromCopy: 1 },
      [long, { text: long, exempt: true }, long],
      { 2: '0' },
    ],
  ],
  'from anyone or one author': [
    ['anyone', { authors: 'anyone' }, [by('ann'), by('bob')], { 1: '0' }],
    ['same, others', { authors: 'same' }, [by('ann'), by('bob')], {}],
    ['same, one', { authors: 'same' }, [by('ann'), by('bob'), by('ann')], { 2: '0' }],
    ['same, unknown', { authors: 'same' }, [by(undefined), by(undefined)], {}],
    ['same, one unknown', { authors: 'same' }, [by('ann'), by(undefined)], {}],
    [
      'same, near copies',
      { authors: 'same' },
      [by('ann'), by('bob', near), by('ann', near)],
      { 2: '0' },
    ],
    [
      'same, whatever the name is written in',
      { authors: 'same' },
      [by('지은'), by('지은')],
      { 1: '0' },
    ],
    [
      'same, one comment shown twice by whomever',
      { authors: 'same' },
      [
        { text: long, id: 'x' },
        { text: long, id: 'x', author: 'ann' },
      ],
      { 1: '0' },
    ],
    ['same, lines of the site have no author', { authors: 'same' }, [gone, gone], { 1: '0' }],
  ],
  'short replies': [
    ['siblings', { shortReplies: 'siblings' }, [under('a'), under('b'), under('a')], { 2: '0' }],
    ['page', { shortReplies: 'page' }, [under('a'), under('b'), under('a')], { 1: '0', 2: '0' }],
    ['never', { shortReplies: 'never' }, [under('a'), under('b'), under('a')], {}],
    ['siblings, at the top', { shortReplies: 'siblings' }, [under(null), under(null)], { 1: '0' }],
    ['siblings, top and reply', { shortReplies: 'siblings' }, [under(null), under('a')], {}],
    ['siblings, unknown', { shortReplies: 'siblings' }, [under(undefined), under(undefined)], {}],
    [
      'siblings, unknown, of one author',
      { shortReplies: 'siblings' },
      [
        { ...under(undefined), author: 'ann' },
        { ...under(undefined), author: 'ann' },
        { ...under(undefined), author: 'bob' },
      ],
      { 1: '0' },
    ],
    ['page, unknown', { shortReplies: 'page' }, [under(undefined), under(undefined)], { 1: '0' }],
    [
      'never, long ones',
      { shortReplies: 'never' },
      [under('a', long), under('b', long)],
      { 1: '0' },
    ],
    [
      'siblings, one long and one short of it',
      { shortReplies: 'siblings' },
      [under('a', `${short} ${short}`), under('b', short)],
      {},
    ],
    [
      'siblings, near',
      { shortReplies: 'siblings' },
      [under('a', 'Thanks!!'), under('b', 'thanks')],
      {},
    ],
  ],
  'which one stays': [
    ['first', { original: 'first' }, [long, long, long], { 1: '0', 2: '0' }],
    [
      'oldest',
      { original: 'oldest' },
      [{ text: long, time: 3 }, { text: long, time: 1 }, { text: long }],
      { 0: '1', 2: '1' },
    ],
    [
      'oldest, of one time the first',
      { original: 'oldest' },
      [
        { text: long, time: 1 },
        { text: long, time: 1 },
      ],
      { 1: '0' },
    ],
    [
      'most liked',
      { original: 'most liked' },
      [{ text: long }, { text: long, likes: 2 }, { text: long, likes: 9 }],
      { 0: '2', 1: '2' },
    ],
    [
      'most liked, negative below none',
      { original: 'most liked' },
      [{ text: long, likes: -4 }, { text: long }],
      { 0: '1' },
    ],
    [
      'most liked, near copies',
      { original: 'most liked' },
      [long, { text: near, likes: 5 }],
      { 0: '1' },
    ],
    [
      'first, whatever is liked',
      { original: 'first' },
      [long, { text: long, likes: 9 }],
      { 1: '0' },
    ],
    [
      'oldest, but never the opener',
      { original: 'oldest' },
      [
        { text: long, time: 1, role: 'op' },
        { text: long, time: 3 },
        { text: long, time: 2 },
      ],
      { 1: '2' },
    ],
  ],
  level: [
    ['exact, near', { level: 'exact' }, [long, near, loose, `${long}!`], {}],
    ['exact, equal', { level: 'exact' }, [long, ` ${long}\n`], { 1: '0' }],
    ['near', { level: 'near' }, [long, near, `${long}!`], { 1: '0', 2: '0' }],
    ['near, another', { level: 'near' }, [long, other], {}],
    [
      'near, a contained part',
      { level: 'near' },
      [`${long} and the baker ran out of bread`, long],
      {},
    ],
    [
      'loose, a contained part',
      { level: 'loose' },
      [`${long} and the baker ran out of bread`, long],
      { 1: '0' },
    ],
    [
      'loose, more than that',
      { level: 'loose' },
      [long, `${long} and the baker ran out of bread`],
      {},
    ],
    ['loose, a number', { level: 'loose' }, [`${long} at 9`, `${long} at 8`], {}],
  ],
  placeholders: [
    ['on', { placeholders: true }, [gone, gone], { 1: '0' }],
    ['off', { placeholders: false }, [gone, gone], {}],
    ['on, at level exact', { placeholders: true, level: 'exact' }, [gone, gone], { 1: '0' }],
    [
      'on, under any parent',
      { placeholders: true },
      [under('a', gone), under('b', gone)],
      { 1: '0' },
    ],
    [
      'on, without short replies',
      { placeholders: true, shortReplies: 'never' },
      [gone, gone],
      { 1: '0' },
    ],
    ['on, other wordings', { placeholders: true }, [gone, '[removed]', gone], { 2: '0' }],
    ['off, comments go on', { placeholders: false }, [gone, long, gone, long], { 3: '1' }],
    [
      'on, a comment of the same words is none',
      { placeholders: true },
      [
        { text: '(gone)', placeholder: true, parent: 'a' },
        { text: '(gone)', parent: 'b' },
      ],
      {},
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows)('%s', (_name, settings, comments, hidden) => {
    expect(hiddenIn(threadOf(comments, settings))).toEqual(hidden);
    // A comment more and its leaving, and another order of arrival, change nothing.
    const thread = createThread({ ...defaultVerdictSettings, ...settings });
    for (const comment of commentsOf(comments).reverse()) thread.update([comment]);
    thread.update([{ key: 'x', position: -1, text: long, author: 'ann', parent: 'a' }]);
    thread.update([], ['x']);
    expect(hiddenIn(thread)).toEqual(hidden);
  });
});

const prints = (text: string): ReadonlySet<string> =>
  new Set([threadOf([text]).fingerprint('0') ?? '']);

describe('never and always hidden', () => {
  it.each<Row>([
    ['never', { neverHide: prints(long) }, [long, long], {}],
    ['never, another wording', { neverHide: prints(long) }, [long, `${long}!`], {}],
    ['never, a near copy', { neverHide: prints(long) }, [long, near], { 1: '0' }],
    ['never, others', { neverHide: prints(long) }, [other, other, long, long], { 1: '0' }],
    ['always', { alwaysHide: prints(long) }, [long], { 0: null }],
    [
      'always, each',
      { alwaysHide: prints(long) },
      [long, `${long}!!`, other],
      { 0: null, 1: null },
    ],
    [
      'always, short',
      { alwaysHide: prints(short) },
      [under('a'), under('b')],
      { 0: null, 1: null },
    ],
    [
      'always is no original',
      { alwaysHide: prints(long) },
      [long, near, near],
      { 0: null, 2: '1' },
    ],
    ['always, but the opener', { alwaysHide: prints(long) }, [{ text: long, role: 'op' }], {}],
    [
      'always, but what is exempt',
      { alwaysHide: prints(long) },
      [{ text: long, exempt: true }],
      {},
    ],
    [
      'never before always',
      { neverHide: prints(long), alwaysHide: prints(long) },
      [long, long],
      {},
    ],
    [
      'always, from the second copy on',
      { alwaysHide: prints(long), fromCopy: 2 },
      [long],
      { 0: null },
    ],
  ])('%s', (_, settings, comments, hidden) => {
    expect(hiddenIn(threadOf(comments, settings))).toEqual(hidden);
  });
});
