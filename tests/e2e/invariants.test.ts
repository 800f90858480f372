import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../tools/browsers/index.mjs';
import { absent, around } from '../page/plain-pages.ts';
import { commentsPage, ferry, quiet } from './comments-page.ts';
import { inSight } from './page.ts';
import { type Audit, audit, keepBaseline } from './probe.ts';
import { type Act, actOn, acts, makeRandom, pickActs, threadOf } from './random-thread.ts';
import { useStage } from './stage.ts';
import { browsers } from './use-browser.ts';

/*
 * What holds on every page, in the browsers themselves: pages of `tests/pages`, many at a time as
 * frames of one, and pages that a seed makes up and changes.
 */

const folder = join(import.meta.dirname, '../pages');

interface Kept {
  readonly path: string;
  /** Its different comments, as the page's own test has them. */
  readonly texts: readonly string[];
}

/** What changes by itself, and what no script of a page sees; tests of their own are for these. */
const outOfReach = /<script|<iframe|shadowrootmode="closed"/;
const pages: readonly Kept[] = readdirSync(folder)
  .map(name => `${folder}/${name}`)
  .filter(path => existsSync(`${path}/comments.json`) && existsSync(`${path}/page.html`))
  .filter(path => !outOfReach.test(readFileSync(`${path}/page.html`, 'utf8')))
  .map(path => ({ path: `${path.slice(folder.length)}/page.html`, texts: textsIn(path) }));

function textsIn(path: string): string[] {
  const { comments } = JSON.parse(readFileSync(`${path}/comments.json`, 'utf8'));
  return [...new Set((comments as { text: string }[]).map(({ text }) => text))];
}

const perTab = 20;
const tabs = Array.from({ length: Math.ceil(pages.length / perTab) }, (_, i) =>
  pages.slice(i * perTab, (i + 1) * perTab),
);

