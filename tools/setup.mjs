// Makes a fresh clone ready: Node's version, packages, both builds. Built-ins of Node only, since
// nothing else is there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Ends the process with a sentence unless Node is recent enough and all packages are there. */
export function setUp() {
  const wanted = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')).engines.node.slice(2);
  if (isOlder(process.versions.node, wanted)) {
    console.error(`Node ${wanted} or later is needed; this is ${process.versions.node}.`);
    process.exit(1);
  }
  if (!arePackagesThere()) {
    console.log('Installing packages …');
    run('npm', ['ci', '--no-audit', '--no-fund']);
  }
}

/**
 * Runs a program of the project in its folder and ends the process when it fails.
 * @param {string} program
 * @param {string[]} args
 */
export function run(program, args) {
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** @param {string} version @param {string} wanted */
function isOlder(version, wanted) {
  const [a, b] = [version, wanted].map(text => text.split('.').map(Number));
  for (let i = 0; i < 3; i++) {
    const difference = (a?.[i] ?? 0) - (b?.[i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** npm writes this file last, so it is younger than the lock file it was installed from. */
function arePackagesThere() {
  const installed = `${root}/node_modules/.package-lock.json`;
  return (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(`${root}/package-lock.json`).mtimeMs
  );
}
