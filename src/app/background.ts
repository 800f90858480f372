import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import type { Tally } from '../core/report.ts';
import foldStyle from '../page/fold.css?inline';
import paintStyle from '../page/paint.css?inline';
import { storeAll } from './backup.ts';
import { showBadge, showIcon } from './badge.ts';
import { pageCommands, runInPage } from './commands.ts';
import { forgetHistory, keepHistory, remember } from './history.ts';
import { serveOpenTabs, welcome } from './install.ts';
import { actOf, makeMenu, pickEntry, showMenu } from './menu.ts';
import { answer, backgroundDoor, toFrame, toPickers, toTab } from './messages.ts';
import { loadPause, storePause } from './pause.ts';
import { startPicking } from './picker/start.ts';
import { createQueue } from './queue.ts';
import type { Counts } from './report.ts';
import { patchFor, readList, type SitePatch, type SiteSettings, versionKey } from './settings.ts';
import { originOf, siteOf } from './site.ts';
import {
  forgetUnstored,
  keepNewer,
  keepUnstored,
  loadSettings,
  loadUnstored,
  readSettings,
  storePatch,
} from './store.ts';
import { changeFrame, forgetTab, loadFrames, sumCounts, tabsWithFrames } from './tab.ts';
import { learn } from './taught.ts';
import { dropTexts, noteChoice, noteMet } from './texts.ts';

/*
 * The background: the only writer of settings, and the one that adds up the frames of a tab.
 * It may be stopped at any time, so it keeps nothing in memory but its queue, and its
 * listeners stand at the top.
 */
const { action, commands, contextMenus, permissions, runtime, scripting, storage, tabs, windows } =
  browser;
const inTurn = createQueue();
const menuInTurn = createQueue();

runtime.onInstalled.addListener(({ reason }) => {
  if (contextMenus) void menuInTurn(() => makeMenu(browser));
  void serveOpenTabs(browser);
  if (reason === 'install') void welcome(browser);
  else void showEveryIcon();
});
// The icon of all tabs goes with the browser, a pause until resumed does not.
runtime.onStartup.addListener(() => void showEveryIcon());
tabs.onRemoved.addListener(tab => void inTurn(() => letGo(tab)));
tabs.onActivated.addListener(turnMenu);
permissions.onRemoved.addListener(() => void tellPages(page => page('access', null)));
permissions.onAdded.addListener(() => {
  void tellPages(page => page('access', null));
  void serveOpenTabs(browser);
});
// Firefox for Android has none of these three.
windows?.onFocusChanged.addListener(turnMenu);
contextMenus?.onClicked.addListener(({ menuItemId, frameId = 0 }, tab) => {
  const act = actOf(menuItemId);
  if (tab?.id === undefined) return;
  if (menuItemId === pickEntry) startPicking(browser, tab.id).catch(() => undefined);
  if (!act) return;
  toFrame(browser, tab.id, frameId)('atComment', act).catch(() => undefined);
});
commands?.onCommand.addListener(name => {
  obey(name).catch(() => undefined);
});

