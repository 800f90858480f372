import type { FrameAnswer } from '../../src/app/report.ts';
import type { LevelCounts } from '../../src/page/levels.ts';

/** A browser as our pages find it. */
export interface State {
  /** Address of the tab the popup stands over. */
  readonly url: string;
  readonly access: boolean;
  /** Contents of `storage.local`. */
  readonly stored: Readonly<Record<string, unknown>>;
  readonly storageBroken?: boolean;
  /** What each frame answers; a frame that is not here does not listen. */
  readonly frames: Readonly<Record<number, FrameAnswer>>;
  /** What each frame counts for the levels. */
  readonly levels?: LevelCounts | undefined;
  /** Contents of `storage.session`, beside the tab's frames. */
  readonly session?: Readonly<Record<string, unknown>>;
  /** Whether the toolbar shows our button. */
  readonly pinned?: boolean;
  /** No frame ever answers. */
  readonly waits?: boolean;
}

export interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/**
 * Stands in for the extension API: runs in a page before its scripts, so it can use nothing but
 * its arguments. `messages` are those of one language. What is sent to the background is
 * written down in `globalThis.changes`, and nothing is stored.
 */
export function playBrowser(state: State, messages: Readonly<Record<string, Message>>): void {
  const event = { addListener() {}, removeListener() {} };
  const changes: unknown[] = [];
  const getMessage = (name: string, values: string[] = []) => {
    const { message = '', placeholders = {} } = messages[name] ?? {};
    return message.replace(
      /\$(\w+)\$/g,
      (_, key: string) => values[Number(placeholders[key]?.content.slice(1)) - 1] ?? '',
    );
  };
  const api = {
    i18n: { getMessage },
    runtime: {
      id: 'unecho',
      getManifest: () => ({ host_permissions: ['http://*/*', 'https://*/*'], version: '0.1.0' }),
      sendMessage: async ({ name, body }: { name: string; body: { change: unknown } }) => {
        changes.push(name === 'patch' ? body.change : { [name]: body });
        return { done: null };
      },
    },
    action: { getUserSettings: async () => ({ isOnToolbar: state.pinned ?? false }) },
    tabs: {
      query: async () => [{ id: 1, url: state.url, incognito: false, status: 'complete' }],
      getCurrent: async () => ({ id: 1 }),
      onUpdated: event,
      sendMessage: async (
        _: number,
        { name }: { name: string },
        { frameId }: { frameId: number },
      ) => {
        if (state.waits) return new Promise(() => {});
        if (name === 'looked') return new Promise(() => {});
        if (name === 'levels') return { done: state.levels ?? null };
        if (!(frameId in state.frames)) throw new Error('Receiving end does not exist.');
        return { done: state.frames[frameId] };
      },
    },
    permissions: { contains: async () => state.access, onAdded: event, onRemoved: event },
    storage: {
      onChanged: event,
      local: {
        get: async (keys: string | string[] | null) => {
          if (state.storageBroken) throw new Error('UnknownError');
          const wanted = keys === null ? Object.keys(state.stored) : [keys].flat();
          return Object.fromEntries(wanted.map(key => [key, state.stored[key]]));
        },
      },
      session: {
        get: async (key: string) => ({
          ...state.session,
          [key]:
            state.session?.[key] ??
            Object.fromEntries(Object.keys(state.frames).map(frame => [frame, {}])),
        }),
      },
    },
  };
  // webextension-polyfill looks for `chrome`, and leaves alone a `browser` that is there.
  Object.assign(globalThis, { chrome: api, browser: api, changes });
}
