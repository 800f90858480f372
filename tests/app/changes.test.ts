import { expect, test } from 'vitest';
import changelog from '../../CHANGELOG.md?raw';
import manifest from '../../manifest.json' with { type: 'json' };
import { readChanges } from '../../src/app/options/changes.ts';

test('tells of each version what is new in it, in plain words', () => {
  const written = `# Changelog

## 0.2.0 (2027-01-02)

- Tells _same
  wording_ from \`snake_case\`.
- Another thing - with a dash.

## 0.1.0

- The first.
`;
  expect(readChanges(written)).toEqual([
    {
      name: '0.2.0 (2027-01-02)',
      changes: ['Tells same wording from snake_case.', 'Another thing - with a dash.'],
    },
    { name: '0.1.0', changes: ['The first.'] },
  ]);
});

test('the changelog begins with the version that is built', () => {
  const [newest] = readChanges(changelog);
  expect(newest?.name.split(' ')[0]).toBe(manifest.version);
  expect(newest?.changes.length).toBeGreaterThan(0);
});

test('no sign of Markdown is left in it', () => {
  const changes = readChanges(changelog).flatMap(release => release.changes);
  expect(changes.filter(change => /[_`*#[\]]|^-/.test(change))).toEqual([]);
});
