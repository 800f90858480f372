import { describe, expect, it } from 'vitest';
import { Candidates } from '../../src/core/candidates.ts';
import { FingerprintReader } from '../../src/core/fingerprint.ts';
import { mayAdvertise } from '../../src/core/promotion.ts';
import { CharacterTable } from '../../src/core/table.ts';
import { generate } from '../bench/generate.ts';

const table = new CharacterTable();

/** Which of the texts put in before are given to compare each of others with. */
function candidatesForEach(
  originals: readonly string[],
  texts: readonly string[],
): (readonly number[])[] {
  const reader = new FingerprintReader(table);
  const otherReader = new FingerprintReader(table);
  const candidates = new Candidates();
  const sketch = (written: string): void => {
    const { weight } = reader.read(written);
    candidates.sketch(reader, weight, undefined);
  };
  for (const [owner, original] of originals.entries()) {
    sketch(original);
    candidates.push(owner);
  }
  return texts.map(text => {
    sketch(text);
    return candidates.find(
      owner => otherReader.read(originals[owner] ?? ''),
      () => mayAdvertise(text),
    );
  });
}

const candidatesFor = (originals: readonly string[], text: string): readonly number[] =>
  candidatesForEach(originals, [text])[0] ?? [];

const isCandidate = (original: string, text: string): boolean =>
  candidatesFor([original], text).length > 0;

describe('what is looked at more closely', () => {
  it.each([
    ['a slip', 'The lighthouse was closed', 'The lighthouze was closed'],
    ['a spelling', 'I cant wait til the harbour opens', "I can't wait until the harbour opens"],
    ['kanji for kana', '灯台の光がすごく綺麗で感動しました', '灯台の光が凄くキレイで感動しました'],
    ['Korean as it is heard', '등대 불빛이 너무 좋아 보여요', '등대 불빛이 너무 조아 보여요'],
    ['another ending', 'ประภาคารสวยมากค่ะ ต้องไปดูเอง', 'ประภาคารสวยมากครับ ต้องไปดูเอง'],
    ['a word left out', '등대는 정말 겨울에 아름다워요', '등대는 정말 아름다워요'],
    [
      'a word left out beside a short one',
      '항상 겨울에 응원해요 조심하세요',
      '항상 응원해요 조심하세요',
    ],
    ['words put in', 'The old harbour opens', 'The old harbour opens on Friday'],
    ['a word said again', 'I love this song so much', 'I love love love this song so much'],
    ['a call to come', 'Subscribe to my channel', 'Subscribe now to my lovely channel'],
    ['a brand in pieces', 'Member baru di HO KI BET jp', 'Member baru di GA RU DA TO TO jp'],
    [
      'what fills a frame',
      'I earn every week from home since I met Peter Jansen who trades for me',
      'I earn every week from home since I met Daniel Cook who trades for me',
    ],
  ])('%s', (_, original, text) => {
    expect(isCandidate(original, text)).toBe(true);
  });

  it.each([
    ['another Latin word', 'photographs of thunderstorms', 'restaurants of thunderstorms'],
    ['another Korean word', '등대 펜션 정말 멋있다', '등대 튤립 정말 멋있다'],
    ['another Korean name', '이번 무대는 김호중 최고', '이번 무대는 박서준 최고'],
    ['another Chinese word', '今天下午的灯塔特别漂亮', '今天下午的火山特别漂亮'],
    ['a word of another script', 'thunderstorm 山寨', 'thunderstorm big'],
    ['one word in common', 'harbour thunderstorms museum', 'thunderstorms breakfast terrace'],
  ])('not %s', (_, original, text) => {
    expect(isCandidate(original, text)).toBe(false);
  });
});

describe('what many texts have in common', () => {
  const names = 'Adams Baker Clark Davis Evans Frank Ghosh Hills Irwin Jones'.split(' ');
  const frame = (name: string): string =>
    `I earn every week from home since I met Peter ${name} who trades for me`;

  it('finds the first of those that fill a frame', () => {
    expect(candidatesFor(names.map(frame), frame('Keller'))).toContain(0);
  });

  it('does not look at all of them', () => {
    expect(candidatesFor(names.map(frame), frame('Keller')).length).toBeLessThan(3);
  });

  it('finds nearly all long texts among thousands by what a slip leaves of them', () => {
    const texts = [...new Set(generate(7000, 1).texts)];
    const copied = texts.flatMap((text, owner) =>
      owner >= 4000 && owner % 2 === 0 && /^[a-z ]{80,}$/u.test(text) ? [owner] : [],
    );
    const slips = copied.map(owner => {
      const text = texts[owner] ?? '';
      const middle = text.length >> 1;
      return `${text.slice(0, middle)}q${text.slice(middle + 1)}`;
    });
    const found = candidatesForEach(texts, slips).filter((owners, index) =>
      owners.includes(copied[index] ?? -1),
    );
    expect(copied.length).toBeGreaterThan(50);
    expect(found.length).toBeGreaterThanOrEqual(0.97 * copied.length);
  });
});
