// Bundles a TypeScript program of the tests and runs it: node run.mjs ENTRY [arguments]
import { mkdir, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const [entry, ...rest] = process.argv.slice(2);
const root = new URL('../../', import.meta.url);
const file = new URL(`out/run/${basename(entry, '.ts')}-${process.pid}.mjs`, root).pathname;
await mkdir(new URL('out/run/', root), { recursive: true });
const bundle = await rolldown({
  input: new URL(entry, root).pathname,
  platform: 'node',
  external: [/^node:/, /^[a-z@](?!:)/],
  logLevel: 'silent',
});
await bundle.write({ file, format: 'esm', codeSplitting: false });
process.argv = [process.argv[0], entry, ...rest];
try {
  await import(pathToFileURL(file).href);
} finally {
  await rm(file);
}
