import type { Storage } from 'webextension-polyfill';
import { inTime } from './in-time.ts';
import type { Joined } from './messages.ts';
import { baseKey, parseBase, parseSettings, type SiteSettings, storageKey } from './settings.ts';

export interface Follower {
  /** Lays what a reader chose in a private window over what is stored. */
  overlay(unstored: Partial<SiteSettings>): void;
  /** Paused everywhere, every site is off; what is set for it stays. */
  pause(paused: boolean): void;
  /** Reads again: a page that comes back from the back/forward cache missed the changes. */
  reload(): void;
}

/**
 * Tells the settings of a site, now and whenever they change, until `signal` is aborted. Where
 * storage does not answer, what was known holds, or the defaults: the page still works. What it
 * answers late holds then.
 */
export function followSettings(
  storage: Pick<Storage.Static, 'local' | 'onChanged'>,
  home: Joined,
  tell: (settings: SiteSettings) => void,
  signal: AbortSignal,
): Follower {
  const key = storageKey(home.site);
  let { unstored, paused } = home;
  let stored: Readonly<Record<string, unknown>> | undefined;
  /** The reading that is under way; a change meanwhile is not in what it will answer. */
  let reading: object | undefined;

  const update = () => {
    if (signal.aborted || !stored) return;
    const settings = { ...parseSettings(stored[key], parseBase(stored[baseKey])), ...unstored };
    tell({ ...settings, on: settings.on && !paused });
  };
  const onChanged = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const changed = [key, baseKey].filter(one => Object.hasOwn(changes, one));
    if (area !== 'local' || changed.length === 0) return;
    if (!stored || reading) return reload();
    const values = changed.map(one => [one, changes[one]?.newValue] as const);
    stored = { ...stored, ...Object.fromEntries(values) };
    update();
  };
  const reload = () => {
    const call = {};
    reading = call;
    const answer = storage.local.get([key, baseKey]);
    inTime(answer).catch(() => {
      stored ??= {};
      update();
    });
    answer.then(
      values => {
        if (reading !== call) return;
        reading = undefined;
        stored = values;
        update();
      },
      () => {
        if (reading === call) reading = undefined;
      },
    );
  };

  storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => storage.onChanged.removeListener(onChanged));
  reload();
  return {
    overlay(chosen) {
      unstored = chosen;
      update();
    },
    pause(now) {
      paused = now;
      update();
    },
    reload,
  };
}
