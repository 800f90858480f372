/**
 * Stands in for the browser's extension API inside a picture: runs in the page before its scripts,
 * so it may use nothing but its arguments. `messages` are those of one language, `state` one of
 * states.mjs.
 */
export function playBrowser(state, messages) {
  const event = { addListener() {}, removeListener() {} };
  const stored = { version: 1, ...state.stored };
  const pick = keys =>
    keys === null || keys === undefined
      ? stored
      : Object.fromEntries([keys].flat().map(key => [key, stored[key]]));
  const api = {
    runtime: {
      id: 'unecho',
      getManifest: () => ({ host_permissions: ['http://*/*', 'https://*/*'], version: '0.0.0' }),
      getURL: path => path,
      sendMessage: async () => null,
    },
    i18n: {
      getMessage: (name, values = []) => {
        const { message = '', placeholders = {} } = messages[name] ?? {};
        return message.replace(
          /\$(\w+)\$/g,
          (_, key) => values[Number(placeholders[key].content.slice(1)) - 1] ?? '',
        );
      },
    },
    tabs: {
      query: async () => [{ id: 1, url: state.url, incognito: false, status: 'complete' }],
      getCurrent: async () => ({ id: 1 }),
      onUpdated: event,
      sendMessage: async (_tab, _message, { frameId }) => {
        if (state.waits) return new Promise(() => {});
        if (!(frameId in state.frames)) throw new Error('Receiving end does not exist.');
        return state.frames[frameId];
      },
    },
    permissions: { contains: async () => state.access, onAdded: event, onRemoved: event },
    storage: {
      onChanged: event,
      local: {
        get: async keys => {
          if (state.storageBroken) throw new Error('UnknownError');
          return pick(keys);
        },
      },
      session: {
        get: async key => ({
          [key]: Object.fromEntries(Object.keys(state.frames).map(frame => [frame, {}])),
        }),
      },
    },
  };
  // The polyfill looks for `chrome` first, and leaves alone a `browser` that is there.
  globalThis.chrome = api;
  globalThis.browser = api;
}
