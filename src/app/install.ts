import type { Browser, Manifest } from 'webextension-polyfill';

/**
 * Serves the tabs that were open before the install: Chrome starts content scripts only in
 * pages that load later. Where the browser did start it, the script notices and ends.
 */
export async function serveOpenTabs(
  api: Pick<Browser, 'runtime' | 'scripting' | 'tabs'>,
): Promise<void> {
  const { content_scripts: scripts = [] } =
    api.runtime.getManifest() as Manifest.WebExtensionManifest;
  const files = scripts.flatMap(script => script.js ?? []);
  const tabs = await api.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  // Some pages are closed to extensions, and a tab may hang; the others must not miss out.
  await Promise.allSettled(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return;
      await api.scripting.executeScript({ target: { tabId: id, allFrames: true }, files });
    }),
  );
}

/** Says once, on the first install, what this is and how to take it back. */
export async function welcome(api: Pick<Browser, 'runtime' | 'tabs'>): Promise<void> {
  await api.tabs.create({ url: api.runtime.getURL('src/app/welcome/index.html') });
}
