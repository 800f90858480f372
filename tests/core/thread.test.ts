import { describe, expect, it } from 'vitest';
import type { Comment } from '../../src/core/comment.ts';
import { createThread } from '../../src/core/thread.ts';
import { defaultVerdictSettings, type Hidden } from '../../src/core/verdict.ts';
import { commentsOf, hiddenIn, threadOf } from './threads.ts';

const long = 'The bridge was closed again this morning, so everybody came late';
const short = 'Thanks!';

describe('copies', () => {
  it('hides the second of two equal comments', () => {
    const thread = threadOf([long, 'Something else entirely', long]);
    expect(hiddenIn(thread)).toEqual({ 2: '0' });
    expect(thread.verdict('2')).toMatchObject({ hide: true, reason: 'exact', similarity: 1 });
  });

  it('gives the same wording as the reason where letters are equal', () => {
    const thread = threadOf([long, `${long.toUpperCase()}!!! 😂`]);
    expect(thread.verdict('1')).toMatchObject({ reason: 'same wording', original: '0' });
  });

  it('takes white space for printing', () => {
    const thread = threadOf([long, ` ${long.replace(' ', '\n ')} `], { level: 'exact' });
    expect(thread.verdict('1')).toMatchObject({ reason: 'exact' });
  });

  it('hides no other wording at level exact', () => {
    const thread = threadOf([long, `${long}!`, `${long}!`], { level: 'exact' });
    expect(hiddenIn(thread)).toEqual({ 2: '1' });
  });

  it.each(['', '  ', '\u200b', '\ufeff\n'])('never matches the empty text %j', text => {
    expect(hiddenIn(threadOf([text, text, text]))).toEqual({});
  });
});

describe('what a comment holds beside its text', () => {
  it.each<[string, Partial<Comment>, Partial<Comment>]>([
    ['links', { links: ['https://a.example/1'] }, { links: ['https://a.example/2'] }],
    ['images', { images: ['cat.png'] }, { images: ['dog.png'] }],
    ['code', { code: ['x = 1'] }, { code: ['x = 2'] }],
    ['a rating', { rating: 0.8 }, { rating: 0.2 }],
    ['an image more', {}, { images: ['cat.png'] }],
    ['a link more', {}, { links: ['https://a.example/1'] }],
  ])('keeps a comment with other %s', (_, a, b) => {
    const [first, second] = [
      { text: long, ...a },
      { text: long, ...b },
    ];
    expect(hiddenIn(threadOf([first, second]))).toEqual({});
    expect(hiddenIn(threadOf([first, first]))).toEqual({ 1: '0' });
  });
});

