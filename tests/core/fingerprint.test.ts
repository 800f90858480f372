import { describe, expect, it } from 'vitest';
import { FingerprintReader } from '../../src/core/fingerprint.ts';
import { CharacterTable } from '../../src/core/table.ts';

const reader = new FingerprintReader(new CharacterTable());
const words = (text: string) => {
  const { low, high, detail } = reader.read(text);
  return { low, high, detail };
};

describe('the same wording', () => {
  it.each([
    ['case', 'Where did you buy it', 'WHERE did you Buy It'],
    ['case beyond ASCII', 'ΠΟΛΎ ΚΑΛΌΣ', 'πολύ καλός'],
    ['sharp s', 'große Straße', 'GROSSE STRASSE'],
    ['white space', '오늘 점심 뭐 먹지', '오늘점심 뭐먹지'],
    ['line breaks', 'one\n\ntwo', 'one two'],
    ['ideographic space', '雨が　降る', '雨が降る'],
    ['width', 'ＯＫ、明日ね', 'OK、明日ね'],
    ['half-width kana', 'ﾊﾞﾅﾅが好き', 'バナナが好き'],
    ['katakana and hiragana', 'カワイイねこ', 'かわいいねこ'],
    ['full stop', 'Das war schön.', 'Das war schön'],
    ['exclamation marks', '太好了!!!', '太好了！'],
    ['quotation marks', '“fine” they said', '"fine" they said'],
    ['apostrophe', 'don’t ask', 'dont ask'],
    ['brackets', '『夏の夜』', '夏の夜'],
    ['zero width', 'vis\u200bi\u200dble', 'visible'],
    ['bidi marks', '\u200fمرحبا\u200e', 'مرحبا'],
    ['byte order mark', 'nice song\ufeff', 'nice song'],
    ['tatweel', 'جمـــيل جدا', 'جميل جدا'],
    ['vowel points', 'كِتَابٌ', 'كتاب'],
    ['alef with hamza', 'أحسنت', 'احسنت'],
    ['presentation forms', 'ﻣﺮﺣﺒﺎ', 'مرحبا'],
    ['yo', 'всё ещё', 'все еще'],
    ['NFD Hangul', '한국', '한국'.normalize('NFD')],
    ['NFD Latin', 'déjà vu', 'déjà vu'.normalize('NFD')],
    ['underlined letters', 'p\u0332r\u0332i\u0332ze', 'prize'],
    ['bold letters', '𝐛𝐢𝐠 𝐰𝐢𝐧', 'big win'],
    ['squared letters', '🅱🅸🅶', 'big'],
    ['circled digits', '② 시간', '2 시간'],
    ['keycap digits', '7\ufe0f\u20e3 days', '7 days'],
    ['Arabic digits', 'في ١٢ دقيقة', 'في 12 دقيقة'],
    ['ligature', 'ﬁne', 'fine'],
    ['decorating emoji', '멋진 공연이었어요 🎉🎉', '멋진 공연이었어요'],
    ['another decorating emoji', 'so proud 😍', 'so proud ❤️🔥'],
    ['skin colour', '👍🏽 done', '👍 done'],
    ['heart of signs', 'love it <3', 'love it'],
    ['Korean laugh', '그게 뭐야ㅋㅋㅋㅋ', '그게 뭐야'],
    ['other laugh', '좋네ㅎㅎ', '좋네ㅋㅋㅋ'],
    ['stretched at the end', 'helloooo', 'hello'],
    ['stretched syllable', '가자아아아아', '가자아'],
    ['stretched Thai', 'เก่งมากกกก', 'เก่งมาก'],
    ['lengthened hiragana', 'すごーーい', 'すごい'],
    ['repeated pair', 'hahahahaha', 'haha'],
    ['many question marks', 'really???', 'really?'],
    ['question marks apart', 'really? ? go on', 'really? go on'],
    ['a laugh alone', 'ㅋㅋㅋㅋㅋ', 'ㅋ'],
    ['an emoji alone', '😂😂😂', '😂'],
  ])('%s', (_, a, b) => {
    expect(words(a)).toEqual(words(b));
  });
});

