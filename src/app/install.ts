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
  for (const { id, discarded } of tabs) {
    if (id === undefined || discarded) continue;
    // Some pages are closed to extensions; the others must not miss out for them.
    await api.scripting
      .executeScript({ target: { tabId: id, allFrames: true }, files })
      .catch(() => undefined);
  }
}
