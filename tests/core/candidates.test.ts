import { describe, expect, it } from 'vitest';
import { Candidates } from '../../src/core/candidates.ts';
import { FingerprintReader } from '../../src/core/fingerprint.ts';
import { mayAdvertise } from '../../src/core/promotion.ts';
import { CharacterTable } from '../../src/core/table.ts';

const table = new CharacterTable();

/** Whether a text is given as one to compare another with. */
function isCandidate(original: string, text: string): boolean {
  const reader = new FingerprintReader(table);
  const otherReader = new FingerprintReader(table);
  const candidates = new Candidates();
  const sketch = (written: string): void => {
    const { weight } = reader.read(written);
    candidates.sketch(reader, weight, undefined);
  };
  sketch(original);
  candidates.push(0);
  sketch(text);
  return (
    candidates.find(
      () => otherReader.read(original),
      () => mayAdvertise(text),
    ).length > 0
  );
}

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
