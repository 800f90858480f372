import { rm } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';
import { compile } from 'svelte/compiler';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}tests/e2e/frameworks/`;

/** Packages to take in place of others: another version of them. */
export type Instead = Readonly<Record<string, string>>;

/** Bundles a program of `frameworks/` for a page. */
export async function bundleForPage(file: string, instead: Instead = {}): Promise<string> {
  const bundle = await rolldown({
    input: folder + file,
    platform: 'browser',
    resolve: { alias: instead },
    logLevel: 'silent',
    plugins: [svelte('client')],
    transform: {
      define: {
        'process.env.NODE_ENV': '"development"',
        __VUE_OPTIONS_API__: 'false',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
      },
    },
  });
  const { output } = await bundle.generate({ format: 'iife' });
  return output[0].code;
}

/** Runs the server's part of a framework's page; answers with the markup it sends. */
export async function renderOnServer(file: string, instead: Instead = {}): Promise<string> {
  const bundle = await rolldown({
    input: folder + file,
    platform: 'node',
    resolve: { alias: instead },
    logLevel: 'silent',
    plugins: [svelte('server')],
  });
  const path = `${root}out/run/${file}-${process.pid}.mjs`;
  await bundle.write({ file: path, format: 'esm', codeSplitting: false });
  try {
    return ((await import(/* @vite-ignore */ pathToFileURL(path).href)) as { html: string }).html;
  } finally {
    await rm(path);
  }
}

function svelte(generate: 'client' | 'server'): Plugin {
  return {
    name: 'svelte',
    transform: (code, id) =>
      id.endsWith('.svelte') ? compile(code, { generate, dev: true, filename: id }).js : null,
  };
}

/** Bundles `our-nodes.ts`, style sheets with it. */
export async function bundleOurNodes(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    build: {
      write: false,
      lib: { entry: `${root}tests/e2e/our-nodes.ts`, formats: ['iife'], name: 'ourNodes' },
    },
  });
  const [bundle] = [built].flat();
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!chunk) throw new Error('Nothing was built.');
  return chunk.code;
}
