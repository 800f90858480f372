import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'puppeteer-core';
import { type Driver, launch } from '../../tools/browsers/index.mjs';
import { readPage, type SavedPage } from '../accuracy/browser.ts';
import { labelOf } from '../accuracy/pages.ts';

const usage = 'bench -- page DIR… [--only WORD] [--json]';

/** How long a page is left alone after it has loaded, in milliseconds: we work in that time. */
const restMs = 1500;
/** Of the profiler, in microseconds. */
const samplingUs = 100;

/** What one opening of a page cost, in milliseconds. */
interface Cost {
  /** In our script and whatever it calls. */
  readonly ours: number;
  /** In every task of the page's process. */
  readonly tasks: number;
}

type Profile = {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
};

/**
 * What the built extension costs a page, in Chromium: each saved page is opened with it and
 * without, the page's own scripts and all its requests held back by a policy and by us.
 */
export async function page(args: readonly string[]): Promise<void> {
  const options = {
    only: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
  } as const;
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  if (positionals.length === 0) throw new Error(`usage: ${usage}`);
  const [bare, full] = [
    await launch('chromium', { installed: false }),
    await launch('chromium'),
  ] as const;
  try {
    for (const dir of positionals) {
      const costs: { file: string; without: Cost; with: Cost }[] = [];
      for (const saved of pagesIn(dir, values.only)) {
        const without = await open(bare, saved);
        costs.push({ file: saved.file, without, with: await open(full, saved) });
      }
      if (values.json) console.log(JSON.stringify({ dir, costs }));
      else print(dir, costs);
    }
  } finally {
    await bare.close();
    await full.close();
  }
}

function* pagesIn(dir: string, only: string): Generator<SavedPage> {
  for (const name of readdirSync(dir).sort()) {
    if (!/\.html(?:\.gz)?$/.test(name) || !name.includes(only)) continue;
    const file = join(dir, name);
    const label = labelOf(file);
    const told = existsSync(label) ? JSON.parse(readFileSync(label, 'utf8')).url : undefined;
    yield readPage(file, told ?? undefined);
  }
}

async function open({ browser }: Driver, saved: SavedPage): Promise<Cost> {
  const tab = await browser.newPage();
  try {
    const session = await tab.createCDPSession();
    await serve(tab, saved);
    await session.send('Performance.enable');
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: samplingUs });
    await session.send('Profiler.start');
    await tab.goto(saved.url, { waitUntil: 'load', timeout: 30_000 });
    await new Promise(resolve => setTimeout(resolve, restMs));
    const { profile } = await session.send('Profiler.stop');
    return { ours: oursIn(profile), tasks: await tasksIn(session) };
  } finally {
    await tab.close();
  }
}

/** Answers the first request with the page, and no other. */
async function serve(tab: Page, { bytes }: SavedPage): Promise<void> {
  let isServed = false;
  await tab.setRequestInterception(true);
  tab.on('request', request => {
    if (isServed || !request.isNavigationRequest()) return void request.abort();
    isServed = true;
    const headers = { 'content-security-policy': "script-src 'none'" };
    void request.respond({ status: 200, contentType: 'text/html', headers, body: bytes });
  });
}

async function tasksIn(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** Time in frames of an extension and in all that they call: what the browser does for it counts. */
function oursIn({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const byId = new Map(nodes.map(node => [node.id, node]));
  const ours = new Set<number>();
  const take = (id: number) => {
    ours.add(id);
    for (const child of byId.get(id)?.children ?? []) take(child);
  };
  for (const { id, callFrame } of nodes)
    if (callFrame.url.startsWith('chrome-extension:') && !ours.has(id)) take(id);
  let us = 0;
  for (const [at, id] of samples.entries()) if (ours.has(id)) us += timeDeltas[at] ?? 0;
  return us / 1000;
}

function print(dir: string, costs: readonly { file: string; without: Cost; with: Cost }[]): void {
  const row = (name: string, values: readonly number[]) => {
    const sorted = [...values].sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
    const all = [at(0.5), at(0.9), at(1)].map(value => value.toFixed(1).padStart(9));
    console.log(`${name.padEnd(32)}${all.join('')}`);
  };
  console.log(`${dir}: ${costs.length} pages, ms      median      90 %      most`);
  row(
    'our script, and what it calls',
    costs.map(cost => cost.with.ours),
  );
  row(
    'all tasks, without us',
    costs.map(cost => cost.without.tasks),
  );
  row(
    'all tasks, with us',
    costs.map(cost => cost.with.tasks),
  );
  const dearest = [...costs].sort((a, b) => b.with.ours - a.with.ours).slice(0, 5);
  for (const { file, with: cost } of dearest) console.log(`  ${cost.ours.toFixed(1)} ms  ${file}`);
}
