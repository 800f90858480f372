import type { Storage } from 'webextension-polyfill';
import type { Tally } from '../core/report.ts';
import type { PageCounts } from '../page/cleaning.ts';
import { gainOver, nothing } from './history.ts';
import type { Counts } from './report.ts';

/** What is known of a tab while the browser runs: the counts of its frames with comments. */
export type Frames = Readonly<Record<string, FrameCounts>>;

/** Counts, and the browser's name of the document that told them. */
export interface FrameCounts extends Counts {
  readonly page: string;
  /** The most that this document has hidden and met so far. */
  readonly most: Most;
}

/** What is written down once, however often it is shown and hidden again. */
export interface Most extends Tally {
  readonly met: Counts['met'];
}
const none: Most = { ...nothing, met: {} };

const prefix = 'tab:';

/** Key of a tab in `storage.session`, which lives in memory only. */
export function tabKey(tab: number): string {
  return `${prefix}${tab}`;
}

export async function loadFrames(session: Storage.StorageArea, tab: number): Promise<Frames> {
  const key = tabKey(tab);
  return ((await session.get(key))[key] ?? {}) as Frames;
}

/** The frames of a tab after a change, and what one of them did for the first time. */
export interface Changed {
  readonly frames: Frames;
  readonly gain: Tally | null;
  readonly met: Counts['met'];
}

/**
 * Writes down a frame's counts, or with null that its document went; answers with the tab's
 * frames. A frame that shows another document by now is not let go for the old one's sake. While a
 * page is put into the back/forward cache, Chromium 156 tells another frame of it: a document counts
 * once, wherever it was told of last. Firefox 153 tells no document: `page` is empty there.
 */
export async function changeFrame(
  session: Storage.StorageArea,
  tab: number,
  frame: number,
  page: string,
  counts: Counts | null,
): Promise<Changed> {
  const all = Object.entries(await loadFrames(session, tab));
  const isIt = ([key, known]: [string, FrameCounts]) =>
    known.page === page && (page !== '' || Number(key) === frame);
  const most = all.find(isIt)?.[1].most ?? none;
  const others: Frames = Object.fromEntries(all.filter(one => !isIt(one)));
  const frames: Frames = counts
    ? { ...others, [frame]: { ...counts, page, most: mostOf(most, counts) } }
    : others;
  if (Object.keys(frames).length === 0) await forgetTab(session, tab);
  else await session.set({ [tabKey(tab)]: frames });
  return {
    frames,
    gain: gainOver(most, counts ?? most),
    met: metOver(most.met, counts?.met ?? {}),
  };
}

function mostOf(before: Most, now: Most): Most {
  const { reasons, weight } = gainOver(before, now) ? now : before;
  return { reasons, weight, met: { ...before.met, ...metNow(before.met, now.met) } };
}

function metNow(before: Counts['met'], now: Counts['met']): Counts['met'] {
  const more = Object.entries(now).filter(([text, times]) => times > (before[text] ?? 0));
  return Object.fromEntries(more);
}

function metOver(before: Counts['met'], now: Counts['met']): Counts['met'] {
  const more = Object.entries(metNow(before, now));
  return Object.fromEntries(more.map(([text, times]) => [text, times - (before[text] ?? 0)]));
}

export async function forgetTab(session: Storage.StorageArea, tab: number): Promise<void> {
  await session.remove(tabKey(tab));
}

/** Tabs that have frames with comments. */
export async function tabsWithFrames(session: Storage.StorageArea): Promise<number[]> {
  const keys = Object.keys(await session.get(null));
  return keys.filter(key => key.startsWith(prefix)).map(key => Number(key.slice(prefix.length)));
}

/** One count for the whole tab. */
export function sumCounts(frames: Frames): PageCounts {
  const sum = { read: 0, copies: 0, hidden: 0 };
  for (const counts of Object.values(frames)) {
    sum.read += counts.read;
    sum.copies += counts.copies;
    sum.hidden += counts.hidden;
  }
  return sum;
}