describe('short replies', () => {
  it('are compared under the same parent', () => {
    const replies = [
      { text: short, parent: 'a' },
      { text: short, parent: 'b' },
      { text: short, parent: 'a' },
    ];
    expect(hiddenIn(threadOf(replies))).toEqual({ 2: '0' });
    expect(hiddenIn(threadOf(replies, { shortReplies: 'page' }))).toEqual({ 1: '0', 2: '0' });
    expect(hiddenIn(threadOf(replies, { shortReplies: 'never' }))).toEqual({});
  });

  it('long ones are compared with the page', () => {
    expect(
      hiddenIn(
        threadOf([
          { text: long, parent: 'a' },
          { text: long, parent: 'b' },
        ]),
      ),
    ).toEqual({ 1: '0' });
  });

  it('need one author where the page tells no parents', () => {
    const replies = [
      { text: short, parent: undefined, author: 'ann' },
      { text: short, parent: undefined, author: 'bob' },
      { text: short, parent: undefined, author: 'ann' },
      { text: short, parent: undefined },
      { text: short, parent: undefined },
    ];
    expect(hiddenIn(threadOf(replies))).toEqual({ 2: '0' });
  });

  it('with one id are one comment shown twice', () => {
    const replies = [
      { text: short, parent: 'a', id: 'c1' },
      { text: short, parent: 'b', id: 'c1' },
      { text: 'Nope!', parent: 'b', id: 'c1' },
    ];
    expect(hiddenIn(threadOf(replies, { shortReplies: 'never' }))).toEqual({ 1: '0' });
  });

  it.each<[string, string, string]>([
    ['cut short', 'Thanks, that helped me', 'Thanks, that'],
    ['cut within a word, with dots', long, 'The bridge was closed again this mor…'],
    ['cut to one word', 'Yes of course', 'Yes'],
    ['cut, in Korean', '네 그렇게 하겠습니다', '네 그렇게…'],
    ['cut, in Japanese', 'はい、そうします', 'はい、そう'],
    ['a slip mended', long, long.replace('everybody', 'evrybody')],
  ])('with one id are one comment %s', (_, whole, shown) => {
    const rows = [
      { text: whole, parent: 'a', id: 'c1' },
      { text: shown, parent: 'b', id: 'c1' },
    ];
    expect(hiddenIn(threadOf(rows, { shortReplies: 'never' }))).toEqual({ 1: '0' });
    expect(hiddenIn(threadOf(rows, { level: 'exact' }))).toEqual({});
    const others = rows.map((row, index) => ({ ...row, id: `c${index}` }));
    expect(hiddenIn(threadOf(others, { shortReplies: 'never' }))).toEqual(
      whole === long && shown.length === whole.length - 1 ? { 1: '0' } : {},
    );
  });

  it.each<[string, string, string]>([
    ['another text', 'Thanks!', 'Nope!'],
    ['a long other text', long, 'My sister planted tulips along the whole street last autumn'],
    ['the rest of what was cut', 'The bridge was…', long],
    ['another number', 'Room 12 please', 'Room 13 please'],
    ['a negation', 'I do agree', 'I do not agree'],
  ])('with one id stay where the second shows %s', (_, first, second) => {
    const rows = [first, second].map(text => ({ text, parent: 'a', id: 'c1' }));
    for (const level of ['exact', 'near', 'loose'] as const)
      expect(hiddenIn(threadOf(rows, { level }))).toEqual({});
  });

  it('with one id keep an image that the first lacks', () => {
    const rows = [
      { text: 'Thanks, that helped me', id: 'c1' },
      { text: 'Thanks, that', id: 'c1', images: ['cat.png'] },
    ];
    expect(hiddenIn(threadOf(rows))).toEqual({});
  });

  it.each([
    ['한 줄 더 길게 써도', '같은 말이면 안 보이게 해 주세요'],
    ['短い返事', '長い返事はページ全体で比べることにします'],
    ['太短了', '这一条评论写得很长所以和整页比较'],
    ['สั้นๆ', 'ความเห็นนี้ยาวพอที่จะเทียบกับทั้งหน้าได้แล้วนะ'],
  ])('are told by what their letters say: %s', (brief, lengthy) => {
    const thread = threadOf([
      { text: brief, parent: 'a' },
      { text: brief, parent: 'b' },
      { text: lengthy, parent: 'a' },
      { text: lengthy, parent: 'b' },
    ]);
    expect(hiddenIn(thread)).toEqual({ 3: '2' });
  });
});

describe('who is never hidden', () => {
  it('is the opener, who is no original either', () => {
    expect(hiddenIn(threadOf([{ text: long, role: 'op' }, long, long]))).toEqual({ 2: '1' });
    expect(hiddenIn(threadOf([long, { text: long, role: 'op' }]))).toEqual({});
  });

  it('is an exempt comment, which may be an original', () => {
    expect(hiddenIn(threadOf([long, { text: long, exempt: true }, long]))).toEqual({ 2: '0' });
    expect(hiddenIn(threadOf([{ text: long, exempt: true }, long]))).toEqual({ 1: '0' });
  });
});

