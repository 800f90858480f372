import { describe, expect, it } from 'vitest';
import type { Hidden } from '../../src/core/verdict.ts';
import { hiddenIn, threadOf } from './threads.ts';

const verdictOn = (original: string, copy: string, level: 'near' | 'loose' = 'near') =>
  threadOf([original, copy], { level }).verdict('1');

const long =
  'We moved here when there was nothing but fields around us and my father planted the first apple trees himself';

describe('a near copy', () => {
  it.each([
    ['a slip in a long word', long, long.replace('planted', 'plannted')],
    ['letters swapped', long, long.replace('fields', 'feilds')],
    ['a filler', 'Subscribe to the newsletter', 'Subscribe to the newsletter guys'],
    ['an article', 'Love this song so much today', 'I love this song so much today'],
    ['an abbreviation', 'Are you coming to the concert', 'Are u coming to the concert'],
    ['accents left out', 'Você não está sozinho aqui', 'Voce nao esta sozinho aqui'],
    ['what is left out of a long text', long, long.replace(' himself', '')],
    ['the same said three times', 'Buy it now', 'Buy it now buy it now buy it now'],
    ['keys hit at random', long, `${long} asdfghjkl`],
    ['keys hit at random before it', long, `xkcdpqrw ${long}`],
    ['tags at the end', long, `${long} #apples #village`],
    ['a hashtag sign', 'We love summer nights here', 'We love #summer nights here'],
    [
      'a drawn-out cry at the end',
      '선수들이 정말 열심히 뛰었다',
      '선수들이 정말 열심히 뛰었다 와아아아아',
    ],
    ['a polite ending', 'ยินดีด้วยนะ เก่งมาก', 'ยินดีด้วยนะ เก่งมากครับ'],
    ['a final particle', 'これは大好きな曲です', 'これは大好きな曲ですね'],
    ['one sound', '같이 일했던 재밌는 사람들', '같이 일했던 재밋는 사람들'],
    ['kana for kanji', 'こちらの方が好きです', 'こちらのほうが好きです'],
    ['a doubled word', 'Kami makan makan di pinggir sungai', 'Kami makan2 di pinggir sungai'],
    ['a digit for a letter', 'semoga sehat selalu di rumah', 'semo9a sehat selalu di rumah'],
    ['a word pulled apart', 'welcome to the everyday market', 'welcome to the every day market'],
    ['a question mark where the words ask', 'Is that the new bridge', 'Is that the new bridge?'],
    ['a question mark after a question word', '왜 아무도 없어', '왜 아무도 없어?'],
  ])('%s', (_, original, copy) => {
    expect(verdictOn(original, copy)).toMatchObject({ hide: true, original: '0' });
  });

  it.each([
    ['two short words one letter apart', 'cat', 'car'],
    ['another form of a short word', 'I can dance', 'I can dances'],
    ['a slip that makes another name', 'Marlon was there', 'Marion was there'],
    ['one jamo in a short text', '좋다', '좁다'],
    ['one kana', 'はし', 'はな'],
    ['a tense', 'なくなった', 'なくなる'],
    ['a content word more', long, `${long.replace('fields', 'yellow fields')}`],
    ['a word at the end', long, `${long} rhythmically`],
    ['half of it', long, long.slice(0, 40)],
    ['a question for an answer', '会場は横浜？', '会場は横浜ですよ'],
    ['an umlaut', 'das ist schon fertig', 'das ist schön fertig'],
    ['a word that is another when doubled', 'diner for two', 'dinner for two'],
  ])('is not %s', (_, original, copy) => {
    expect(verdictOn(original, copy)).toEqual({ hide: false });
  });

  it('tells what differs, and where', () => {
    const copy = long.replace('planted', 'plamted');
    const verdict = verdictOn(long, copy) as Hidden;
    expect(verdict.reason).toBe('near copy');
    expect(verdict.similarity).toBeGreaterThan(0.9);
    expect(verdict.similarity).toBeLessThan(1);
    expect(verdict.differences).toHaveLength(1);
    const [difference] = verdict.differences;
    expect(difference?.kind).toBe('typo');
    expect(long.slice(...(difference?.original ?? []))).toBe('planted');
    expect(copy.slice(...(difference?.copy ?? []))).toBe('plamted');
  });

  it('is none at level exact', () => {
    const copy = long.replace('planted', 'plannted');
    expect(hiddenIn(threadOf([long, copy], { level: 'exact' }))).toEqual({});
  });
});

