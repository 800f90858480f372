import { launch, until } from '../../tools/browsers/index.mjs';
import { serveSite } from '../e2e/server.ts';

/*
 * The real popup in Chromium over a large thread: how long until its groups are drawn, from the
 * call that opens it, and whether scrolling through all of them makes a long task.
 */

const groups = 800;
const copiesEach = 2;
const comments = 5000;
const rounds = 7;
const goalMs = 300;

interface Round {
  readonly openMs: number;
  /** Of it, what the browser took before the popup's document began: nothing of ours runs then. */
  readonly beforeMs: number;
  /** Longest task while it scrolled to the last group; 0 where none took 50 ms. */
  readonly longestTaskMs: number;
  readonly drawn: number;
}

/** `popup [--json]`. Needs both builds: `npm run build`. */
export async function popup(args: readonly string[]): Promise<void> {
  const site = await serveSite();
  site.serve('/large.html', largePage());
  const driver = await launch('chromium');
  try {
    const page = await driver.open(site.address('/large.html', 'large'));
    const hidden = String(groups * copiesEach);
    await until(async () => (await driver.badge()) === hidden, {
      timeoutMs: 60_000,
      what: `a badge of ${hidden}`,
    });
    const measured: Round[] = [];
    for (let round = 0; round < rounds; round++) measured.push(await measure());
    tell(measured, args.includes('--json'));

    async function measure(): Promise<Round> {
      const start = Date.now();
      const view = await driver.popup(page);
      const times = await view.evaluate(async document => {
        const { performance, requestAnimationFrame } = document.defaultView ?? globalThis;
        while (!document.querySelector('.group'))
          await new Promise(resolve => requestAnimationFrame(resolve));
        const { timeOrigin } = performance;
        return { began: timeOrigin, drawn: timeOrigin + performance.now() };
      });
      const scrolled = await view.evaluate(scrollThrough);
      await view.close();
      return { openMs: times.drawn - start, beforeMs: times.began - start, ...scrolled };
    }
  } finally {
    await driver.close();
    site.close();
  }
}

/** Runs in the popup: scrolls to the end as far as there is one, a screen a frame. */
async function scrollThrough(document: Document): Promise<Pick<Round, 'longestTaskMs' | 'drawn'>> {
  const view = document.defaultView as Window & typeof globalThis;
  let longestTaskMs = 0;
  const observer = new view.PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) longestTaskMs = Math.max(longestTaskMs, duration);
  });
  observer.observe({ type: 'longtask' });
  const root = document.documentElement;
  for (let still = 0; still < 30; ) {
    const before = root.scrollTop;
    view.scrollBy(0, 500);
    await new Promise(resolve => view.requestAnimationFrame(resolve));
    still = root.scrollTop === before ? still + 1 : 0;
  }
  observer.disconnect();
  return { longestTaskMs, drawn: document.querySelectorAll('.group').length };
}

function tell(measured: readonly Round[], json: boolean): void {
  const openMs = median(measured.map(round => round.openMs));
  const beforeMs = median(measured.map(round => round.beforeMs));
  const ownMs = median(measured.map(round => round.openMs - round.beforeMs));
  const longestTaskMs = Math.max(...measured.map(round => round.longestTaskMs));
  const drawn = Math.min(...measured.map(round => round.drawn));
  if (json) {
    console.log(
      JSON.stringify({
        comments,
        groups,
        openMs,
        beforeMs,
        ownMs,
        longestTaskMs,
        drawn,
        rounds: measured,
      }),
    );
    return;
  }
  console.log(`popup over ${comments} comments in ${groups} groups, median of ${rounds}:`);
  console.log(`  opened in ${openMs.toFixed(0)} ms (goal: under ${goalMs})`);
  console.log(
    `  ${beforeMs.toFixed(0)} ms until its document began, ${ownMs.toFixed(0)} ms from there`,
  );
  console.log(`  scrolled through ${drawn} groups, longest task ${longestTaskMs.toFixed(0)} ms`);
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
