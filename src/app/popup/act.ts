import type { Browser } from 'webextension-polyfill';
import { toBackground, toFrame } from '../messages.ts';
import type { Pause } from '../pause.ts';
import type { SitePatch, SiteSettings } from '../settings.ts';
import type { Watch } from './watch.ts';

/** All that a reader can do in the popup. */
export interface Actions {
  /** Of the extension. */
  readonly version: string;
  choose(change: SitePatch): void;
  /** On all sites; null resumes. */
  pause(pause: Pause | null): void;
  showAll(frames: readonly number[], shown: boolean): void;
  jump(frame: number, original: string): void;
  /** The copies of a comment are none. */
  deny(frame: number, original: string): void;
  giveAccess(): void;
  reload(): void;
  openOptions(): void;
  /** Lets the reader point at a comment of the page. */
  pick(): void;
  /** Rejects where the browser keeps us from the clipboard. */
  copy(text: string): Promise<void>;
}

export function createActions(api: Browser, watch: Watch): Actions {
  let choices = 0;
  return {
    version: api.runtime.getManifest().version,
    choose: async change => {
      const place = watch.place();
      if (place?.site == null) return;
      const { site, tab } = place;
      const choice = ++choices;
      watch.update({ chosen: { ...watch.facts().chosen, ...set(change) }, unsaved: false });
      await toBackground(api)('patch', { site, change, tab }).catch(() => {});
      await watch.learnSettings();
      // What storage says now is the truth; only a later choice may still be on its way.
      if (choice === choices)
        watch.update({ chosen: {}, unsaved: !holds(watch.facts().settings, set(change)) });
    },
    pause: async pause => {
      await toBackground(api)('pause', pause).catch(() => {});
      await watch.learnPause();
      watch.update({ unsaved: watch.facts().paused !== (pause !== null) });
      await watch.learnFrames();
    },
    showAll: async (frames, shown) => {
      const tab = watch.place()?.tab;
      if (tab === undefined) return;
      await Promise.allSettled(frames.map(frame => toFrame(api, tab, frame)('showAll', shown)));
      await watch.learnFrames();
    },
    jump: (frame, original) => {
      const tab = watch.place()?.tab;
      if (tab === undefined) return;
      toFrame(
        api,
        tab,
        frame,
      )('jump', original).then(
        () => closeOnPhone(api),
        () => watch.learnFrames(),
      );
    },
    deny: async (frame, original) => {
      const tab = watch.place()?.tab;
      if (tab === undefined) return;
      await toFrame(api, tab, frame)('deny', original).catch(() => null);
      await watch.learnFrames();
    },
    giveAccess: () => {
      // Before anything else: the browser asks only while it still sees the click.
      const origins = watch.place()?.origins;
      if (origins) api.permissions.request({ origins }).catch(() => {});
    },
    reload: () => {
      const tab = watch.place()?.tab;
      if (tab !== undefined) api.tabs.reload(tab).catch(() => {});
    },
    copy: text => navigator.clipboard.writeText(text),
    pick: () => {
      const tab = watch.place()?.tab;
      if (tab === undefined) return;
      toBackground(api)('pick', tab)
        .catch(() => {})
        // The page is to be seen, and to have the keys.
        .then(() => close());
    },
    // The popup stays open in Firefox otherwise, over the page it opened.
    openOptions: () => void api.runtime.openOptionsPage().then(() => close()),
  };
}

/** The fields that are given a value; here none is put back to its default. */
function set(change: SitePatch): Partial<SiteSettings> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== null));
}

/** On a phone the popup covers the page it has just scrolled. */
async function closeOnPhone(api: Browser): Promise<void> {
  if ((await api.runtime.getPlatformInfo()).os === 'android') close();
}

function holds(settings: SiteSettings | 'failed' | null, change: Partial<SiteSettings>): boolean {
  if (settings === 'failed' || settings === null) return false;
  return Object.entries(change).every(([field, value]) => Object(settings)[field] === value);
}
