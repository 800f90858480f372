import { browserApi } from './api.ts';
import { countsOf, tellCounts } from './counts.ts';
import { createFirstLook } from './first-look.ts';
import { type Follower, followSettings } from './follow.ts';
import { isAlive, onlyOnce, takeOver } from './generation.ts';
import { createJoining } from './join.ts';
import type { Keeper } from './keep.ts';
import { createLessons, findHome, seekTaught } from './lessons.ts';
import { answer, contentDoor, type Joined, toBackground } from './messages.ts';
import { pageWords } from './page-words.ts';
import { tellReport } from './report.ts';
import { onReturn } from './return.ts';
import { seeShadows } from './shadow.ts';
import { createWords } from './words.ts';

/*
 * The product in one page: find its comments, ask whose settings count, hide what repeats,
 * and follow the reader's switches until this script's time is over.
 */
onlyOnce(browserApi().runtime, async life => {
  const api = browserApi();
  const { runtime, storage, i18n, extension } = api;
  const shadowOf = seeShadows(api);
  const background = toBackground({ runtime });
  const { signal } = life;
  let keeper: Keeper | undefined;
  let follower: Follower | undefined;
  const look = createFirstLook();
  let counting: AbortController | undefined;
  const joining = createJoining(() => background('join', null), obey, endIfDead, signal);

  answer(runtime, contentDoor, {
    report: most => {
      const report = keeper?.cleaning?.report();
      return report && report.read > 0
        ? tellReport(report, most)
        : look.isOver
          ? 'none'
          : 'reading';
    },
    looked: () => look.over,
    levels: () => {
      counting?.abort();
      counting = new AbortController();
      return keeper?.cleaning?.levels(counting.signal) ?? null;
    },
    counts: () => (keeper?.cleaning ? countsOf(keeper.cleaning) : null),
    showAll: shown => keeper?.cleaning?.showAll(shown) ?? null,
    jump: key => keeper?.cleaning?.jump(key) ?? null,
    step: direction => keeper?.cleaning?.step(direction) ?? null,
    atComment: act => keeper?.cleaning?.atComment(act) ?? null,
    deny: key => keeper?.cleaning?.deny(key) ?? null,
    access() {
      if (joining.hasAsked) joining.ask();
      return null;
    },
    paused(paused) {
      joining.hear({ paused });
      follower?.pause(paused);
      return null;
    },
    unstored(unstored) {
      joining.hear({ unstored });
      follower?.overlay(unstored);
      return null;
    },
  });

  await activation(document);
  // Frames without comments, such as advertisements, stop here: they wake nobody.
  const lessons = createLessons();
  const seeking = new AbortController();
  const seeks = AbortSignal.any([signal, seeking.signal]);
  let asking = new AbortController();
  void followLessons();
  onReturn(window, comeBackToSeek, seeks);
  const found = await seekTaught(document, 'now', lessons, signal, {
    shadowOf,
    onNothing: look.end,
  });
  seeking.abort();
  if (!found) return;

  takeOver(document, runtime, life);
  // In this very file, but begun only here: a page without comments does not pay for it.
  const { createKeeper } = await import('./keep.ts');
  if (signal.aborted) return;
  const words = pageWords(createWords(i18n.getMessage));
  const hooks = { words, shadowOf, onReport, onChoice };
  const counts = tellCounts(background, () => keeper?.cleaning, signal);
  onReturn(window, comeBack, signal);
  window.addEventListener('pagehide', leave, { signal });
  joining.ask();

  async function followLessons(): Promise<void> {
    asking.abort();
    asking = new AbortController();
    const life = AbortSignal.any([seeks, asking.signal]);
    const askHome = () => background('home', null);
    const home = await findHome({ storage, extension }, window, askHome, life).catch(endIfDead);
    if (!home || life.aborted) return;
    follower ??= followSettings(storage, { ...home, paused: false }, lessons.learn, seeks);
    follower.overlay(home.unstored);
  }

  /** What was taught while the page was put away, nobody told it. */
  function comeBackToSeek(): void {
    follower?.reload();
    void followLessons();
  }

  /** Null where the tab is no site to us: the reader withdrew our access to it. */
  function obey(home: Joined | null): void {
    if (!found) return;
    if (!home) {
      follower?.pause(true);
    } else if (!keeper) {
      keeper = createKeeper(document, found, lessons, hooks, signal);
      follower = followSettings(storage, home, keeper.obey, signal);
    } else {
      follower?.overlay(home.unstored);
      follower?.pause(home.paused);
      follower?.reload();
    }
  }

  function onReport(): void {
    endIfDead();
    if (!keeper?.cleaning || keeper.cleaning.counts().read > 0) look.end();
    counts.changed();
  }

  function onChoice(fingerprint: string, to: 'never' | 'always' | null, length: number): void {
    background('choose', { fingerprint, to, length }).catch(endIfDead);
  }

  /**
   * After an update, Chrome lets this script run on, cut off: its time is over. A call can fail
   * for less, such as a page that is put away for the back button.
   */
  function endIfDead(): void {
    if (!isAlive(runtime)) life.abort();
  }

  function leave({ isTrusted }: Event): void {
    if (!isTrusted) return;
    counts.hold();
    background('leave', null).catch(endIfDead);
  }

  /** The background let go of this frame, and settings may be new. */
  function comeBack(): void {
    counts.again();
    joining.ask();
  }
});

/** A page that is rendered ahead has no tab of its own yet to be counted for (Chromium). */
async function activation(page: Document & { readonly prerendering?: boolean }): Promise<void> {
  // The page can dispatch the event itself: what counts is what has become of it.
  while (page.prerendering)
    await new Promise(resolve =>
      page.addEventListener('prerenderingchange', resolve, { once: true }),
    );
}
