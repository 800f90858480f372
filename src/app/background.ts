import browser, { type Runtime } from 'webextension-polyfill';
import pageStyle from '../page/fold.css?inline';
import { showBadge, showIcon } from './badge.ts';
import { serveOpenTabs } from './install.ts';
import { answer, backgroundDoor, type Counts, toTab } from './messages.ts';
import { createQueue } from './queue.ts';
import { patchFor } from './settings.ts';
import { siteOf } from './site.ts';
import { keepUnstored, loadSettings, loadUnstored, storePatch } from './store.ts';
import { changeFrame, forgetTab, sumCounts, tabsWithFrames } from './tab.ts';

/*
 * The background: the only writer of settings, and the one that adds up the frames of a tab.
 * It may be stopped at any time, so it keeps nothing in memory but its queue, and its
 * listeners stand at the top.
 */
const { action, runtime, scripting, storage, tabs } = browser;
const inTurn = createQueue();

runtime.onInstalled.addListener(() => void serveOpenTabs(browser));
tabs.onRemoved.addListener(tab => void inTurn(() => forgetTab(storage.session, tab)));

answer(runtime, backgroundDoor, {
  async join(_, sender) {
    const frame = frameOf(sender);
    const site = siteOf(frame?.tab.url);
    if (!frame || site === null) return null;
    const { tabId, frameId } = frame;
    await scripting.insertCSS({
      target: { tabId, frameIds: [frameId] },
      css: pageStyle,
      origin: 'USER',
    });
    const { on } = await loadSettings(storage, site, frame.tab.incognito);
    await showIcon(action, tabId, on);
    return {
      site,
      unstored: frame.tab.incognito ? await loadUnstored(storage.session, site) : {},
    };
  },
  count: (counts, sender) => write(sender, counts),
  leave: (_, sender) => write(sender, null),
  async patch({ site, change, tab }, sender) {
    if (!isOurPage(sender)) return null;
    if ((await tabs.get(tab)).incognito) await chooseInPrivate(site, change);
    else await inTurn(() => storePatch(storage.local, site, change));
    await showIcons(site, tab);
    return null;
  },
  async choose(choice, sender) {
    const tab = frameOf(sender)?.tab;
    const site = siteOf(tab?.url);
    if (!tab || site === null) return null;
    const change = async () => patchFor(await loadSettings(storage, site, tab.incognito), choice);
    if (tab.incognito) await chooseInPrivate(site, await change());
    else await inTurn(async () => storePatch(storage.local, site, await change()));
    return null;
  },
});

/** Counts of a frame, or null when it goes; the badge shows the sum over the tab's frames. */
async function write(sender: Runtime.MessageSender, counts: Counts | null): Promise<null> {
  const frame = frameOf(sender);
  if (!frame) return null;
  const { tabId, frameId } = frame;
  const frames = await inTurn(() => changeFrame(storage.session, tabId, frameId, counts));
  await showBadge(action, tabId, sumCounts(frames).hidden);
  return null;
}

/** What a private window chooses is told to the pages and kept in memory, never stored. */
async function chooseInPrivate(
  site: string,
  change: Parameters<typeof keepUnstored>[2],
): Promise<void> {
  const chosen = await inTurn(() => keepUnstored(storage.session, site, change));
  for (const { id, url, incognito } of await tabs.query({})) {
    if (id === undefined || !incognito || siteOf(url) !== site) continue;
    await toTab(browser, id)('unstored', chosen).catch(() => undefined);
  }
}

/** The icon of each tab of a site that has comments, and of the one the reader looks at. */
async function showIcons(site: string, current: number): Promise<void> {
  for (const id of new Set([current, ...(await tabsWithFrames(storage.session))])) {
    const tab = await tabs.get(id).catch(() => undefined);
    if (!tab || siteOf(tab.url) !== site) continue;
    const { on } = await loadSettings(storage, site, tab.incognito);
    await showIcon(action, id, on);
  }
}

/** A sender is judged by what the browser says of it, not by what it writes. */
function frameOf({ tab, frameId }: Runtime.MessageSender) {
  if (tab?.id === undefined || frameId === undefined) return null;
  return { tab, tabId: tab.id, frameId };
}

function isOurPage({ url }: Runtime.MessageSender): boolean {
  return url?.startsWith(runtime.getURL('')) ?? false;
}
