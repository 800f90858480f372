import type { Storage } from 'webextension-polyfill';
import { type Kept, storeAll } from '../../src/app/backup.ts';
import { forgetHistory, keepHistory } from '../../src/app/history.ts';
import type { HistoryWish, PatchBody } from '../../src/app/messages.ts';
import { type Pause, pauseKey } from '../../src/app/pause.ts';
import type { FrameAnswer } from '../../src/app/report.ts';
import type { SitePatch } from '../../src/app/settings.ts';
import { storePatch } from '../../src/app/store.ts';
import { tabKey } from '../../src/app/tab.ts';
import type { LevelCounts } from '../../src/page/levels.ts';
import { messagesOf } from './words.ts';

type Listener = (...args: never[]) => void;

/** An event of the browser's API, and how to fire it. */
function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    fire: (...args: unknown[]) => {
      for (const listener of listeners) listener(...(args as never[]));
    },
    count: () => listeners.size,
  };
}

/** The answer, with so many groups. */
function first(answer: FrameAnswer, most: number): FrameAnswer {
  return typeof answer === 'string' || !answer.groups
    ? answer
    : { ...answer, groups: answer.groups.slice(0, most) };
}

/** A browser with one tab, as far as our own pages see it; what a test sets is what it finds. */
export function playedBrowser() {
  const local = new Map<string, unknown>();
  const session = new Map<string, unknown>();
  const changed = event();
  const updated = event();
  const added = event();
  const removed = event();
  /** `storage.local` as the background has it. */
  const writable = {
    get: async (keys: null | string | string[]) => fake.api.storage.local.get(keys),
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) fake.setLocal(key, value);
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) fake.removeLocal(key);
    },
  } as unknown as Storage.StorageArea;
  const fake = {
    tab: { id: 4, url: 'https://news.example/a', incognito: false, status: 'complete' } as {
      id: number;
      url: string | undefined;
      incognito: boolean;
      status: string;
    },
    access: true,
    os: 'linux',
    storageBroken: false,
    /** Whether the background stores what it is sent. */
    backgroundWorks: true,
    backgroundGone: false,
    /** Whether the toolbar shows our button; null where there is none. */
    pinned: false as boolean | null,
    /** What each frame's content script answers; a frame that is not here does not listen. */
    frames: new Map<number, () => FrameAnswer>(),
    /** How many groups were asked for, call by call. */
    asked: [] as number[],
    /** What each frame counts for the levels. */
    levels: null as LevelCounts | null,
    /** Settles when the frames that read know what they hold. */
    looked: new Promise<null>(() => {}),
    /** The browser's bindings. */
    shortcuts: [] as { name: string; description: string; shortcut: string }[],
    /** Everything asked of frames, background, permissions and tabs. */
    sent: [] as unknown[],
    local,
    session,
    updated,
    granted: added,
    listeners: () =>
      [changed, updated, added, removed].reduce((sum, { count }) => sum + count(), 0),
    setLocal(key: string, value: unknown) {
      local.set(key, value);
      changed.fire({ [key]: { newValue: value } }, 'local');
    },
    removeLocal(key: string) {
      local.delete(key);
      changed.fire({ [key]: {} }, 'local');
    },
    setSession(key: string, value: unknown) {
      session.set(key, value);
      changed.fire({ [key]: { newValue: value } }, 'session');
    },
    /** The frames with comments, as the background knows them; their counts are not read here. */
    setFrames(...frames: number[]) {
      fake.setSession(tabKey(fake.tab.id), Object.fromEntries(frames.map(id => [id, {}])));
    },
    api: {
      commands: { getAll: async () => fake.shortcuts },
      i18n: { getMessage: messagesOf('en') },
      action: {
        getUserSettings: async () => {
          if (fake.pinned === null) throw new Error('no toolbar');
          return { isOnToolbar: fake.pinned };
        },
      },
      runtime: {
        id: 'unecho',
        openOptionsPage: async () => void fake.sent.push('options'),
        getPlatformInfo: async () => ({ os: fake.os }),
        getManifest: () => ({ version: '0.1.0', host_permissions: ['http://*/*', 'https://*/*'] }),
        sendMessage: async (message: { name: string; body: PatchBody }) => {
          fake.sent.push(message);
          if (fake.backgroundGone) throw new Error('Receiving end does not exist.');
          if (!fake.backgroundWorks) return { failed: true };
          if (message.name === 'pause') {
            const paused = message.body as unknown as Pause | null;
            fake.setSession(pauseKey, paused === 'session' || undefined);
            fake.setLocal(pauseKey, paused === 'until resumed' || undefined);
            return { done: null };
          }
          if (message.name === 'pick') return { done: null };
          if (message.name === 'history') {
            const wish = message.body as unknown as HistoryWish;
            if (wish === 'forget') await forgetHistory(writable);
            else await keepHistory(writable, wish === 'keep');
          } else if (message.name === 'restore') {
            await storeAll(writable, message.body as unknown as Kept);
          } else if (message.name === 'patchAll') {
            await storePatch(writable, null, message.body as unknown as SitePatch);
          } else await storePatch(writable, message.body.site, message.body.change);
          return { done: null };
        },
      },
      tabs: {
        query: async () => [fake.tab],
        getCurrent: async () => ({ id: 11 }),
        onUpdated: updated,
        reload: async (tab: number) => void fake.sent.push({ reload: tab }),
        sendMessage: async (
          tab: number,
          message: { name: string; body: unknown },
          { frameId }: { frameId: number },
        ) => {
          const report = fake.frames.get(frameId);
          if (tab !== fake.tab.id || !report) throw new Error('Receiving end does not exist.');
          if (message.name === 'report') {
            const most = Number(message.body);
            fake.asked.push(most);
            return { done: first(await report(), most) };
          }
          if (message.name === 'levels') return { done: fake.levels };
          if (message.name === 'looked') return { done: await fake.looked };
          fake.sent.push({ frame: frameId, ...message });
          return { done: null };
        },
      },
      permissions: {
        contains: async () => fake.access,
        request: async (wanted: unknown) => {
          fake.sent.push(wanted);
          return true;
        },
        onAdded: added,
        onRemoved: removed,
      },
      storage: {
        onChanged: changed,
        local: {
          get: async (keys: string | string[] | null) => {
            if (fake.storageBroken) throw new Error('UnknownError');
            const wanted = keys === null ? [...local.keys()] : [keys].flat();
            const there = wanted.filter(key => local.has(key));
            return Object.fromEntries(there.map(key => [key, local.get(key)]));
          },
        },
        session: { get: async (key: string) => ({ [key]: session.get(key) }) },
      },
    },
  };
  return fake;
}
