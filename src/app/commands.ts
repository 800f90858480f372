import type { Browser } from 'webextension-polyfill';
import type { PageCounts } from '../page/cleaning.ts';
import { toFrame, toTab } from './messages.ts';
import { type Frames, loadFrames, sumCounts } from './tab.ts';

/** The shortcuts of the manifest that act on the page in front. */
export const pageCommands = ['all', 'next', 'previous'] as const;
export type PageCommand = (typeof pageCommands)[number];

type Api = Pick<Browser, 'tabs' | 'storage'>;

let last: Promise<unknown> = Promise.resolve();

/**
 * Does in a tab what a shortcut asks for, one press after another; rejects where no comments are.
 */
export function runInPage(api: Api, tab: number, command: PageCommand): Promise<void> {
  const run = last.then(() => act(api, tab, command));
  last = run.catch(() => undefined);
  return run;
}

async function act(api: Api, tab: number, command: PageCommand): Promise<void> {
  const frames = await loadFrames(api.storage.session, tab);
  if (command === 'all') {
    const { hidden } = await countNow(api, tab, frames);
    await toTab(api, tab)('showAll', hidden > 0);
    return;
  }
  // One frame after another would need the place of the focus: the first with groups has it.
  const frame = Object.keys(frames).find(id => (frames[id]?.copies ?? 0) > 0);
  if (frame !== undefined) await toFrame(api, tab, Number(frame))('step', command);
}

/** The frames are asked: what they told last may be from before the press before this one. */
async function countNow(api: Api, tab: number, frames: Frames): Promise<PageCounts> {
  const asked = Object.entries(frames).map(async ([id, known]) => {
    const counts = await toFrame(api, tab, Number(id))('counts', null).catch(() => null);
    return [id, { ...known, ...counts }] as const;
  });
  return sumCounts(Object.fromEntries(await Promise.all(asked)));
}
