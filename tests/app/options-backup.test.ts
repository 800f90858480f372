import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Difference, type Kept, loadKept, storeAll } from '../../src/app/backup.ts';
import { dayOf } from '../../src/app/history.ts';
import {
  isEmpty,
  largestBytes,
  planImport,
  readBackup,
  undo,
  writeBackup,
} from '../../src/app/options/backup.ts';
import { choices, storageKey } from '../../src/app/settings.ts';
import { siteOf } from '../../src/app/site.ts';
import { memoryArea } from './area.ts';

const nasty = ['__proto__', 'constructor', 'toString', 'xn--pple-43d.com', '[::1]:8080', 'version'];
const host = fc
  .oneof(fc.domain(), fc.ipV4(), fc.constantFrom(...nasty))
  .map(name => siteOf(`http://${name}/`))
  .filter(site => site !== null);
const fingerprint = fc.stringMatching(/^[a-z\d]{1,7}-[a-z\d]{1,7}$/);
const list = fc.uniqueArray(fingerprint, { minLength: 1, maxLength: 3 }).map(all => all.join(' '));
const common = {
  on: fc.constant(false),
  level: fc.constantFrom('exact' as const, 'loose' as const),
  fromCopy: fc.constantFrom(2, 3, 5),
  authors: fc.constant('same' as const),
  shortReplies: fc.constantFrom('page' as const, 'never' as const),
  original: fc.constantFrom('oldest' as const, 'most liked' as const),
  placeholders: fc.constant(false),
  look: fc.constantFrom('line' as const, 'dimmed' as const),
  print: fc.constant('all' as const),
};
/** Plain objects, as storage and files have them. */
const plain = <T extends object>(value: T): T => ({ ...value });
const all: fc.Arbitrary<Difference> = fc.record(common, { requiredKeys: [] }).map(plain);
const difference: fc.Arbitrary<Difference> = fc
  .record({ ...common, never: list, always: list }, { requiredKeys: [] })
  .map(plain)
  .filter(fields => Object.keys(fields).length > 0);
const dictionary = <T>(key: fc.Arbitrary<string>, value: fc.Arbitrary<T>) =>
  fc
    .array(fc.tuple(key, value), { maxLength: 6 })
    .map(entries => Object.fromEntries([...new Map(entries)].sort(([a], [b]) => (a < b ? -1 : 1))));
const filled = <T>(key: fc.Arbitrary<string>, value: fc.Arbitrary<T>) =>
  dictionary(key, value).filter(record => Object.keys(record).length > 0);
const day = fc.integer({ min: 0, max: 89 }).map(past => dayOf(new Date(2026, 10, 22 - past)));
const text = fc.record({ day, length: fc.nat(900), met: fc.nat(50) }).map(plain);
const tally = fc
  .record({
    reasons: fc
      .record({ exact: fc.nat(9), template: fc.nat(9) }, { requiredKeys: ['exact'] })
      .map(plain),
    weight: fc.nat(90_000),
  })
  .map(plain);
const kept: fc.Arbitrary<Required<Kept>> = fc
  .record({
    // Where all sites differ, a site cannot: what equals the rest is not kept.
    all: fc.constant({} as Difference),
    sites: dictionary(host, difference),
    texts: dictionary(host, filled(fingerprint, text)),
    history: dictionary(day, filled(host, tally)),
  })
  .map(plain);

const taken = (content: string): Kept => {
  const reading = readBackup(content);
  if ('refusal' in reading) throw new Error(reading.refusal);
  return reading.kept;
};

test('export and import lose nothing', async () => {
  await fc.assert(
    fc.asyncProperty(kept, all, async (before, forAll) => {
      const { area } = memoryArea();
      await storeAll(area, { ...before, all: forAll });
      const whole = await loadKept(area);
      const file = taken(writeBackup(whole));
      expect(file).toEqual(whole);
      const other = memoryArea();
      await storeAll(other.area, planImport(await loadKept(other.area), file).after);
      expect(await loadKept(other.area)).toEqual(whole);
      if (Object.keys(forAll).length === 0) expect(whole).toEqual(before);
    }),
    { numRuns: 40 },
  );
});

test('an import gives what the file says, touches nothing else, and is taken back whole', async () => {
  await fc.assert(
    fc.asyncProperty(kept, kept, async (before, file) => {
      const { area } = memoryArea();
      await storeAll(area, before);
      const plan = planImport(before, file);
      await storeAll(area, plan.after);
      const after = await loadKept(area);
      expect(after.sites).toEqual({ ...before.sites, ...file.sites });
      for (const [site, texts] of Object.entries(file.texts))
        expect(Object.keys(after.texts[site] ?? {})).toEqual(
          expect.arrayContaining(Object.keys(texts)),
        );
      expect(Object.keys(after.history)).toEqual(
        [...new Set([...Object.keys(before.history), ...Object.keys(file.history)])].sort(),
      );
      expect(isEmpty(planImport(after, file))).toBe(true);
      await storeAll(area, undo(plan).after);
      expect(await loadKept(area)).toEqual(before);
    }),
    { numRuns: 40 },
  );
});

