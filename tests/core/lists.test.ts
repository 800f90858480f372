import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { foldLetter } from '../../src/core/characters.ts';
import { tears, turning } from '../../src/core/lists/emoji.ts';
import { politeEndings, toneEndings } from '../../src/core/lists/endings.ts';
import { simplify } from '../../src/core/lists/han.ts';
import { letterSpellings } from '../../src/core/lists/letters.ts';
import { lookalikes } from '../../src/core/lists/lookalikes.ts';
import {
  askingVerbs,
  distinct,
  fillers,
  functionWords,
  negations,
  questionWords,
  spellings,
} from '../../src/core/lists/words.ts';
import { hiddenIn, threadOf } from './threads.ts';

const folded = (word: string): string => Array.from(word, foldLetter).join('');
const isHidden = (a: string, b: string): boolean => '1' in hiddenIn(threadOf([a, b]));

const lists = { askingVerbs, fillers, functionWords, negations, questionWords };

describe.each(Object.entries(lists))('the words of %s', (_, words) => {
  it('are as they are compared', () => {
    expect([...words].filter(word => word !== folded(word) || word === '')).toEqual([]);
  });
});

describe('words that carry nothing', () => {
  it('turn nothing', () => {
    const both = [...fillers, ...functionWords].filter(word => negations.has(word));
    // Languages share letters: "no" is "in the" to some. What turns a sentence wins.
    expect(
      both.filter(word =>
        isHidden(`Mirabel sang yesterday evening`, `Mirabel sang ${word} yesterday evening`),
      ),
    ).toEqual([]);
  });

  it.each([...fillers].filter(word => !negations.has(word)))('fill: %s', word => {
    expect(
      isHidden('Mirabel sang yesterday evening', `Mirabel sang yesterday evening ${word}`),
    ).toBe(true);
  });

  it.each([...functionWords].filter(word => !negations.has(word)))('link: %s', word => {
    expect(
      isHidden('Mirabel sang yesterday evening', `Mirabel sang ${word} yesterday evening`),
    ).toBe(true);
  });
});

describe('words that turn a sentence', () => {
  it.each([...negations])('%s', word => {
    expect(
      isHidden('Mirabel sang yesterday evening', `Mirabel sang ${word} yesterday evening`),
    ).toBe(false);
    expect(
      isHidden(`Mirabel sang ${word} yesterday evening`, 'Mirabel sang yesterday evening'),
    ).toBe(false);
  });
});

const spellingPairs = spellings.flatMap(([common = '', ...others]) =>
  others.map(other => [other, common.replaceAll('-', ' ')] as const),
);

describe('spellings of one word', () => {
  it('are as they are compared, each in one row', () => {
    const known = spellingPairs.map(([other]) => other);
    expect(spellingPairs.flat().filter(word => word !== folded(word))).toEqual([]);
    expect(known.filter((word, index) => known.indexOf(word) !== index)).toEqual([]);
  });

  it.each(spellingPairs)('%s is %s', (other, common) => {
    const text = (word: string): string =>
      `Mirabel and Leonore sang so ${word} yesterday evening near the harbour`;
    expect(isHidden(text(common), text(other))).toBe(true);
  });

  it.each(letterSpellings)('%s is %s', (common, other) => {
    const text = (word: string): string =>
      `우리 동네 도서관 앞마당에는 오래된 느티나무가 ${word} 서 있고 그 아래로 아이들이 모여 앉아 책을 읽곤 합니다`;
    expect(isHidden(text(common), text(other))).toBe(true);
  });
});

describe('words one slip apart', () => {
  it.each([...distinct])('%s has a neighbour', word => {
    const nearest = Math.min(
      ...[...distinct].filter(other => other !== word).map(other => distance(word, other)),
    );
    expect(nearest).toBeLessThanOrEqual(2);
  });

  it.each([...distinct].filter(word => word.length >= 6))('%s is not another', word => {
    for (const other of distinct)
      if (other !== word)
        expect(
          isHidden(
            `Mirabel and Leonore sang ${word} yesterday near the harbour`,
            `Mirabel and Leonore sang ${other} yesterday near the harbour`,
          ),
        ).toBe(false);
  });
});

describe('simplified and traditional characters', () => {
  it('are pairs, none of which leads on to another', () => {
    const all = Array.from({ length: 0x5200 }, (_, index) => index + 0x4e00);
    const folded = all.filter(code => simplify(code) !== code);
    expect(folded.length).toBeGreaterThan(300);
    for (const code of folded) expect(simplify(simplify(code))).toBe(simplify(code));
  });
});

describe('endings', () => {
  it.each(politeEndings.filter(ending => !/^[a-z]/u.test(ending)))(
    '%s says nothing more',
    ending => {
      expect(isHidden('月曜日の朝の市場', `月曜日の朝の市場${ending}`)).toBe(true);
    },
  );

  it('of another tone are no polite ones', () => {
    expect(toneEndings.filter(ending => politeEndings.includes(ending))).toEqual([]);
  });
});

describe('emoji', () => {
  it('turn a text or weep, not both', () => {
    expect(Array.from(turning).filter(sign => tears.includes(sign))).toEqual([]);
  });

  it.each(Array.from(turning))('%s turns', sign => {
    expect(
      isHidden('Mirabel sang yesterday evening', `Mirabel sang yesterday evening ${sign}`),
    ).toBe(false);
  });
});

describe('look-alikes', () => {
  it.each([...lookalikes.entries()])('%s is read as %s', (twin, latin) => {
    const word = `m${latin}rket${latin}ng`;
    expect(
      isHidden(
        `Great ${word} in the old town`,
        `Great ${word.replace(latin, twin)} in the old town`,
      ),
    ).toBe(true);
  });

  it.each(['мост', 'πολύ', 'Россия', 'река'])('leave words of their own script alone: %s', text => {
    expect(isHidden(`${text} great old town`, `${text.replace(/.$/u, 'ж')} great old town`)).toBe(
      false,
    );
  });
});

describe('site furniture', () => {
  it.each([
    '(edited)',
    '… Read more',
    'See translation',
    '(수정됨)',
    '더보기',
    '続きを読む',
    'показать полностью',
    'mehr anzeigen',
    'ver mais',
    'voir plus',
    '\nSent from my iPhone',
    '\nGesendet von meinem Android',
    '\n发自我的iPhone',
    '- edit: typo',
  ])('%s is no part of a text', furniture => {
    expect(
      isHidden('Mirabel sang yesterday evening', `Mirabel sang yesterday evening ${furniture}`),
    ).toBe(true);
  });

  it('alone is a text', () => {
    expect(isHidden('Read more', 'Show more')).toBe(false);
  });
});
