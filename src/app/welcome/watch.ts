import type { Browser } from 'webextension-polyfill';

/** What the reader may still have to do in the browser. */
export interface Facts {
  /** The browser lets us read every page that the manifest names. */
  readonly access: boolean;
  /** The toolbar shows our button; null where the browser does not tell. */
  readonly pinned: boolean | null;
}

/** Tells of the facts now and when access changes; answers with what asks for access. */
export function watchBrowser(
  api: Browser,
  signal: AbortSignal,
  tell: (facts: Facts) => void,
): () => void {
  const origins = api.runtime.getManifest().host_permissions ?? [];
  const look = async () => {
    const [access, pinned] = await Promise.all([
      api.permissions.contains({ origins }),
      isPinned(api),
    ]);
    if (!signal.aborted) tell({ access, pinned });
  };
  const changed = () => void look();
  const events = [api.permissions.onAdded, api.permissions.onRemoved];
  for (const event of events) event.addListener(changed);
  // The pin may have been set in the browser's menu meanwhile.
  addEventListener('focus', changed, { signal });
  signal.addEventListener('abort', () => {
    for (const event of events) event.removeListener(changed);
  });
  void look();
  return () => void api.permissions.request({ origins }).catch(() => {});
}

/** Firefox for Android has no toolbar to ask about. */
async function isPinned({ action }: Browser): Promise<boolean | null> {
  try {
    return (await action.getUserSettings()).isOnToolbar ?? null;
  } catch {
    return null;
  }
}
