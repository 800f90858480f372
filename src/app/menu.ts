import type { Browser } from 'webextension-polyfill';
import { type CommentAct, commentActs } from '../page/acts.ts';
import type { Key } from './words.ts';

/** What the context menu offers on a comment, and the words for it. */
const entries = {
  show: 'menu_show',
  never: 'not_a_copy',
  always: 'always_hide',
} as const satisfies Record<CommentAct, Key>;

/** The entry on our own button, by which a reader points at a comment, whatever the page. */
export const pickEntry = 'pick';

/** Where a comment can be under the pointer: on its words, a link or picture in it, a selection. */
const contexts = ['page', 'frame', 'selection', 'link', 'image', 'video', 'audio'] as const;

type Api = Pick<Browser, 'contextMenus' | 'i18n'>;

/** Makes the entries, those on comments out of sight; the browser keeps them while the background is stopped. */
export async function makeMenu({ contextMenus, i18n }: Api): Promise<void> {
  await contextMenus.removeAll();
  for (const id of commentActs) {
    const title = i18n.getMessage(entries[id]);
    contextMenus.create({ id, title, contexts: [...contexts], visible: false });
  }
  contextMenus.create({ id: pickEntry, title: i18n.getMessage('pick'), contexts: ['action'] });
}

export async function showMenu(api: Api, visible: boolean): Promise<void> {
  const show = async () => {
    for (const id of commentActs) await api.contextMenus.update(id, { visible });
  };
  // A browser that lost the entries, as after a crash, gets them anew.
  await show().catch(() => makeMenu(api).then(show));
}

/** What an entry stands for. */
export function actOf(entry: string | number): CommentAct | undefined {
  return commentActs.find(id => id === entry);
}
