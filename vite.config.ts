import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
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

export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    publicDir: 'src/app/static',
    build: {
      outDir: `dist/${browser}`,
      target: browser === 'firefox' ? 'firefox140' : 'chrome123',
      // Icons must stay files: setIcon takes a path of the package.
      assetsInlineLimit: 0,
      modulePreload: false,
      // Opened by the background, named by no key of the manifest.
      rollupOptions: { input: { welcome: 'src/app/welcome/index.html' } },
    },
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    plugins: [
      crx({
        manifest: manifestFor(browser),
        browser,
        contentScripts: { standaloneFiles: ['src/app/content.ts'] },
      }),
    ],
  };
});
