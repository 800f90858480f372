import { describe, expect, it } from 'vitest';
import { createThread } from '../../src/core/thread.ts';
import { defaultVerdictSettings } from '../../src/core/verdict.ts';

const size = 9000;
const many = (part: string, count = size): string => part.repeat(count);

/** Texts made to make a careless reader hang or throw, by how long they are. */
const hostile: Readonly<Record<string, (count: number) => string>> = {
  'one letter': count => many('a', count),
  'one syllable': count => many('각', count),
  'a jamo': count => many('ㅁ', count),
  'two letters in turn': count => many('ab', count),
  'combining marks': count => `a${many('\u0301', count)}`,
  'marks in falling order': count => `a${many('\u0301\u0323', count)}`,
  'lone surrogates': count => many('\ud83d', count),
  'lone low surrogates': count => many('\udc00', count),
  'nested brackets': count => many('(', count) + many(')', count),
  'open faces': count => many(':(', count),
  'equal signs': count => `${many('=', count)}a`,
  hearts: count => many('<3', count),
  'dots and letters': count => many('a.', count),
  'letters with dashes': count => many('a-', count),
  'mention signs': count => many('@', count),
  mentions: count => many('@a', count),
  'emoji joined': count => many('👨\u200d', count),
  digits: count => many('1,', count),
  'zero width': count => `a${many('\u200b', count)}b`,
  spaces: count => `a${many(' ', count)}b`,
  'polite endings': count => many('よね', count),
  'question marks': count => many('?', count),
  'laughs of two letters': count => many('ha', count),
  'mixed look-alikes': count => many('aа', count),
  addresses: count => many('http://', count),
  ampersands: count => many('& ', count),
  entities: count => many('&amp;', count),
  'dots between words': count => many('a · ', count),
  'quoting signs': count => many('> ', count),
  stars: count => many('★ ', count),
  'accents drawn out': count => many('á\u200baa ', count),
  'digits between letters': count => many('a1b@c ', count),
  'hash signs': count => many('#', count),
};

/** Milliseconds of processor time, which a busy machine does not stretch. */
const cpuMs = (): number => process.cpuUsage().user / 1000;

function timeOf(text: string): number {
  const start = cpuMs();
  const thread = createThread({ ...defaultVerdictSettings, level: 'loose' });
  thread.update([
    { key: 'a', position: 0, text, parent: null },
    { key: 'b', position: 1, text: `${text}!`, parent: null },
    { key: 'c', position: 2, text: `x ${text} y`, parent: null },
  ]);
  thread.report();
  return cpuMs() - start;
}

describe('hostile text', () => {
  it.each(Object.entries(hostile))('takes time in line with its length: %s', (_, make) => {
    timeOf(make(size / 10));
    const short = Math.min(timeOf(make(size / 10)), timeOf(make(size / 10)));
    const long = Math.min(timeOf(make(size)), timeOf(make(size)));
    // Ten times the text: far from the hundred times of a square.
    expect(long).toBeLessThan(30 * Math.max(short, 3));
  });

  it('of a megabyte is read', () => {
    for (const make of [hostile['one letter'], hostile['combining marks']]) {
      const text = make?.(1_000_000) ?? '';
      const thread = createThread(defaultVerdictSettings);
      thread.update([
        { key: 'a', position: 0, text, parent: null },
        { key: 'b', position: 1, text, parent: null },
      ]);
      expect(thread.verdict('b')).toMatchObject({ hide: true, reason: 'exact' });
    }
  });
});
