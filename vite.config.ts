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
 * Adds a script that is put into pages on demand, as one file. CRXJS could build it too, but
 * would let every page fetch it and so detect the extension.
 */
function onDemand(entry: string, file: string, shared: UserConfig): Plugin {
  return {
    name: 'on-demand-script',
    async generateBundle() {
      const lib = { entry, formats: ['iife' as const], name: 'script' };
      const made = await build({
        ...shared,
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        build: { ...shared.build, write: false, lib },
      });
      for (const { output } of [made].flat() as Extract<typeof made, { output: unknown }>[]) {
        this.emitFile({ type: 'asset', fileName: file, source: output[0].code });
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
      onDemand('src/app/picker/picker.ts', 'picker.js', { mode, define, build: { target } }),
      crx({
        manifest: manifestFor(browser),
        browser,
        contentScripts: { standaloneFiles: ['src/app/content.ts'] },
      }),
    ],
  };
});