describe('the original', () => {
  const rows: Partial<Comment>[] = [
    { text: long, time: 30, likes: 1 },
    { text: long, time: 10, likes: 2 },
    { text: long, time: 20, likes: 9 },
    { text: long },
  ];

  it.each([
    ['first', '0'],
    ['oldest', '1'],
    ['most liked', '2'],
  ] as const)('is the %s', (original, key) => {
    const hidden = hiddenIn(threadOf(rows, { original }));
    expect(new Set(Object.values(hidden))).toEqual(new Set([key]));
    expect(Object.keys(hidden)).toHaveLength(3);
  });

  it('is followed by its first copy when it leaves', () => {
    const thread = threadOf([long, long, long]);
    const changes = thread.update([], ['0']);
    expect(changes).toContainEqual({ key: '0', verdict: null });
    expect(changes).toContainEqual({ key: '1', verdict: { hide: false } });
    expect(thread.verdict('2')).toMatchObject({ original: '1' });
    expect(thread.size).toBe(2);
  });

  it('gives way to one that stands earlier on the page', () => {
    const thread = threadOf([long]);
    const changes = thread.update([{ key: 'new', position: -1, text: long }]);
    expect(changes.map(({ key }) => key)).toEqual(['0']);
    expect(thread.verdict('0')).toMatchObject({ original: 'new' });
  });
});

describe('settings', () => {
  it.each([
    [1, ['1', '2', '3']],
    [2, ['2', '3']],
    [3, ['3']],
    [4, []],
  ])('from copy %i on', (fromCopy, keys) => {
    expect(Object.keys(hiddenIn(threadOf([long, long, long, long], { fromCopy })))).toEqual(keys);
  });

  it('from one author only', () => {
    const rows = ['ann', 'bob', 'ann', undefined, undefined].map(author => ({
      text: long,
      author,
    }));
    expect(hiddenIn(threadOf(rows, { authors: 'same' }))).toEqual({ 2: '0' });
    expect(Object.keys(hiddenIn(threadOf(rows)))).toHaveLength(4);
  });

  it('never hide', () => {
    const thread = threadOf([long, long]);
    const neverHide = new Set([thread.fingerprint('1') ?? '']);
    const changes = thread.configure({ ...defaultVerdictSettings, neverHide });
    expect(changes).toEqual([{ key: '1', verdict: { hide: false } }]);
  });

  it('always hide needs no original', () => {
    const thread = threadOf([
      'Buy my course now please',
      'Another reply',
      'BUY MY COURSE now please!',
    ]);
    const alwaysHide = new Set([thread.fingerprint('0') ?? '']);
    thread.configure({ ...defaultVerdictSettings, alwaysHide });
    expect(hiddenIn(thread)).toEqual({ 0: null, 2: null });
    expect(thread.verdict('0')).toMatchObject({ reason: 'chosen' });
    expect(thread.report().groups).toEqual([]);
    expect(thread.report().reasons).toEqual({ chosen: 2 });
  });

  it('a fingerprint does not show its text', () => {
    expect(threadOf([long]).fingerprint('0')).toMatch(/^[0-9a-z]+(-[0-9a-z]+)+$/);
  });
});

describe('changes', () => {
  it('tell of what is other than before, and of nothing else', () => {
    const thread = threadOf([long, long]);
    expect(thread.update(commentsOf([long, long]))).toEqual([]);
    expect(thread.update([{ key: '1', position: 1, text: 'The page wrote it anew' }])).toEqual([
      { key: '1', verdict: { hide: false } },
    ]);
    expect(thread.update([], ['7'])).toEqual([]);
    expect(thread.verdict('7')).toBeUndefined();
  });

  it('tell nothing where the same verdict comes of a closer look', () => {
    const thread = createThread(defaultVerdictSettings);
    const told = { position: 0, author: 'bob', parent: undefined };
    thread.update([
      { ...told, key: 'a', text: 'thanks', links: ['https://a.example/'] },
      { ...told, key: 'b', text: 'Thanks!', links: ['https://a.example/'] },
    ]);
    expect(thread.verdict('b')).toMatchObject({ hide: true, reason: 'same wording' });
    expect(thread.update([{ ...told, key: 'b', text: 'thanks' }])).toEqual([]);
    expect(thread.verdict('b')).toMatchObject({ hide: true, reason: 'same wording' });
  });
});

describe('a comment without words', () => {
  it('that gets some does not lose what the others are found by', () => {
    const said = 'The ferry at seven is always late, and nobody will ever tell you why';
    const thread = threadOf([said, '']);
    thread.update([{ key: '1', position: 1, text: 'Something else about the old pier' }]);
    thread.update([{ key: '2', position: 2, text: said.replace('always', 'alwyas') }]);
    expect(hiddenIn(thread)).toEqual({ 2: '0' });
  });
});

