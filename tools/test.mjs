// The whole test: types, lint and format, unit, both builds, end to end in both browsers, and
// the stores' own linter. Sets everything up first; ends with one line that counts.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { root, run, setUp } from './setup.mjs';

setUp();

const results = ['unit', 'e2e'].map(project => `${root}/out/${project}.json`);
mkdirSync(`${root}/out`, { recursive: true });
for (const file of results) rmSync(file, { force: true });

step('Types');
run('node', ['tools/types.mjs']);
step('Lint and format');
run('npx', ['--no-install', 'biome', 'ci', '--error-on-warnings', '.']);
step('Unit');
vitest('unit');
step('Build');
run('node', ['tools/build.mjs']);
step('End to end');
const { findBrowser } = await import('./browsers/find.mjs');
for (const name of /** @type {const} */ (['chromium', 'firefox'])) await findBrowser(name);
vitest('e2e');
step('Lint of the Firefox build');
run('node', ['tools/lint-build.mjs']);
console.log(`\n${count()}`);

/** @param {string} name */
function step(name) {
  console.log(`\n— ${name}`);
}

/** @param {string} project */
function vitest(project) {
  run('npx', [
    '--no-install',
    'vitest',
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=out/${project}.json`,
  ]);
}

function count() {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const file of results) {
    const result = JSON.parse(readFileSync(file, 'utf8'));
    passed += result.numPassedTests;
    failed += result.numFailedTests;
    skipped += result.numPendingTests;
  }
  if (passed === 0) process.exitCode = 1;
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
