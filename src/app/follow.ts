import type { Storage } from 'webextension-polyfill';
import type { Joined } from './messages.ts';
import { parseSettings, type SiteSettings, storageKey } from './settings.ts';

export interface Follower {
  /** Lays what a reader chose in a private window over what is stored. */
  overlay(unstored: Partial<SiteSettings>): void;
  /** Reads again: a page that comes back from the back/forward cache missed the changes. */
  reload(): void;
}

/**
 * Tells the settings of a site, now and whenever they change, until `signal` is aborted. Where
 * storage does not answer, the defaults hold: the page still works.
 */
export function followSettings(
  storage: Pick<Storage.Static, 'local' | 'onChanged'>,
  home: Joined,
  tell: (settings: SiteSettings) => void,
  signal: AbortSignal,
): Follower {
  const key = storageKey(home.site);
  let { unstored } = home;
  let stored = parseSettings(undefined);

  const update = (value: unknown) => {
    if (signal.aborted) return;
    stored = parseSettings(value);
    tell({ ...stored, ...unstored });
  };
  const onChanged = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change) update(change.newValue);
  };
  const reload = () => {
    storage.local.get(key).then(
      values => update(values[key]),
      () => update(undefined),
    );
  };

  storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => storage.onChanged.removeListener(onChanged));
  reload();
  return {
    overlay(chosen) {
      unstored = chosen;
      if (!signal.aborted) tell({ ...stored, ...unstored });
    },
    reload,
  };
}
