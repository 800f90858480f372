import type { Action } from 'webextension-polyfill';
import off16 from '../../icons/off-16.png?no-inline';
import off32 from '../../icons/off-32.png?no-inline';
import on16 from '../../icons/on-16.png?no-inline';
import on32 from '../../icons/on-32.png?no-inline';

const icons = {
  on: { 16: on16, 32: on32 },
  off: { 16: off16, 32: off32 },
};

/** The badge has room for four characters. */
export function badgeText(hidden: number): string {
  if (hidden === 0) return '';
  return hidden < 10_000 ? String(hidden) : `${Math.floor(hidden / 1000)}k`;
}

export async function showBadge(action: Action.Static, tabId: number, hidden: number) {
  await action.setBadgeBackgroundColor({ tabId, color: '#0b6b61' });
  await action.setBadgeText({ tabId, text: badgeText(hidden) });
}

/** Grey where the reader switched this site off, or paused; of no tab, it is that of all others. */
export async function showIcon(action: Action.Static, tabId: number | null, on: boolean) {
  await action.setIcon({ ...(tabId !== null && { tabId }), path: on ? icons.on : icons.off });
}