describe.each(browsers)('in %s', name => {
  const stage = useStage(name);

  /** Opens pages as frames of one; answers with the frames, in order, and what went wrong there. */
  async function openTogether(host: string, paths: readonly string[]) {
    const frames = paths.map(path => `<iframe src="${path}" width="900" height="600"></iframe>`);
    stage.site.serve(`/${host}.html`, `<!doctype html><title>${host}</title>${frames.join('')}`);
    const page = await stage.driver.browser.newPage();
    await page.evaluateOnNewDocument(keepBaseline);
    const requests: string[] = [];
    const problems: string[] = [];
    page.on('request', request => requests.push(request.url()));
    page.on('pageerror', error => problems.push(String(error)));
    page.on('console', message => {
      if (/-extension:\/\//.test(`${message.location().url} ${message.text()}`)) {
        problems.push(message.text());
      }
    });
    await page.goto(stage.site.address(`/${host}.html`, host));
    const frameOf = (path: string) =>
      page.frames().find(frame => new URL(frame.url()).pathname === path) as Frame;
    return { page, frames: paths.map(frameOf), requests, problems };
  }

  /** The badge once it has stayed the same for a while. */
  async function badgeAtRest(): Promise<number> {
    let last = '';
    let same = 0;
    await until(async () => {
      const badge = await stage.driver.badge();
      same = badge === last && badge !== '' ? same + 1 : 0;
      last = badge;
      return same > 30;
    });
    return Number(last);
  }

  const auditAll = (frames: readonly Frame[], of: readonly Kept[]): Promise<Audit[]> =>
    Promise.all(frames.map((frame, i) => frame.evaluate(audit, of[i]?.texts ?? [])));

  it.each(tabs.map((of, i) => [i + 1, of] as const))(
    'pages of every platform lose copies alone, and are given back, tab %i',
    async (number, of) => {
      const { page, frames, requests, problems } = await openTogether(
        `platforms-${number}`,
        of.map(({ path }) => path),
      );
      const badge = await badgeAtRest();
      const folded = await auditAll(frames, of);
      const isTold = new RegExp(`(?<!\\d)${badge} of \\d`);
      let told = '';
      // It tells of each frame as it answers.
      await stage.withPopup(page, popup =>
        until(async () => {
          told = await popup.evaluate(document => document.body.textContent ?? '');
          return isTold.test(told);
        }).catch(() => expect(told).toMatch(isTold)),
      );
      await stage.driver.command('all');
      await until(async () => (await auditAll(frames, of)).every(({ marked }) => marked === 0));
      const shown = await auditAll(frames, of);
      for (const [i, { path, texts }] of of.entries()) {
        const [before, after] = [shown[i] as Audit, folded[i] as Audit];
        expect(after.changed, path).toEqual([]);
        expect(before.changed, path).toEqual([]);
        expect(before.same, path).toBe(true);
        const gone = texts.filter((_, j) => before.sight[j] && !after.sight[j]);
        const stays = texts.filter((_, j) => after.sight[j]);
        expect(
          gone.filter(text => !stays.some(other => isLike(text, other))),
          path,
        ).toEqual([]);
      }
      const sum = (all: readonly Audit[]) =>
        all.reduce((total, { sight }) => total + sight.reduce((a, b) => a + b, 0), 0);
      expect(badge).toBeGreaterThan(0);
      expect(sum(shown) - sum(folded)).toBe(badge);
      expect(problems).toEqual([]);
      expect(requests.filter(url => !url.startsWith('http://'))).toEqual([]);
      await page.close();
    },
  );

  it('pages without comments are not written to', async () => {
    const paths = Object.entries(absent).map(([title, main], i) => {
      const html = `<!doctype html><meta charset="utf-8"><title>${title}</title>${around(main)}`;
      stage.site.serve(`/absent-${i}.html`, html);
      return `/absent-${i}.html`;
    });
    // One with comments among them tells when all have been looked at.
    stage.site.serve('/present.html', commentsPage([ferry, quiet, ferry]));
    const { page, frames, problems } = await openTogether('absent', [...paths, '/present.html']);
    expect(await badgeAtRest()).toBe(1);
    const audits = await Promise.all(
      frames.slice(0, -1).map(frame => frame.evaluate(audit, [] as string[])),
    );
    expect(audits.map(({ writes, same }) => [writes, same])).toEqual(audits.map(() => [0, true]));
    expect(problems).toEqual([]);
    await page.close();
  });

  it('a policy that allows nothing stops nothing of ours', async () => {
    const page = await stage.open(
      commentsPage([ferry, quiet, ferry]),
      {},
      {
        'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'",
      },
    );
    await stage.shows(page, ferry, quiet);
    const marker = await page.waitForSelector('[data-seen-above=marker]');
    await marker?.scrollIntoView();
    const box = await marker?.boundingBox();
    expect([box?.width, box?.height].map(side => Math.round(side ?? 0) > 15)).toEqual([true, true]);
  });

  it.each([1, 2, 3, 4, 5, 6])(
    'every text of a page of seed %i is shown once, whatever its site does',
    async seed => {
      const random = makeRandom(seed);
      const page = await stage.open(threadOf(random));
      await showsEachOnce(page, 'at first');
      for (const act of pickActs(random, 8)) {
        await page.evaluate(actOn, act);
        await showsEachOnce(page, JSON.stringify(act));
      }
      const theirs = await page.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as Element;
        for (const one of copy.querySelectorAll('[data-seen-above=marker]')) one.remove();
        for (const one of copy.querySelectorAll('[data-seen-above]'))
          one.removeAttribute('data-seen-above');
        return copy.outerHTML;
      });
      const isMarked = async () => (await page.$('[data-seen-above]')) !== null;
      if (!(await isMarked())) return;
      await until(async () => (await stage.driver.badge()) !== '');
      await stage.driver.command('all');
      await until(async () => !(await isMarked()));
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(theirs);
    },
  );

  async function showsEachOnce(page: Page, when: string): Promise<void> {
    const look = async () => {
      const shown = (await inSight(page, '.text')).filter(text => text !== null).sort();
      const told = await page.$$eval('.text', all =>
        all.map(one => (one.textContent ?? '').trim()).sort(),
      );
      return { shown, wanted: [...new Set(told)] };
    };
    await until(async () => {
      const { shown, wanted } = await look();
      return JSON.stringify(shown) === JSON.stringify(wanted);
    }).catch(async () => {
      const { shown, wanted } = await look();
      expect(shown, when).toEqual(wanted);
    });
  }

  it('every kind of change is among those', () => {
    const made = [1, 2, 3, 4, 5, 6].flatMap(seed => {
      const random = makeRandom(seed);
      threadOf(random);
      return pickActs(random, 8).map(({ what }: Act) => what);
    });
    expect(new Set(made)).toEqual(new Set(acts));
  });
});

/** Three-letter pieces that two texts share, of those in the shorter one. */
function isLike(a: string, b: string): boolean {
  const pieces = (text: string) => {
    const bare = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    return new Set(Array.from(bare, (_, i) => bare.slice(i, i + 3)).filter(one => one.length > 2));
  };
  const [one, other] = [pieces(a), pieces(b)];
  const shared = [...one].filter(piece => other.has(piece)).length;
  return one.size === 0 || shared >= Math.min(one.size, other.size) * 0.7;
}