describe('the report', () => {
  it('counts and groups', () => {
    const thread = threadOf([
      { text: long, author: 'ann' },
      { text: 'Only once', author: 'eve' },
      { text: long, author: 'bob' },
      { text: `${long}!`, author: 'ann' },
    ]);
    expect(thread.report()).toMatchObject({
      read: 4,
      hidden: 2,
      reasons: { exact: 1, 'same wording': 1 },
      groups: [
        {
          original: '0',
          snippet: long,
          copies: [
            { key: '2', reason: 'exact' },
            { key: '3', reason: 'same wording' },
          ],
          authors: [
            { name: 'ann', comments: 2 },
            { name: 'bob', comments: 1 },
          ],
        },
      ],
    });
  });

  it('names nobody where the page names nobody', () => {
    expect(threadOf([long, long]).report().groups[0]?.authors).toEqual([]);
  });

  it('can be had in numbers alone, with how much there was to read', () => {
    const thread = threadOf([long, long, `${long}!`, 'Only once']);
    const { reasons, weight } = thread.tally();
    expect(reasons).toEqual(thread.report().reasons);
    // Two copies of a text of some sixty letters.
    expect(weight / 10 / 2).toBeGreaterThan(40);
    expect(weight / 10 / 2).toBeLessThan(70);
  });

  it('cuts a long text between characters', () => {
    const text = `a${'😀'.repeat(200)} end`;
    const snippet = threadOf([text, text]).report().groups[0]?.snippet ?? '';
    expect(Array.from(snippet)).toHaveLength(120);
    expect(snippet.endsWith('😀…')).toBe(true);
  });
});

describe('a comment put in front of many', () => {
  const texts = Array.from({ length: 300 }, (_, index) =>
    index % 3 === 0 ? long : `The ferry number ${index} left with nobody on board`,
  );

  it('has them decided on in parts, where a pause is due', () => {
    const thread = threadOf(texts);
    const first = { key: 'first', position: -1, text: long, parent: null };
    const parts = [thread.update([first], [], () => true)];
    expect(parts[0]?.length).toBeLessThan(20);
    while (thread.isBehind) parts.push(thread.resume(() => true));
    expect(parts.length).toBeGreaterThan(10);
    const fresh = threadOf([{ ...first, key: '' }, ...texts]);
    expect(parts.flat().filter(({ verdict }) => verdict?.hide)).toHaveLength(fresh.report().hidden);
  });

  it('has what was decided before taken back in parts too', () => {
    const thread = createThread(defaultVerdictSettings, 1);
    thread.update(commentsOf(texts));
    let parts = 1;
    thread.update([{ key: 'first', position: -1, text: long, parent: null }], [], () => true);
    for (; thread.isBehind; parts += 1) thread.resume(() => true);
    expect(parts).toBeGreaterThan(1.9 * texts.length);
  });

  it('leaves what was told until its turn comes', () => {
    const thread = threadOf(texts);
    thread.update([{ key: 'first', position: -1, text: long, parent: null }], ['0'], () => true);
    expect(thread.verdict('297')).toMatchObject({ hide: true, original: '0' });
    thread.resume();
    expect(thread.verdict('297')).toMatchObject({ hide: true, original: 'first' });
  });
});

describe('an original that is edited', () => {
  const frame = (name: string): string =>
    `I earn every week from home since I met ${name} who trades for me, write to him`;

  it('has its copies told anew where they differ from it now', () => {
    const thread = threadOf([frame('Ann Lee'), frame('Peter Jansen'), frame('Daniel Cook')]);
    const before = thread.verdict('2') as Hidden;
    const edited = commentsOf([frame('Ann Leigh')]);
    const changes = thread.update(edited);
    const after = thread.verdict('2') as Hidden;
    expect(after.differences[0]?.original).not.toEqual(before.differences[0]?.original);
    expect(changes.find(({ key }) => key === '2')?.verdict).toEqual(after);
  });
});
