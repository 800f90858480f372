import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page, Target } from 'puppeteer-core';
import { type Driver, launch, type Popup, until } from '../../tools/browsers/index.mjs';
import { serveSite } from '../e2e/server.ts';

/*
 * The real popup in Chromium over a large thread: how long from the click until the browser has
 * painted it with its groups, and whether scrolling through all of them makes a long task. In turn
 * with it a popup of the same extension that holds one word: what it takes is the browser's own.
 */

const groups = 800;
const copiesEach = 2;
const comments = 5000;
const rounds = 9;
const goalMs = 300;

const popups = { ours: 'src/app/popup/index.html', blank: 'blank/popup/index.html' };

interface Opening {
  /** From the click to the first frame with what was waited for. */
  readonly openMs: number;
  /** Of it, until the document began: nothing of ours runs then. */
  readonly beforeMs: number;
}

interface Round {
  readonly ours: Opening;
  readonly blank: Opening;
  /** From the click, until each level tells what it would hide. */
  readonly levelsMs: number;
  /** While it scrolled to the last group. */
  readonly longestTask: Task;
  readonly drawn: number;
}

/** A task of the popup's main thread. */
interface Task {
  readonly wallMs: number;
  /** Without what the machine gave to others meanwhile. */
  readonly cpuMs: number;
}

/** `popup [--json]`. Needs both builds: `npm run build`. */
export async function popup(args: readonly string[]): Promise<void> {
  const site = await serveSite();
  site.serve('/large.html', largePage());
  const extension = await withBlankPopup();
  const driver = await launch('chromium', { extension });
  try {
    const page = await driver.open(site.address('/large.html', 'large'));
    const hidden = String(groups * copiesEach);
    await until(async () => (await driver.badge()) === hidden, {
      timeoutMs: 60_000,
      what: `a badge of ${hidden}`,
    });
    // An icon that is not in the toolbar is first moved there, in a motion of the browser's own.
    const fromMenu = await measure(driver, page, 3, 1000);
    await putIntoToolbar(driver);
    const measured = await measure(driver, page, rounds);
    if (args.includes('--json'))
      console.log(JSON.stringify({ comments, groups, rounds: measured, fromMenu }));
    else tell(measured, fromMenu);
  } finally {
    await driver.close();
    site.close();
    await rm(extension, { recursive: true });
  }
}

/** The built extension, with a popup beside its own that holds one word. */
async function withBlankPopup(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'unecho-bench-'));
  await cp(fileURLToPath(new URL('../../dist/chrome', import.meta.url)), copy, { recursive: true });
  await mkdir(join(copy, 'blank/popup'), { recursive: true });
  await writeFile(join(copy, popups.blank), '<!doctype html><title>Blank</title><p>Blank');
  return copy;
}

