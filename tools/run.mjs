// Bundles a TypeScript program of the tests and runs its `main`, on a Node that cannot strip
// types: run.mjs FILE [arguments]. A bundle runs at full speed, as a transformed module does not.
import { mkdir, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const [entry = '', ...args] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));
const file = `${root}out/run/${basename(entry, '.ts')}-${process.pid}.mjs`;
await mkdir(`${root}out/run`, { recursive: true });
const bundle = await rolldown({
  input: root + entry,
  platform: 'node',
  external: [/^node:/, /^[a-z@](?!:)/],
  logLevel: 'silent',
  plugins: [
    {
      // A program finds its neighbours by its own address, which a bundle would replace.
      name: 'own-address',
      transform: (code, id) =>
        code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
    },
  ],
});
await bundle.write({ file, format: 'esm', codeSplitting: false });
try {
  const { main } = await import(pathToFileURL(file).href);
  await main(args);
} catch (error) {
  const { code, path } = /** @type {NodeJS.ErrnoException} */ (error);
  if (code !== 'ENOENT' || !path) throw error;
  console.error(`There is no file or folder "${path}".`);
  process.exitCode = 2;
} finally {
  await rm(file);
}