describe('even in a very long text', () => {
  const story = Array.from(
    { length: 9 },
    (_, year) =>
      `In year ${year + 1} ${long.toLowerCase()} while aunt number ${year + 3} baked bread.`,
  ).join(' ');

  it('a word may be another', () => {
    expect(verdictOn(story, story.replace('baked', 'burned'))).toMatchObject({ hide: true });
  });

  it('a word that links may be missing here and stand there', () => {
    const copy = story
      .replace('the first apple', 'first apple')
      .replace('but fields', 'but the fields');
    expect(verdictOn(story, copy)).toMatchObject({ hide: true });
  });

  it('a question mark may stand within', () => {
    expect(verdictOn(story, story.replace('bread.', 'bread?'))).toMatchObject({ hide: true });
  });

  it.each([
    ['a number', story.replace('number 5', 'number 6')],
    ['a number left out', story.replace(' number 5', '')],
    ['a negation', story.replace('baked bread', 'never baked bread')],
    ['a link', story.replace('baked', 'https://bread.example/ baked')],
    ['a mention', story.replace('baked', '@martha baked')],
    ['a question', `${story.slice(0, -1)}?`],
  ])('%s is no small thing', (_, other) => {
    expect(verdictOn(story, other)).toEqual({ hide: false });
  });
});

describe('level loose adds', () => {
  it.each([
    ['another ending', '이 영화 정말 재미있다', '이 영화 정말 재미있네요'],
    ['a contained part', long, long.slice(0, long.indexOf(' and my father'))],
    ['one long text sent to another', `@anna ${long}`, `@berta ${long}`],
  ])('%s', (_, original, copy) => {
    expect(verdictOn(original, copy)).toEqual({ hide: false });
    expect(verdictOn(original, copy, 'loose')).toMatchObject({ hide: true });
  });
});

const spam = (name: string) =>
  `I earn every week from home since I met ${name} who trades for me, write to him`;

describe('a template', () => {
  it('needs two others in its frame', () => {
    expect(hiddenIn(threadOf([spam('Robert Miller'), spam('Peter Jansen')]))).toEqual({});
    const thread = threadOf([spam('Robert Miller'), spam('Peter Jansen'), spam('Daniel Cook')]);
    expect(hiddenIn(thread)).toEqual({ 1: '0', 2: '0' });
    expect(thread.verdict('1')).toMatchObject({ reason: 'template' });
    expect(thread.update([], ['2'])).toContainEqual({ key: '1', verdict: { hide: false } });
  });

  it('is seen when the third comes, and told of the second', () => {
    const thread = threadOf([spam('Robert Miller'), spam('Peter Jansen')]);
    const third = { key: '2', position: 2, parent: null, text: spam('Daniel Cook') };
    expect(thread.update([third]).map(({ key }) => key)).toEqual(['1', '2']);
  });

  it('shows what fills the slot', () => {
    const names = ['Robert Miller', 'Peter Jansen', 'Daniel Cook'];
    const verdict = threadOf(names.map(spam)).verdict('2') as Hidden;
    const spans = verdict.differences.map(({ copy }) => spam('Daniel Cook').slice(...copy));
    expect(spans.join(' ')).toContain('Daniel Cook');
  });

  it('takes copies of what fills it along', () => {
    const names = ['Robert Miller', 'Peter Jansen', 'Peter Jansen', 'Daniel Cook'];
    expect(hiddenIn(threadOf(names.map(spam)))).toEqual({ 1: '0', 2: '0', 3: '0' });
  });

  it('stays up to the copy that the reader lets stay', () => {
    const names = ['Robert Miller', 'Peter Jansen', 'Daniel Cook', 'Frank Olsen'];
    expect(hiddenIn(threadOf(names.map(spam), { fromCopy: 2 }))).toEqual({ 2: '0', 3: '0' });
  });

  it('is believed at once where letters are in disguise', () => {
    const texts = [
      'menang besar tiap malam cuma di 𝐑𝐀𝐉𝐀𝟗𝟗 ayo gabung',
      'menang besar tiap malam cuma di 𝐁𝐈𝐍𝐓𝐀𝐍𝐆𝟕 ayo gabung',
    ];
    expect(hiddenIn(threadOf(texts))).toEqual({ 1: '0' });
  });

  it('is not seen in the wide letters of East Asian texts', () => {
    const said = (day: string): string =>
      `７月の花火大会は${day}日の夜に川の南側で行われるそうです`;
    expect(hiddenIn(threadOf([said('１２'), said('１９')]))).toEqual({});
  });

  it('is no excuse for a negation', () => {
    const said = (word: string) =>
      `After the long talk in the town hall I would ${word} vote for the new bridge`;
    expect(hiddenIn(threadOf([said('gladly'), said('not'), said('never')]))).toEqual({});
  });

  it('is not made of short replies', () => {
    const greetings = ['Lisbon', 'Nairobi', 'Hanoi', 'Quito'].map(city => `Greetings from ${city}`);
    expect(hiddenIn(threadOf(greetings))).toEqual({});
  });
});

