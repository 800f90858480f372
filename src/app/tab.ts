import type { Storage } from 'webextension-polyfill';
import type { Counts } from './messages.ts';

/** What is known of a tab while the browser runs: the counts of its frames with comments. */
export type Frames = Readonly<Record<string, Counts>>;

/** Key of a tab in `storage.session`, which lives in memory only. */
export function tabKey(tab: number): string {
  return `tab:${tab}`;
}

export async function loadFrames(session: Storage.StorageArea, tab: number): Promise<Frames> {
  const key = tabKey(tab);
  return ((await session.get(key))[key] ?? {}) as Frames;
}

/** One count for the whole tab. */
export function sumCounts(frames: Frames): Counts {
  const sum = { read: 0, copies: 0, hidden: 0 };
  for (const counts of Object.values(frames)) {
    sum.read += counts.read;
    sum.copies += counts.copies;
    sum.hidden += counts.hidden;
  }
  return sum;
}