answer(runtime, backgroundDoor, {
  async join(_, sender) {
    const frame = frameOf(sender);
    const site = siteOf(frame?.tab.url);
    if (!frame || site === null || !(await hasAccess(frame.tab))) return null;
    const { tabId, frameId } = frame;
    void forgetSilent(tabId, frameId);
    const target = { tabId, frameIds: [frameId] };
    await scripting.insertCSS({ target, css: foldStyle, origin: 'USER' });
    await scripting.insertCSS({ target, css: paintStyle, origin: 'AUTHOR' });
    const paused = (await loadPause(storage)) !== null;
    const { on } = await loadSettings(storage, site, frame.tab.incognito);
    // A frame rendered into a tab that just went has no icon, and still is to be cleaned.
    await showIcon(action, tabId, on && !paused).catch(() => undefined);
    return {
      site,
      paused,
      unstored: frame.tab.incognito ? await loadUnstored(storage.session, site) : {},
    };
  },
  count: (counts, sender) => write(sender, counts),
  leave: (_, sender) => write(sender, null),
  async patch({ site, change, tab }, sender) {
    if (isOurPage(sender)) await setFor(site, change, tab);
    return null;
  },
  async patchAll(change, sender) {
    if (isOurPage(sender)) await inTurn(() => storePatch(storage.local, null, change));
    await showEveryIcon();
    return null;
  },
  async pause(pause, sender) {
    if (!isOurPage(sender)) return null;
    await inTurn(() => storePause(storage, pause));
    await tellPages(page => page('paused', pause !== null));
    await showEveryIcon();
    return null;
  },
  choose: (choice, sender) =>
    changeFor(
      sender,
      settings => patchFor(settings, choice),
      site => noteChoice(storage.local, site, choice, new Date()),
    ),
  async home(_, sender) {
    const tab = frameOf(sender)?.tab;
    const site = siteOf(tab?.url);
    if (!tab || site === null) return null;
    return { site, unstored: tab.incognito ? await loadUnstored(storage.session, site) : {} };
  },
  async pick(tab, sender) {
    if (isOurPage(sender)) await startPicking(browser, tab);
    return null;
  },
  teach: (lesson, sender) => changeFor(sender, settings => learn(settings, lesson)),
  async endPick(_, sender) {
    const tab = frameOf(sender)?.tabId;
    // The frame that asks has ended its own, and may have been the only one.
    if (tab !== undefined) await toPickers(browser, tab)('unpick', null).catch(() => undefined);
    return null;
  },
  async restore(wanted, sender) {
    if (isOurPage(sender)) await inTurn(() => storeAll(storage.local, wanted));
    await showEveryIcon();
    return null;
  },
  async history(wish, sender) {
    if (!isOurPage(sender)) return null;
    if (wish === 'forget') await inTurn(() => forgetHistory(storage.local));
    else await inTurn(() => keepHistory(storage.local, wish === 'keep'));
    return null;
  },
});

async function frontTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}

/** The context menu has entries of ours only while the tab in front has comments. */
function turnMenu(): void {
  if (!contextMenus) return;
  menuInTurn(async () => {
    const tab = await frontTab();
    const frames = tab?.id === undefined ? {} : await loadFrames(storage.session, tab.id);
    await showMenu(browser, sumCounts(frames).read > 0);
  }).catch(() => undefined);
}

/** Does what a shortcut asks for, in the tab in front. */
async function obey(name: string): Promise<void> {
  const tab = await frontTab();
  const site = siteOf(tab?.url);
  if (tab?.id === undefined || site === null) return;
  const command = pageCommands.find(one => one === name);
  if (command) {
    await runInPage(browser, tab.id, command);
    return;
  }
  if (name === 'pick') {
    await startPicking(browser, tab.id);
    return;
  }
  const { on } = await loadSettings(storage, site, tab.incognito);
  await setFor(site, { on: !on }, tab.id);
}

/** Changes the settings of a site, as far as `tab` may: a private one has nothing stored. */
async function setFor(site: string, change: SitePatch, tab: number): Promise<void> {
  if ((await tabs.get(tab)).incognito) await chooseInPrivate(site, change);
  else
    await inTurn(async () => {
      await storePatch(storage.local, site, change);
      await dropUnlisted(site);
    });
  await showIcons(site, tab);
}

/** Forgets a tab, and with the last private one all that private windows chose. */
async function letGo(tab: number): Promise<void> {
  await forgetTab(storage.session, tab);
  const open = await tabs.query({});
  if (!open.some(({ id, incognito }) => incognito && id !== tab)) {
    await forgetUnstored(storage.session);
  }
}

async function write(sender: Runtime.MessageSender, counts: Counts | null): Promise<null> {
  const frame = frameOf(sender);
  if (frame) await changeCounts(frame.tabId, frame.frameId, sender.documentId ?? '', counts);
  return null;
}

/** Counts of a frame, or null when it goes; the badge shows the sum over the tab's frames. */
async function changeCounts(tab: number, frame: number, page: string, counts: Counts | null) {
  const { frames, gain, met } = await inTurn(() =>
    changeFrame(storage.session, tab, frame, page, counts),
  );
  await showBadge(action, tab, sumCounts(frames).hidden);
  turnMenu();
  // Counts that arrived are not to be told again because a history could not be written.
  if (gain || Object.keys(met).length > 0) await writeDown(tab, gain, met).catch(() => undefined);
}

