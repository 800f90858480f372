import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, defineConfig, type Plugin, type UserConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** The manifest each browser gets: one source, less what the other one alone reads. */
function manifestFor(browser: 'chrome' | 'firefox'): ManifestV3Export {
  const { browser_specific_settings, minimum_chrome_version, background, ...common } = manifest;
  return (
    browser === 'firefox'
      ? { ...common, background, browser_specific_settings }
      : { ...common, background, minimum_chrome_version }
  ) as ManifestV3Export;
}

/**
 * Adds a script as one file, and the style it imports as another. One that is put into pages on
 * demand is not for CRXJS, which would let every page fetch it and so detect the extension; one
 * of a page that has to open at once is not to wait for a chain of shared chunks.
 */
function oneFile(entry: string, file: string, shared: UserConfig): Plugin {
  return {
    name: `one-file-${file}`,
    async generateBundle() {
      const lib = { entry, formats: ['iife' as const], name: 'script', cssFileName: file };
      const made = await build({
        ...shared,
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        build: { ...shared.build, write: false, lib },
      });
      for (const { output } of [made].flat() as Extract<typeof made, { output: unknown }>[]) {
        for (const part of output) {
          if (part.type === 'chunk')
            this.emitFile({ type: 'asset', fileName: `${file}.js`, source: part.code });
          else this.emitFile({ type: 'asset', fileName: part.fileName, source: part.source });
        }
      }
    },
  };
}

export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  const target = browser === 'firefox' ? 'firefox140' : 'chrome123';
  const define = { 'process.env.NODE_ENV': JSON.stringify('production') };
  return {
    publicDir: 'src/app/static',
    build: {
      outDir: `dist/${browser}`,
      target,
      // Icons must stay files: setIcon takes a path of the package.
      assetsInlineLimit: 0,
      modulePreload: false,
      // Opened by the background, named by no key of the manifest.
      rollupOptions: { input: { welcome: 'src/app/welcome/index.html' } },
    },
    define,
    plugins: [
      oneFile('src/app/picker/picker.ts', 'picker', { mode, define, build: { target } }),
      oneFile('src/app/popup/main.tsx', 'popup', { mode, define, build: { target } }),
      crx({
        manifest: manifestFor(browser),
        browser,
        contentScripts: { standaloneFiles: ['src/app/content.ts'] },
      }),
    ],
  };
});
