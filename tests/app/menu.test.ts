import { expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { actOf, makeMenu, showMenu } from '../../src/app/menu.ts';
import { messagesOf } from './words.ts';

/** A browser's context menu, as far as it concerns us. */
function menu() {
  const entries = new Map<string, { title?: string; visible?: boolean }>();
  const api = {
    i18n: { getMessage: messagesOf('en') },
    contextMenus: {
      removeAll: async () => entries.clear(),
      create: ({ id, ...rest }: { id: string; title: string; visible: boolean }) => {
        entries.set(id, rest);
      },
      update: vi.fn(async (id: string, change: { visible: boolean }) => {
        if (!entries.has(id)) throw new Error(`Cannot find menu item with id ${id}`);
        Object.assign(entries.get(id) ?? {}, change);
      }),
    },
  };
  return { entries, api: api as unknown as Pick<Browser, 'contextMenus' | 'i18n'> };
}

it('has three entries, out of sight until a page has comments', async () => {
  const { entries, api } = menu();
  await makeMenu(api);
  expect([...entries.values()].map(({ title, visible }) => [title, visible])).toEqual([
    ['Show its copies', false],
    ['Not a copy', false],
    ['Always hide this text', false],
  ]);
  await showMenu(api, true);
  expect([...entries.values()].every(({ visible }) => visible)).toBe(true);
  await showMenu(api, false);
  expect([...entries.values()].some(({ visible }) => visible)).toBe(false);
});

it('makes its entries anew where the browser lost them', async () => {
  const { entries, api } = menu();
  await showMenu(api, true);
  expect([...entries.values()].map(({ visible }) => visible)).toEqual([true, true, true]);
});

it('knows its own entries from others', () => {
  expect([actOf('never'), actOf('copy'), actOf(3)]).toEqual(['never', undefined, undefined]);
});
