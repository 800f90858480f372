import type { Browser } from 'webextension-polyfill';

/** As the build names it. */
const file = 'picker.js';

/**
 * Lets the reader point at a comment: puts the picker into every frame of a tab. It comes only
 * when it is asked for, so that no page has to carry it.
 */
export async function startPicking(api: Pick<Browser, 'scripting'>, tab: number): Promise<void> {
  await api.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    files: [file],
  });
}