async function putIntoToolbar(driver: Driver): Promise<void> {
  const { host: extensionId } = new URL(ourPage(driver)?.url() ?? '');
  const wanted = JSON.stringify({ extensionId, pinnedToToolbar: true });
  const tab = await driver.browser.newPage();
  await tab.goto('chrome://extensions');
  await tab.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${wanted})`);
  await tab.close();
}

/** Opens both popups in turn; `restMs` gives the icon time to go back where it came from. */
async function measure(driver: Driver, page: Page, rounds: number, restMs = 0): Promise<Round[]> {
  const measured: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    const { view: other, ...blank } = await open(driver, page, 'blank', 'p');
    await other.close();
    await pause(restMs);
    const { view, start, ...ours } = await open(driver, page, 'ours', '.group');
    const levelsAt = await view.evaluate(whenLevelsAreCounted);
    const tasks = await traceTasks(driver);
    const drawn = await view.evaluate(scrollThrough, endMark);
    const longestTask = longest(await tasks());
    await view.close();
    await pause(restMs);
    measured.push({ ours, blank, levelsMs: levelsAt - start, longestTask, drawn });
  }
  return measured;
}

async function open(
  driver: Driver,
  page: Page,
  which: keyof typeof popups,
  selector: string,
): Promise<Opening & { readonly view: Popup; readonly start: number }> {
  const choose = `chrome.action.setPopup({ popup: '${popups[which]}' })`;
  await (await ourPage(driver)?.page())?.evaluate(choose);
  await page.bringToFront();
  const start = Date.now();
  const view = await driver.popup(page);
  const { began, shown } = await view.evaluate(whenShown, selector);
  return { view, start, openMs: shown - start, beforeMs: began - start };
}

/** The page of ours by which the driver asks for the badge. */
function ourPage({ browser }: Driver): Target | undefined {
  return browser.targets().find(target => target.url().endsWith('/manifest.json'));
}

/** Runs in a popup: when its document began, and when a frame with `selector` had been painted. */
async function whenShown(
  document: Document,
  selector: string,
): Promise<{ began: number; shown: number }> {
  const { performance, requestAnimationFrame } = document.defaultView as Window & typeof globalThis;
  // A popup gets frames only from when it is in sight.
  const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
  while (!document.querySelector(selector)) await frame();
  await frame();
  await frame();
  const { timeOrigin } = performance;
  return { began: timeOrigin, shown: timeOrigin + performance.now() };
}

/** Runs in our popup. */
async function whenLevelsAreCounted(document: Document): Promise<number> {
  const { performance, requestAnimationFrame } = document.defaultView as Window & typeof globalThis;
  while (document.querySelector('.levels')?.textContent?.includes('…'))
    await new Promise(resolve => requestAnimationFrame(resolve));
  return performance.timeOrigin + performance.now();
}

/** What Chromium calls a task in its category `toplevel` (seen in 156). */
const taskName = 'ThreadControllerImpl::RunTask';
const endMark = 'unecho: scrolled through';

/** Runs in our popup: scrolls to the end as far as there is one, a screen a frame. */
async function scrollThrough(document: Document, endMark: string): Promise<number> {
  const view = document.defaultView as Window & typeof globalThis;
  const root = document.documentElement;
  for (let still = 0; still < 30; ) {
    const before = root.scrollTop;
    view.scrollBy(0, 500);
    await new Promise(resolve => view.requestAnimationFrame(resolve));
    still = root.scrollTop === before ? still + 1 : 0;
  }
  view.performance.mark(endMark);
  return document.querySelectorAll('.group').length;
}

/** What of Chromium's trace events is used here; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  /** Time of the thread alone. */
  readonly tdur?: number;
}

/** Traces until it is asked for the tasks of the thread that set `endMark`. */
async function traceTasks({ browser }: Driver): Promise<() => Promise<Task[]>> {
  const session = await browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', 'blink.user_timing'] },
  });
  return async () => {
    const complete = new Promise(resolve => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    const end = events.find(({ name }) => name === endMark);
    if (end === undefined) throw new Error('The trace does not hold the popup.');
    return events
      .filter(({ name, pid, tid }) => name === taskName && pid === end.pid && tid === end.tid)
      .map(({ dur = 0, tdur = 0 }) => ({ wallMs: dur / 1000, cpuMs: tdur / 1000 }));
  };
}

/** The longest by the time it took of the thread. */
function longest(tasks: readonly Task[]): Task {
  return tasks.reduce((one, other) => (other.cpuMs > one.cpuMs ? other : one));
}

function tell(measured: readonly Round[], fromMenu: readonly Round[]): void {
  const of = (all: readonly Round[], value: (round: Round) => number) =>
    median(all.map(value)).toFixed(0);
  const least = Math.min(...measured.map(({ ours }) => ours.openMs)).toFixed(0);
  const most = Math.max(...measured.map(({ ours }) => ours.openMs)).toFixed(0);
  console.log(`popup over ${comments} comments in ${groups} groups, median of ${rounds} clicks:`);
  console.log(
    `  shown after ${of(measured, ({ ours }) => ours.openMs)} ms (${least} to ${most}; goal: under ${goalMs}), a blank one after ${of(measured, ({ blank }) => blank.openMs)} ms`,
  );
  console.log(
    `  its document began after ${of(measured, ({ ours }) => ours.beforeMs)} ms, the blank one's after ${of(measured, ({ blank }) => blank.beforeMs)} ms`,
  );
  console.log(
    `  more than the blank one: ${of(measured, ({ ours, blank }) => ours.openMs - blank.openMs)} ms`,
  );
  console.log(`  levels counted after ${of(measured, ({ levelsMs }) => levelsMs)} ms`);
  console.log(
    `  with its icon out of the toolbar, which the browser first moves in: ${of(fromMenu, ({ ours }) => ours.openMs)} ms, a blank one ${of(fromMenu, ({ blank }) => blank.openMs)} ms`,
  );
  const { wallMs, cpuMs } = longest(measured.map(({ longestTask }) => longestTask));
  const drawn = Math.min(...measured.map(({ drawn }) => drawn));
  console.log(
    `  scrolled through ${drawn} groups, longest task ${cpuMs.toFixed(0)} ms of the thread (${wallMs.toFixed(0)} ms with what others took)`,
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** All that is said once, and then what some of it is said again. */
function largeTexts(): string[] {
  const repeated = groups * copiesEach;
  const once = Array.from({ length: comments - repeated }, (_, n) => textOf(n));
  return [...once, ...Array.from({ length: repeated }, (_, n) => textOf(n % groups))];
}

/** Comments as WordPress prints them, each text of words of its own. */
function largePage(): string {
  const items = largeTexts().map(
    (text, n) => `<li id="comment-${n}" class="comment"><article class="comment-body">
      <footer class="comment-meta"><div class="comment-author vcard"><b class="fn">${nameOf(n)}</b></div>
      <div class="comment-metadata"><time datetime="2026-05-01T10:00">May 1</time></div></footer>
      <div class="comment-content"><p>${text}</p></div></article></li>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Large</title><main><h1>A large thread</h1>
    <div id="comments"><ol class="comment-list">${items.join('')}</ol></div></main>`;
}

const nameOf = (n: number) => word(n % 900, 99, 2);
/** Eight words that no other text has. */
const textOf = (n: number) => Array.from({ length: 8 }, (_, place) => word(n, place, 4)).join(' ');

/** A made-up word: other numbers give another one. */
function word(n: number, place: number, syllables: number): string {
  let state = Math.imul(n + 1, 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca6b);
  let word = '';
  for (let syllable = 0; syllable < syllables; syllable++) {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + syllable;
    state ^= state >>> 12;
    word += 'bcdfghjklmnprstv'[state & 15] ?? '';
    word += 'aeiou'[(state >>> 8) % 5] ?? '';
  }
  return word;
}