test('the same history is taken in but once, and of two counts the greater one holds', () => {
  const of = (exact: number): Required<Kept> => ({
    ...{ all: {}, sites: {}, texts: {} },
    history: { '2026-11-22': { 'a.example': { reasons: { exact }, weight: 9 } } },
  });
  expect(isEmpty(planImport(of(3), of(3)))).toBe(true);
  expect(isEmpty(planImport(of(3), of(2)))).toBe(true);
  expect(planImport(of(3), of(4)).after.history).toEqual(of(4).history);
});

test('no text makes the reader of files throw, or touch a prototype', () => {
  const part = fc.jsonValue();
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc
          .record({ all: part, sites: part, texts: part, history: part }, { requiredKeys: [] })
          .map(parts => JSON.stringify({ unecho: 1, sites: {}, ...parts })),
      ),
      content => {
        readBackup(content);
        expect(Object.keys(Object.prototype)).toEqual([]);
      },
    ),
  );
});

describe('a file that is not taken', () => {
  const file = (sites: unknown, unecho: unknown = 1) => JSON.stringify({ unecho, sites });
  const parts = (more: object) => JSON.stringify({ unecho: 1, sites: {}, ...more });
  const rows: [string, string, string][] = [
    ['nothing', '', 'no settings'],
    ['a picture', '\u0089PNG', 'no settings'],
    ['an array', '[]', 'no settings'],
    ['settings of something else', '{"sites":{}}', 'no settings'],
    ['a version that is no number', file({}, '1'), 'no settings'],
    ['a newer version', file({}, 2), 'newer'],
    ['a version that never was', file({}, 0), 'damaged'],
    ['no sites', file(undefined), 'damaged'],
    ['sites in a list', file([]), 'damaged'],
    ['a site with a path', file({ 'news.example/a': { on: false } }), 'damaged'],
    ['an upper-case site', file({ 'News.example': { on: false } }), 'damaged'],
    ['a field that is none', file({ 'news.example': { on: false, run: 'x' } }), 'damaged'],
    ['a level that is none', file({ 'news.example': { level: 'all' } }), 'damaged'],
    ['a prototype', '{"unecho":1,"sites":{"a.example":{"__proto__":{"on":false}}}}', 'damaged'],
    ['one bad site among good ones', file({ 'a.example': { on: false }, '': {} }), 'damaged'],
    ['texts of all sites', parts({ all: { never: 'a-1' } }), 'damaged'],
    ['a text in clear', parts({ texts: { 'a.example': { 'Hello you': {} } } }), 'damaged'],
    ['a day that never was', parts({ history: { '2026-02-30': {} } }), 'damaged'],
    [
      'a count below nothing',
      parts({ history: { '2026-02-03': { 'a.example': { reasons: { exact: -1 }, weight: 0 } } } }),
      'damaged',
    ],
    ['too much', ' '.repeat(largestBytes + 1), 'too large'],
  ];
  test.each(rows)('%s', (_, content, refusal) => {
    expect(readBackup(content)).toEqual({ refusal });
  });
});

test('a file may name defaults: they take back what a site has', async () => {
  const file = taken('{"unecho":1,"sites":{"a.example":{"on":true,"level":null}}}');
  const current: Required<Kept> = {
    ...{ all: {}, texts: {}, history: {} },
    sites: { 'a.example': { on: false } },
  };
  expect(planImport(current, file).after.sites).toEqual({ 'a.example': {} });
});

test('every value a reader can choose goes through a file', () => {
  for (const [field, values] of Object.entries(choices))
    for (const value of values) {
      const content = JSON.stringify({ unecho: 1, sites: { 'a.example': { [field]: value } } });
      expect(taken(content).sites).toEqual({ 'a.example': { [field]: value } });
    }
});

test('what is stored is read as far as it is valid', async () => {
  const { area } = memoryArea({
    version: 1,
    [storageKey('b.example')]: { on: false, level: 'near', later: 7 },
    [storageKey('a.example')]: { level: 'exact' },
    [storageKey('c.example')]: { on: 'no' },
    [storageKey('no site')]: { on: false },
    [storageKey('__proto__')]: { on: false },
    [storageKey('d.example')]: null,
    'history:2026-11-22': { 'a.example': { reasons: {}, weight: 1 }, 'no site': 3 },
    'history:someday': {},
    'texts:a.example': { 'a-1': { day: '2026-11-22', length: 10, met: 0 }, 'no print': {} },
  });
  const { sites, history, texts } = await loadKept(area);
  expect(Object.entries(sites)).toEqual([
    ['__proto__', { on: false }],
    ['a.example', { level: 'exact' }],
    ['b.example', { on: false }],
  ]);
  expect(history).toEqual({ '2026-11-22': { 'a.example': { reasons: {}, weight: 1 } } });
  expect(texts).toEqual({ 'a.example': { 'a-1': { day: '2026-11-22', length: 10, met: 0 } } });
});
