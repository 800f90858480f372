// Type-checks each floor with what it may know: the core without DOM and
// browser, the page without the browser API, then everything with its tests.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const projects = ['src/core', 'src/page', '.', 'tests'];

for (const project of projects) {
  const run = spawnSync('npx', ['--no-install', 'tsc', '--project', project], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
