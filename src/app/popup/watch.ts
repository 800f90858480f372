import type { Browser } from 'webextension-polyfill';
import { copiesInLast } from '../history.ts';
import { toFrame } from '../messages.ts';
import { loadPause, pauseKey } from '../pause.ts';
import { persist } from '../persist.ts';
import type { FrameAnswer } from '../report.ts';
import { baseKey, storageKey } from '../settings.ts';
import { readSettings, unstoredKey } from '../store.ts';
import { loadFrames, tabKey } from '../tab.ts';
import { oneAtATime } from './ask.ts';
import { findPlace, type Place } from './load.ts';
import { type Facts, nothingKnown } from './model.ts';

/** Groups told of a frame first: as many as are drawn at once, for the rest takes longer. */
const firstGroups = 10;
const all = Number.MAX_SAFE_INTEGER;

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
    const { shortcuts } = facts;
    const forgotten = moved ? { ...nothingKnown, shortcuts } : {};
    update({ ...forgotten, found: true, site: found?.site ?? null });
    // At once: each is a way to the browser and back.
    await Promise.all([learnAccess(), learnPause(), learnSettings(), learnFrames()]);
  });

  const learnAccess = oneAtATime(async () => {
    const { origins } = place ?? {};
    update({ access: origins === undefined || (await api.permissions.contains({ origins })) });
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
    // The page's own frame is asked whatever is known, and before the others are.
    const own = asker(tab, 0)();
    const known = await loadFrames(api.storage.session, tab).catch(() => ({}));
    const frames = new Set([0, ...Object.keys(known).map(Number)]);
    for (const gone of [...facts.frames.keys()].filter(frame => !frames.has(frame))) forget(gone);
    frames.delete(0);
    const others = [...frames].map(frame => asker(tab, frame)());
    void Promise.all([own, ...others]).then(() => update({ settled: true }));
  });

  function asker(tab: number, frame: number): () => Promise<void> {
    const known = askers.get(frame);
    if (known) return known;
    const ask = oneAtATime(async () => {
      try {
        const report = await learnReport(tab, frame, facts.frames.has(frame) ? all : firstGroups);
        if (typeof report === 'object' && report.groups.length < report.groupCount)
          await learnReport(tab, frame, all);
        if (report === 'reading') void askAgain(tab, frame);
        else if (report !== 'none') void learnLevels(tab, frame);
      } catch {
        lose(frame);
      }
    });
    askers.set(frame, ask);
    return ask;
  }

  async function learnReport(tab: number, frame: number, groups: number): Promise<FrameAnswer> {
    const report = await persist(() => toFrame(api, tab, frame)('report', groups));
    const known = sameGroups(report, facts.frames.get(frame));
    update({
      frames: new Map(facts.frames).set(frame, known),
      ...(frame === 0 ? { listens: true } : {}),
    });
    return report;
  }

  /** A frame that finds nothing tells nobody: it is asked to say so. */
  async function askAgain(tab: number, frame: number): Promise<void> {
    try {
      await toFrame(api, tab, frame)('looked', null);
    } catch {
      lose(frame);
      return;
    }
    if (!signal.aborted) await asker(tab, frame)();
  }

  /** The counts from before stand until there are new ones. */
  async function learnLevels(tab: number, frame: number): Promise<void> {
    const levels = await toFrame(api, tab, frame)('levels', null).catch(() => null);
    if (levels && facts.frames.has(frame))
      update({ levels: new Map(facts.levels).set(frame, levels) });
  }

  function lose(frame: number): void {
    forget(frame);
    // A page that still loads has no content script yet, and will have one.
    if (frame === 0) update({ listens: place?.loading ? null : false });
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

/** The report, with the very groups of the one `before` that are in it still. */
function sameGroups(report: FrameAnswer, before: FrameAnswer | undefined): FrameAnswer {
  if (typeof report === 'string' || typeof before !== 'object') return report;
  const known = new Map(before.groups.map(group => [JSON.stringify(group), group]));
  const groups = report.groups.map(group => known.get(JSON.stringify(group)) ?? group);
  return { ...report, groups };
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
