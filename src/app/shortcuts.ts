import type { Browser, Commands } from 'webextension-polyfill';
import type { Words } from './words.ts';

/** One of the browser's bindings; the keys are empty while the reader has none for it. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** The reader's bindings; none on a phone, which has no keys for extensions. */
export async function loadShortcuts(api: Browser, words: Words): Promise<Shortcut[]> {
  const bound = (await api.commands?.getAll().catch(() => [])) ?? [];
  return bound.flatMap(({ name, description, shortcut = '' }) => {
    if (name === undefined) return [];
    // The browser's own command, "open the popup", comes without words of ours.
    return [{ name, description: description || words.say('name'), keys: shortcut }];
  });
}

/** Opens the browser's own page for it: Firefox has a call, Chromium an address. */
export async function changeShortcuts(api: Browser): Promise<void> {
  const commands = api.commands as Commands.Static & { openShortcutSettings?(): Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await api.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