describe('placeholders', () => {
  it.each([
    '[deleted]',
    '[removed]',
    '(deleted by user)',
    'This comment has been removed by a moderator.',
    'Comment deleted',
    '클린봇이 부적절한 표현을 감지한 댓글입니다.',
    '삭제된 댓글입니다.',
    '작성자에 의해 삭제된 댓글입니다',
    'このコメントは削除されました',
    '该评论已被删除',
    '此留言已被刪除',
    'Комментарий удалён',
    'Dieser Kommentar wurde gelöscht.',
    'Este comentário foi removido',
    'Este comentario ha sido eliminado',
    'Ce commentaire a été supprimé',
    'Komentar ini telah dihapus',
    'تم حذف هذا التعليق',
    'ความคิดเห็นนี้ถูกลบ',
  ])('%s', text => {
    const rows = [
      { text, parent: 'a' },
      { text, parent: 'b' },
      { text, parent: undefined },
    ];
    const thread = threadOf(rows, { level: 'exact' });
    expect(hiddenIn(thread)).toEqual({ 1: '0', 2: '0' });
    expect(thread.report().reasons).toEqual({ placeholder: 2 });
    expect(hiddenIn(threadOf(rows, { placeholders: false }))).toEqual({});
  });

  it.each([
    'They deleted my comment because I asked about the soup',
    'Why was this removed from the menu',
    '왜 제 댓글을 삭제하셨나요',
    'コメントを削除したのは誰ですか',
    'Кто удалил комментарий про мост',
    'removed the old tiles and found a mosaic',
  ])('are not what people say of them: %s', text => {
    const thread = threadOf([
      { text, parent: 'a' },
      { text, parent: 'a' },
    ]);
    expect(thread.report().reasons).toEqual({ exact: 1 });
  });

  it('are what the markup calls so', () => {
    const line = { text: '(gone)', placeholder: true };
    const thread = threadOf([
      { ...line, parent: 'a' },
      { ...line, parent: 'b' },
    ]);
    expect(thread.verdict('1')).toMatchObject({ reason: 'placeholder' });
  });
});

describe('what the copy holds beside its text', () => {
  it('may be less than what the original holds', () => {
    const original = { text: long, links: ['https://a.example/1', 'https://a.example/2'] };
    const copy = { text: long, links: ['https://a.example/1'] };
    expect(hiddenIn(threadOf([original, copy]))).toEqual({ 1: '0' });
    expect(hiddenIn(threadOf([copy, original]))).toEqual({});
  });

  it('may be the same address with other tracking', () => {
    const rows = ['https://a.example/1?utm_source=mail', 'https://www.a.example/1/'].map(
      address => ({
        text: long,
        links: [address],
      }),
    );
    expect(hiddenIn(threadOf(rows))).toEqual({ 1: '0' });
  });
});