/** What was hidden and met goes into the history, unless the window is private. */
async function writeDown(tab: number, gain: Tally | null, met: Counts['met']): Promise<void> {
  const { url, incognito } = await tabs.get(tab);
  const site = siteOf(url);
  if (incognito || site === null) return;
  await inTurn(async () => {
    keepNewer((await storage.local.get(versionKey))[versionKey]);
    if (gain) await remember(storage.local, site, gain, new Date());
    await noteMet(storage.local, site, met);
  });
}

/** What is known of texts that a site no longer lists is forgotten with them. */
async function dropUnlisted(site: string): Promise<void> {
  const { settings } = await readSettings(storage, site, false);
  const listed = [...readList(settings.never), ...readList(settings.always)];
  await dropTexts(storage.local, site, new Set(listed));
}

/** A frame that crashed said no farewell: whoever does not answer is counted no more. */
async function forgetSilent(tab: number, except: number): Promise<void> {
  for (const [key, { page }] of Object.entries(await loadFrames(storage.session, tab))) {
    const frame = Number(key);
    if (frame === except) continue;
    const ask = toFrame(browser, tab, frame);
    void ask('counts', null)
      .catch(() => null)
      .then(counts => (counts ? undefined : changeCounts(tab, frame, page, null)));
  }
}

/** What the reader chose on a page counts for the site of its tab, and for no other; then `stored`. */
async function changeFor(
  sender: Runtime.MessageSender,
  change: (settings: SiteSettings) => SitePatch,
  stored: (site: string) => Promise<void> = async () => undefined,
): Promise<null> {
  const tab = frameOf(sender)?.tab;
  const site = siteOf(tab?.url);
  if (!tab || site === null) return null;
  const patch = async () => change(await loadSettings(storage, site, tab.incognito));
  if (tab.incognito) await chooseInPrivate(site, await patch());
  else
    await inTurn(async () => {
      await storePatch(storage.local, site, await patch());
      await stored(site);
    });
  return null;
}

/** What a private window chooses is told to the pages and kept in memory, never stored. */
async function chooseInPrivate(
  site: string,
  change: Parameters<typeof keepUnstored>[2],
): Promise<void> {
  const chosen = await inTurn(() => keepUnstored(storage, site, change));
  for (const { id, url, incognito } of await tabs.query({})) {
    if (id === undefined || !incognito || siteOf(url) !== site) continue;
    await toTab(browser, id)('unstored', chosen).catch(() => undefined);
  }
}

/** Tells every page what it cannot learn: storage that is memory, and what we may do there. */
async function tellPages(tell: (page: ReturnType<typeof toTab>) => Promise<null>): Promise<void> {
  const open = await tabs.query({});
  await Promise.allSettled(open.map(({ id }) => id !== undefined && tell(toTab(browser, id))));
}

/** The icon of every tab, and of those to come. */
async function showEveryIcon(): Promise<void> {
  const paused = (await loadPause(storage)) !== null;
  await showIcon(action, null, !paused);
  await Promise.allSettled((await tabs.query({})).map(tab => showIconOf(tab, paused)));
}

async function showIconOf(tab: Tabs.Tab, paused: boolean): Promise<void> {
  const site = siteOf(tab.url);
  if (tab.id === undefined || site === null) return;
  const { on } = await loadSettings(storage, site, tab.incognito);
  await showIcon(action, tab.id, on && !paused);
}

/** The icon of each tab of a site that has comments, and of the one the reader looks at. */
async function showIcons(site: string, current: number): Promise<void> {
  const paused = (await loadPause(storage)) !== null;
  for (const id of new Set([current, ...(await tabsWithFrames(storage.session))])) {
    const tab = await tabs.get(id).catch(() => undefined);
    if (tab && siteOf(tab.url) === site) await showIconOf(tab, paused);
  }
}

/** A sender is judged by what the browser says of it, not by what it writes. */
function frameOf({ tab, frameId }: Runtime.MessageSender) {
  if (tab?.id === undefined || frameId === undefined) return null;
  return { tab, tabId: tab.id, frameId };
}

/** A script that is in a page stays there when the reader withdraws our access to it. */
async function hasAccess({ url = '' }: Tabs.Tab): Promise<boolean> {
  return permissions.contains({ origins: [originOf(url)] });
}

function isOurPage({ origin, url }: Runtime.MessageSender & { readonly origin?: string }): boolean {
  const ours = runtime.getURL('');
  return origin === undefined ? (url?.startsWith(ours) ?? false) : `${origin}/` === ours;
}
