// Opens the demo page, or another, in a browser with the extension. Without a display it prints
// the counts and saves pictures instead.
//   npm start -- [chromium|firefox] [--page FILE|URL]
import { mkdirSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { root, run, setUp } from './setup.mjs';

const { name, page } = readArguments();
setUp();
run('node', ['tools/build.mjs']);
const { show } = await import('./show.mjs');
const out = `${root}out`;
mkdirSync(out, { recursive: true });
await show({
  name,
  page: page ?? `${root}tests/pages/demo/index.html`,
  out,
  visible: hasDisplay(),
});

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { page: { type: 'string' } },
    });
    const [wanted = 'chromium', ...rest] = positionals;
    if (rest.length > 0) throw new Error(`Too many arguments: ${rest.join(' ')}`);
    if (wanted !== 'chromium' && wanted !== 'firefox') {
      throw new Error(`There is no browser "${wanted}": chromium or firefox.`);
    }
    return { name: /** @type {'chromium' | 'firefox'} */ (wanted), page: values.page };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error('Usage: npm start -- [chromium|firefox] [--page FILE|URL]');
    return process.exit(2);
  }
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
