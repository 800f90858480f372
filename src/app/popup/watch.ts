import type { Browser } from 'webextension-polyfill';
import { copiesInLast } from '../history.ts';
import { toFrame } from '../messages.ts';
import { loadPause, pauseKey } from '../pause.ts';
import { persist } from '../persist.ts';
import { baseKey, storageKey } from '../settings.ts';
import { readSettings, unstoredKey } from '../store.ts';
import { loadFrames, tabKey } from '../tab.ts';
import { oneAtATime } from './ask.ts';
import { findPlace, type Place } from './load.ts';
import { type Facts, nothingKnown } from './model.ts';

/** What the popup knows, and how to have it looked up anew. */
export interface Watch {
  readonly facts: () => Facts;
  readonly place: () => Place | null;
  readonly update: (change: Partial<Facts>) => void;
  readonly learnSettings: () => Promise<void>;
  readonly learnPause: () => Promise<void>;
  readonly learnFrames: () => Promise<void>;
}

/** Learns all facts of the active tab and tells of each change until `signal` ends it. */
export function watch(api: Browser, signal: AbortSignal, tell: (facts: Facts) => void): Watch {
  let facts = nothingKnown;
  let place: Place | null = null;
  const update = (change: Partial<Facts>) => {
    if (signal.aborted) return;
    facts = { ...facts, ...change };
    tell(facts);
  };

  const learnPlace = oneAtATime(async () => {
    const found = await findPlace(api);
    const moved = found?.site !== place?.site;
    place = found;
    const access = found !== null && (await api.permissions.contains({ origins: found.origins }));
    const { shortcuts } = facts;
    const forgotten = moved ? { ...nothingKnown, shortcuts, found: true } : { found: true };
    update({ ...forgotten, site: found?.site ?? null, access: access || found === null });
    await Promise.all([learnPause(), learnSettings(), learnFrames()]);
  });

  const learnSettings = oneAtATime(async () => {
    if (place?.site == null) return;
    const { site, incognito } = place;
    const read = await readSettings(api.storage, site, incognito).catch(() => ({
      settings: 'failed' as const,
    }));
    if (place?.site === site) update(read);
  });

  const learnPause = oneAtATime(async () => {
    const week = await copiesInLast(7, api.storage.local, new Date()).catch(() => 0);
    update({ paused: (await loadPause(api.storage)) !== null, week });
  });

  const askers = new Map<number, () => Promise<void>>();
  const learnFrames = oneAtATime(async () => {
    if (place?.site == null) return;
    const { tab } = place;
    const known = await loadFrames(api.storage.session, tab).catch(() => ({}));
    const frames = new Set([0, ...Object.keys(known).map(Number)]);
    for (const gone of [...facts.frames.keys()].filter(frame => !frames.has(frame))) forget(gone);
    void Promise.all([...frames].map(frame => asker(tab, frame)())).then(() =>
      update({ settled: true }),
    );
  });

  function asker(tab: number, frame: number): () => Promise<void> {
    const known = askers.get(frame);
    if (known) return known;
    const ask = oneAtATime(async () => {
      try {
        const report = await persist(() => toFrame(api, tab, frame)('report', null));
        update({
          frames: new Map(facts.frames).set(frame, report),
          ...(frame === 0 ? { listens: true } : {}),
        });
        if (report === 'reading') void askAgain(tab, frame);
        else if (report !== 'none') void learnLevels(tab, frame);
      } catch {
        forget(frame);
        // A page that still loads has no content script yet, and will have one.
        if (frame === 0) update({ listens: place?.loading ? null : false });
      }
    });
    askers.set(frame, ask);
    return ask;
  }

  /** A frame that finds nothing tells nobody: it is asked to say so. */
  async function askAgain(tab: number, frame: number): Promise<void> {
    await toFrame(api, tab, frame)('looked', null).catch(() => null);
    if (!signal.aborted) await asker(tab, frame)();
  }

  /** The counts from before stand until there are new ones. */
  async function learnLevels(tab: number, frame: number): Promise<void> {
    const levels = await toFrame(api, tab, frame)('levels', null).catch(() => null);
    if (levels && facts.frames.has(frame))
      update({ levels: new Map(facts.levels).set(frame, levels) });
  }

  function forget(frame: number): void {
    if (!facts.frames.has(frame)) return;
    const frames = new Map(facts.frames);
    frames.delete(frame);
    update({ frames });
  }

  follow(api, signal, {
    changed: keys => {
      if (keys.includes(pauseKey)) void learnPause();
      if (place?.site == null) return;
      if (keys.includes(tabKey(place.tab))) void learnFrames();
      const settingKeys = [storageKey(place.site), unstoredKey(place.site), baseKey];
      if (!settingKeys.some(key => keys.includes(key))) return;
      void learnSettings();
      // What other levels would hide depends on the rest of the settings.
      void learnFrames();
    },
    moved: tab => {
      if (tab === null || tab === place?.tab) void learnPlace();
    },
  });
  void learnPlace();
  return { facts: () => facts, place: () => place, update, learnSettings, learnPause, learnFrames };
}

interface Heard {
  /** Keys of either storage area. */
  changed(keys: readonly string[]): void;
  /** A tab has another address or state; null: it may be any. */
  moved(tab: number | null): void;
}

function follow(api: Browser, signal: AbortSignal, heard: Heard): void {
  const changed = (changes: object) => heard.changed(Object.keys(changes));
  const updated = (tab: number) => heard.moved(tab);
  const granted = () => heard.moved(null);
  api.storage.onChanged.addListener(changed);
  api.tabs.onUpdated.addListener(updated);
  api.permissions.onAdded.addListener(granted);
  api.permissions.onRemoved.addListener(granted);
  signal.addEventListener('abort', () => {
    api.storage.onChanged.removeListener(changed);
    api.tabs.onUpdated.removeListener(updated);
    api.permissions.onAdded.removeListener(granted);
    api.permissions.onRemoved.removeListener(granted);
  });
}
