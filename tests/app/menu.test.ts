import { expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { actOf, makeMenu, pickEntry, showMenu } from '../../src/app/menu.ts';
import { messagesOf } from './words.ts';

interface Entry {
  readonly title: string;
  readonly contexts: readonly string[];
  readonly visible?: boolean;
}

/** A browser's context menu, as far as it concerns us. */
function menu() {
  const entries = new Map<string, Entry>();
  const api = {
    i18n: { getMessage: messagesOf('en') },
    contextMenus: {
      removeAll: async () => entries.clear(),
      create: ({ id, ...rest }: Entry & { id: string }) => {
        entries.set(id, rest);
      },
      update: vi.fn(async (id: string, change: { visible: boolean }) => {
        if (!entries.has(id)) throw new Error(`Cannot find menu item with id ${id}`);
        Object.assign(entries.get(id) ?? {}, change);
      }),
    },
  };
  const onComments = () =>
    [...entries.values()].filter(({ contexts }) => contexts.includes('page'));
  return { entries, onComments, api: api as unknown as Pick<Browser, 'contextMenus' | 'i18n'> };
}

it('has three entries, out of sight until a page has comments', async () => {
  const { onComments, api } = menu();
  await makeMenu(api);
  expect(onComments().map(({ title, visible }) => [title, visible])).toEqual([
    ['Show its copies', false],
    ['Not a copy', false],
    ['Always hide this text', false],
  ]);
  await showMenu(api, true);
  expect(onComments().every(({ visible }) => visible)).toBe(true);
  await showMenu(api, false);
  expect(onComments().some(({ visible }) => visible)).toBe(false);
});

it('lets the reader point at a comment from our own button, whatever the page', async () => {
  const { entries, api } = menu();
  await makeMenu(api);
  await showMenu(api, false);
  expect(entries.get(pickEntry)).toEqual({ title: 'Point at a comment', contexts: ['action'] });
});

it('makes its entries anew where the browser lost them', async () => {
  const { onComments, api } = menu();
  await showMenu(api, true);
  expect(onComments().map(({ visible }) => visible)).toEqual([true, true, true]);
});

it('knows its own entries from others', () => {
  expect([actOf('never'), actOf('copy'), actOf(3)]).toEqual(['never', undefined, undefined]);
});
