import type { Browser } from 'webextension-polyfill';
import { toFrame, toTab } from './messages.ts';
import { loadFrames, sumCounts } from './tab.ts';

/** The shortcuts of the manifest that act on the page in front. */
export const pageCommands = ['all', 'next', 'previous'] as const;
export type PageCommand = (typeof pageCommands)[number];

type Api = Pick<Browser, 'tabs' | 'storage'>;

/** Does in a tab what a shortcut asks for; rejects where no comments are. */
export async function runInPage(api: Api, tab: number, command: PageCommand): Promise<void> {
  const frames = await loadFrames(api.storage.session, tab);
  if (command === 'all') {
    await toTab(api, tab)('showAll', sumCounts(frames).hidden > 0);
    return;
  }
  // One frame after another would need the place of the focus: the first with groups has it.
  const frame = Object.keys(frames).find(id => (frames[id]?.copies ?? 0) > 0);
  if (frame !== undefined) await toFrame(api, tab, Number(frame))('step', command);
}
