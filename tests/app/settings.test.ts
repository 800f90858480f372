import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyPatch,
  type Choice,
  defaults,
  parsePatch,
  parseSettings,
  patchFor,
  readList,
  type SitePatch,
  storageKey,
} from '../../src/app/settings.ts';

describe('stored settings', () => {
  it.each([
    ['nothing', undefined, defaults],
    ['null', null, defaults],
    ['a list', [false], defaults],
    ['text', 'off', defaults],
    ['a field set', { on: false }, { ...defaults, on: false }],
    ['two fields', { on: false, level: 'exact' }, { ...defaults, on: false, level: 'exact' }],
    [
      'a broken field beside a good one',
      { on: 'no', level: 'exact' },
      { ...defaults, level: 'exact' },
    ],
    ['a level that does not exist', { level: 'fuzzy' }, defaults],
    [
      'a look and what is printed',
      { look: 'dimmed', print: 'all' },
      { ...defaults, look: 'dimmed', print: 'all' },
    ],
    ['a look that does not exist', { look: 'shown', print: 'none' }, defaults],
    ['a field of a later version', { on: false, mood: 'calm' }, { ...defaults, on: false }],
  ])('%s is read as well as can be', (_, stored, expected) => {
    expect(parseSettings(stored)).toEqual(expected);
  });

  it('never throws, and is always whole, whatever JSON is stored', () => {
    fc.assert(
      fc.property(fc.jsonValue(), stored => {
        const settings = parseSettings(stored);
        expect(Object.keys(settings)).toEqual(Object.keys(defaults));
        expect(parsePatch(settings)).not.toBeNull();
      }),
    );
  });

  it('does not take fields from a prototype', () => {
    const hostile = JSON.parse('{"__proto__": {"on": false}}');
    expect(parseSettings(hostile)).toEqual(defaults);
    expect(parseSettings(Object.create({ on: false }))).toEqual(defaults);
  });
});

describe('a choice for a text', () => {
  const choose = (fingerprint: string, to: Choice['to'], settings = defaults) => ({
    ...defaults,
    ...patchFor(settings, { fingerprint, to }),
  });

  it('goes on one list, off the other, and off both', () => {
    const never = choose('a-1', 'never');
    expect(never).toMatchObject({ never: 'a-1', always: '' });
    const always = choose('a-1', 'always', never as typeof defaults);
    expect(always).toMatchObject({ never: '', always: 'a-1' });
    expect(choose('a-1', null, always as typeof defaults)).toEqual(defaults);
    expect(choose('b', 'never', never as typeof defaults)).toMatchObject({ never: 'a-1 b' });
  });

  it('is one of five hundred, the oldest of which go first', () => {
    let settings = defaults;
    for (let i = 0; i < 501; i++) settings = choose(`f${i}`, 'never', settings) as typeof defaults;
    const listed = readList(settings.never);
    expect([listed.length, listed[0], listed.at(-1)]).toEqual([500, 'f1', 'f500']);
    expect(parseSettings(settings)).toEqual(settings);
  });

  it.each(['a  b', ' a', 'a ', 'A', 'a_b', 'ㅋ', 'a'.repeat(41), 'f '.repeat(501).trim()])(
    'is not read from %j',
    never => {
      expect(parseSettings({ never })).toEqual(defaults);
    },
  );
});

describe('a patch', () => {
  it.each([
    ['one field', { on: false }],
    ['a field put back', { level: null }],
    ['nothing at all', {}],
  ])('of %s is let in', (_, patch) => {
    expect(parsePatch(patch)).toEqual(patch);
  });

  it.each([
    ['null', null],
    ['a list', []],
    ['text', 'on'],
    ['an unknown field', { theme: 'dark' }],
    ['a good and an unknown field', { on: true, theme: 'dark' }],
    ['a wrong type', { on: 1 }],
    ['a level that does not exist', { level: 'everything' }],
    ['an own __proto__', JSON.parse('{"__proto__": {"on": true}}')],
  ])('of %s is turned away', (_, value) => {
    expect(parsePatch(value)).toBeNull();
  });

  it('leaves only what differs from the defaults', () => {
    expect(applyPatch(undefined, { on: false })).toEqual({ on: false });
    expect(applyPatch({ on: false }, { on: true })).toBeNull();
    expect(applyPatch({ on: false, level: 'exact' }, { on: null })).toEqual({ level: 'exact' });
    expect(applyPatch({ on: false }, { level: defaults.level })).toEqual({ on: false });
  });

  it('keeps fields of a later version, and mends broken ones', () => {
    expect(applyPatch({ mood: 'calm', on: 'no' }, { level: 'exact' })).toEqual({
      mood: 'calm',
      level: 'exact',
    });
  });

  it('applied to anything gives what reading it back says', () => {
    const patches: fc.Arbitrary<SitePatch> = fc.record(
      {
        on: fc.constantFrom(true, false, null),
        level: fc.constantFrom('exact' as const, 'near' as const, 'loose' as const, null),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(patches, { maxLength: 8 }), (stored, made) => {
        let value: unknown = stored;
        const expected = { ...parseSettings(stored) };
        for (const patch of made) {
          value = applyPatch(value, patch);
          for (const [field, chosen] of Object.entries(patch)) {
            Object.assign(expected, {
              [field]: chosen ?? defaults[field as keyof typeof defaults],
            });
          }
        }
        expect(parseSettings(value)).toEqual(expected);
      }),
    );
  });
});

describe('the key of a site', () => {
  it('cannot meet a name that means something else', () => {
    expect(storageKey('__proto__')).toBe('site:__proto__');
    expect(storageKey('version')).not.toBe('version');
  });
});
