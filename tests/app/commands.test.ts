import { expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { runInPage } from '../../src/app/commands.ts';

const counts = { read: 9, copies: 3, weight: 30, reasons: {}, met: {} };

/** A tab of one frame, whose counts are still those of before anything was pressed. */
function slowTab(): { readonly api: Browser; readonly shown: boolean[] } {
  const shown: boolean[] = [];
  const sendMessage = async (_: number, { name, body }: { name: string; body: boolean }) => {
    if (name === 'showAll') shown.push(body);
    return { done: name === 'counts' ? { ...counts, hidden: shown.at(-1) ? 0 : 3 } : null };
  };
  const told = { 'tab-1': { 0: { ...counts, hidden: 3, page: 'a', most: counts } } };
  const session = { get: async (key: string) => ({ [key]: Object.values(told)[0] }) };
  return { api: { tabs: { sendMessage }, storage: { session } } as unknown as Browser, shown };
}

test('a shortcut pressed twice at once shows all and hides again', async () => {
  const { api, shown } = slowTab();
  await Promise.all([runInPage(api, 1, 'all'), runInPage(api, 1, 'all')]);
  expect(shown).toEqual([true, false]);
});