describe('another wording', () => {
  it.each([
    ['a letter', 'good times', 'good limes'],
    ['a syllable', '재미있어요', '재미없어요'],
    ['a double letter', 'oh my god', 'oh my good'],
    ['stretched inside', 'goood', 'god'],
    ['a digit', 'lap 17', 'lap 71'],
    ['a repeated digit', '100 points', '1000 points'],
    ['digits apart', 'seats 1 2', 'seats 12'],
    ['decimal point', '1.5 hours', '15 hours'],
    ['colon and point', '10:30', '10.30'],
    ['minus', 'it is -5 outside', 'it is 5 outside'],
    ['currency', '$40 is fine', '€40 is fine'],
    ['percent', '50% more', '50 more'],
    ['less and more', 'cats < dogs', 'cats > dogs'],
    ['C and C++', 'C++ is hard', 'C is hard'],
    ['C and C#', 'I write C# daily', 'I write C daily'],
    ['a question', '明日来る？', '明日来る'],
    ['where the question ends', 'What? You knew', 'What you knew?'],
    ['an ironic emoji', 'great plan 🙄', 'great plan 😍'],
    ['a thumb down', 'ตกลง 👎', 'ตกลง 👍'],
    ['a flag', 'go 🇧🇷', 'go 🇦🇷'],
    ['a thing', 'I choose 🍎', 'I choose 🍌'],
    ['a broken heart', 'us 💔', 'us ❤️'],
    ['tears and laugh', '끝났다 ㅠㅠ', '끝났다 ㅋㅋ'],
    ['a sad face', 'see you :(', 'see you :)'],
    ['long vowel in katakana', 'ビルに行く', 'ビールに行く'],
    ['Thai tone mark', 'ใกล้', 'ไกล'],
    ['Hindi vowel', 'दिन', 'दान'],
    ['dotless i', 'kısa', 'kisa'],
    ['accent', 'el año', 'el ano'],
    ['umlaut', 'schon', 'schön'],
    ['Korean abbreviations', 'ㅇㅇ', 'ㄴㄴ'],
    ['emoji alone', '😂', '😭'],
    ['order', 'dog bites man', 'man bites dog'],
    ['Cyrillic words', 'мир', 'пир'],
    ['Hebrew words', 'שלום', 'שלוש'],
    ['Chinese words', '不好', '很好'],
    ['signs alone', '!!!', '...'],
    ['a sign and its letter', 'ㅋ', 'ㅎ'],
  ])('%s', (_, a, b) => {
    expect(words(a)).not.toEqual(words(b));
  });
});

describe('runs, wherever they stand', () => {
  // Letters are hashed by twos, so each run is read at an even and at an odd place.
  it.each(['', 'b', 'bc', 'bcd'])('behind %j', lead => {
    const so = words(`${lead}so far`);
    expect(words(`${lead}sooo far`)).toEqual(so);
    expect(words(`${lead}so o o far`)).toEqual(so);
    expect(words(`${lead}soo far`)).not.toEqual(so);
    expect(words(`${lead}sooofar`)).not.toEqual(so);
    const haha = words(`${lead}haha x`);
    expect(words(`${lead}hahahaha x`)).toEqual(haha);
    expect(words(`${lead}hahah x`)).toEqual(haha);
    expect(words(`${lead}ha x`)).not.toEqual(haha);
  });

  it.each([
    ['good', 30],
    ['agood', 40],
    ['yesss', 30],
    ['ayesss', 40],
    ['hahahaha then', 80],
  ])('weigh as one letter: %s', (text, weight) => {
    expect(reader.read(text).weight).toBe(weight);
  });
});

describe('a text too long to be read at a time', () => {
  const long = 'every word of this is read '.repeat(5000);

  it('is told by all of it', () => {
    expect(words(long.toUpperCase())).toEqual(words(long));
    expect(words(`${long}x`)).not.toEqual(words(long));
    expect(words(`x${long}`)).not.toEqual(words(long));
    expect(reader.read(long).weight).toBe(10 * long.replaceAll(' ', '').length);
  });
});

describe('two readers at a time', () => {
  it('read what they are given', () => {
    const other = new FingerprintReader(new CharacterTable());
    const unitsOf = ({ units, end }: FingerprintReader): string =>
      String.fromCharCode(...units.subarray(0, end)).replaceAll('\0', '');
    const [a, b] = ['dog bites man', 'cat sleeps'];
    expect(unitsOf(reader.read(a))).toBe('dogbitesman');
    expect(unitsOf(other.read(b))).toBe('catsleps');
    expect(unitsOf(reader.read(a))).toBe('dogbitesman');
  });
});

describe('what there is to read', () => {
  it.each(['', ' \n\t', '\u200b\u200d', '\ufe0f', '\ud83d'])('is nothing in %j', text => {
    expect(reader.read(text).isEmpty).toBe(true);
  });

  it.each(['.', '?', '😂', 'ㅋ', '1', 'a', 'ん', '的', 'ก', 'ب', '\u0301a', 'ᄀ'])(
    'is something in %j',
    text => {
      expect(reader.read(text).isEmpty).toBe(false);
    },
  );

  it('never loses a letter of any script', () => {
    const lost: string[] = [];
    for (let code = 0; code < 0x30000; code += 1) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const letter = String.fromCodePoint(code);
      if (!/[\p{L}\p{Nd}]/u.test(letter)) continue;
      // The tatweel only lengthens, the Korean fillers show nothing.
      if (code === 0x640 || /\p{Default_Ignorable_Code_Point}/u.test(letter)) continue;
      if (reader.read(letter).isEmpty) lost.push(letter);
    }
    expect(lost).toEqual([]);
  });

  it('weighs letters by what they tell', () => {
    const weights = ['abcd', '안녕', '東京', 'すし', 'ไทย'].map(text => reader.read(text).weight);
    expect(weights).toEqual([40, 44, 50, 28, 27]);
  });
});
