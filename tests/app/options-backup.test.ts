import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  largestBytes,
  planImport,
  readBackup,
  undo,
  writeBackup,
} from '../../src/app/options/backup.ts';
import {
  type Difference,
  isSame,
  patchTo,
  readSites,
  type Sites,
} from '../../src/app/options/sites.ts';
import { applyPatch, storageKey } from '../../src/app/settings.ts';
import { siteOf } from '../../src/app/site.ts';

const nasty = ['__proto__', 'constructor', 'toString', 'xn--pple-43d.com', '[::1]:8080', 'version'];
const host = fc
  .oneof(fc.domain(), fc.ipV4(), fc.constantFrom(...nasty))
  .map(name => siteOf(`http://${name}/`))
  .filter(site => site !== null);
const difference: fc.Arbitrary<Difference> = fc
  .record(
    { on: fc.constant(false), level: fc.constantFrom('exact', 'loose') },
    { requiredKeys: [] },
  )
  .map(fields => ({ ...fields }) as Difference)
  .filter(fields => Object.keys(fields).length > 0);
const sites: fc.Arbitrary<Sites> = fc
  .array(fc.tuple(host, difference), { maxLength: 30 })
  .map(entries => new Map([...new Map(entries)].sort(([a], [b]) => (a < b ? -1 : 1))));

/** Sites as they are stored, changed by patches as the background changes them. */
function apply(current: Sites, changes: ReturnType<typeof planImport>): Sites {
  const next = new Map(current);
  for (const { site, after } of changes) {
    const stored = applyPatch(next.get(site), patchTo(after));
    if (stored) next.set(site, stored as Difference);
    else next.delete(site);
  }
  return new Map([...next].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const taken = (text: string): Sites => {
  const reading = readBackup(text);
  if ('refusal' in reading) throw new Error(reading.refusal);
  return reading.sites;
};

test('export and import lose nothing', () => {
  fc.assert(
    fc.property(sites, before => {
      const file = taken(writeBackup(before));
      expect(file).toEqual(before);
      expect(apply(new Map(), planImport(new Map(), file))).toEqual(before);
    }),
  );
});

test('an import gives each site of the file what it says, and touches no other; undo takes it back', () => {
  fc.assert(
    fc.property(sites, sites, (before, file) => {
      const changes = planImport(before, file);
      const after = apply(before, changes);
      for (const [site, wanted] of file) expect(isSame(after.get(site) ?? {}, wanted)).toBe(true);
      for (const [site, kept] of before) if (!file.has(site)) expect(after.get(site)).toEqual(kept);
      expect(planImport(after, file)).toEqual([]);
      expect(apply(after, undo(changes))).toEqual(before);
    }),
  );
});

test('no text makes the reader of files throw, or touch a prototype', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.jsonValue().map(v => JSON.stringify({ unecho: 1, sites: v })),
      ),
      text => {
        readBackup(text);
        expect(Object.keys(Object.prototype)).toEqual([]);
      },
    ),
  );
});

describe('a file that is not taken', () => {
  const file = (sites: unknown, unecho: unknown = 1) => JSON.stringify({ unecho, sites });
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
    ['too much', ' '.repeat(largestBytes + 1), 'too large'],
  ];
  test.each(rows)('%s', (_, text, refusal) => {
    expect(readBackup(text)).toEqual({ refusal });
  });
});

test('a file may name defaults: they take back what a site has', () => {
  const file = taken('{"unecho":1,"sites":{"a.example":{"on":true,"level":null}}}');
  expect(planImport(new Map([['a.example', { on: false }]]), file)).toEqual([
    { site: 'a.example', before: { on: false }, after: {} },
  ]);
});

test('what is stored is read as far as it is valid', async () => {
  const stored = {
    version: 1,
    [storageKey('b.example')]: { on: false, level: 'near', later: 7 },
    [storageKey('a.example')]: { level: 'exact' },
    [storageKey('c.example')]: { on: 'no' },
    [storageKey('no site')]: { on: false },
    [storageKey('__proto__')]: { on: false },
    [storageKey('d.example')]: null,
  };
  const local = { get: async () => stored } as unknown as Parameters<typeof readSites>[0];
  expect([...(await readSites(local))]).toEqual([
    ['__proto__', { on: false }],
    ['a.example', { level: 'exact' }],
    ['b.example', { on: false }],
  ]);
});
