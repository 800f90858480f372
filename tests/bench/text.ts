import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import type { Comment } from '../../src/core/comment.ts';
import { compare } from '../../src/core/compare.ts';
import { prepare } from '../../src/core/prepare.ts';
import { CharacterTable } from '../../src/core/table.ts';
import { createThread } from '../../src/core/thread.ts';
import { defaultVerdictSettings } from '../../src/core/verdict.ts';
import { readThread, threadFiles } from '../accuracy/threads.ts';
import { generate, type Workload } from './generate.ts';
import { floor, type Grouper, type Grouping, groupers, slowGroupers } from './groupers.ts';

interface Row {
  readonly name: string;
  readonly n: number;
  /** Median, in milliseconds of processor time; null where it was not run. */
  readonly ms: number | null;
  /** Over the floor's median of the same rounds. */
  readonly ratio: number | null;
  readonly recall: number | null;
  readonly precision: number | null;
  readonly bytes: number | null;
}

const rounds = 5;
const roundsOfMany = 3;
const roundsOfFront = 7;
const quadraticUpTo = 1000;
const sliceMs = 4;
const seed = 20261122;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Processor time of this process: what other programs do does not count. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Bytes in use; one collection only marks the buffers that the next ones give back. */
function heap(): number {
  for (let times = 0; times < 3; times += 1) collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function commentsOf(texts: readonly string[]): Comment[] {
  return texts.map((text, index) => ({ key: String(index), position: index, text, parent: null }));
}

/** Share of the copies that were put under a comment of their group, and of those put anywhere, rightly. */
function score(groups: Grouping, truth: Int32Array): { recall: number; precision: number } {
  let right = 0;
  let put = 0;
  let copies = 0;
  for (const [index, under] of groups.entries()) {
    if (truth[index] !== index) copies += 1;
    if (under === index) continue;
    put += 1;
    if (truth[under] === truth[index]) right += 1;
  }
  return { recall: right / copies, precision: put === 0 ? 1 : right / put };
}

function measure(
  all: readonly Grouper[],
  comments: readonly Comment[],
  truth: Int32Array | undefined,
): Row[] {
  const n = comments.length;
  const runnable = all.filter(grouper => grouper.quadratic !== true || n <= quadraticUpTo);
  const times = new Map<Grouper, number[]>(runnable.map(grouper => [grouper, []]));
  for (let round = 0; round < (n > 10_000 ? roundsOfMany : rounds); round += 1) {
    for (const grouper of runnable) {
      const start = cpuMs();
      grouper.run(comments);
      times.get(grouper)?.push(cpuMs() - start);
    }
  }
  const floorMs = median(times.get(floor) ?? []);
  return all.map(grouper => {
    const taken = times.get(grouper);
    if (taken === undefined)
      return {
        name: grouper.name,
        n,
        ms: null,
        ratio: null,
        recall: null,
        precision: null,
        bytes: null,
      };
    const ms = median(taken);
    const before = heap();
    const { groups, alive } = grouper.run(comments);
    const bytes = (heap() - before) / n;
    if (alive === undefined) throw new Error('nothing kept');
    const figures =
      groups === null || truth === undefined
        ? { recall: null, precision: null }
        : score(groups, truth);
    return { name: grouper.name, n, ms, ratio: ms / floorMs, ...figures, bytes };
  });
}

/** One round of ways that take minutes: after all others, whose compiled code would be dropped meanwhile. */
function measureSlow(
  all: readonly Grouper[],
  comments: readonly Comment[],
  rows: readonly Row[],
): Row[] {
  const n = comments.length;
  const floorMs = rows.find(row => row.name === floor.name && row.n === n)?.ms ?? Number.NaN;
  return all.map(({ name, run }) => {
    const start = cpuMs();
    run(comments);
    const ms = cpuMs() - start;
    return { name, n, ms, ratio: ms / floorMs, recall: null, precision: null, bytes: null };
  });
}

const cell = (value: number | null, digits: number): string =>
  value === null ? '–' : value.toFixed(digits);

function print(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  console.log(
    `${'way'.padEnd(26)}${['ms', '× floor', 'µs each', 'recall', 'precision', 'B each'].map(h => h.padStart(11)).join('')}`,
  );
  for (const { name, n, ms, ratio, recall, precision, bytes } of rows) {
    const cells =
      ms === null
        ? ['not run']
        : [
            cell(ms, 1),
            cell(ratio, 1),
            cell((1000 * ms) / n, 2),
            cell(recall, 4),
            cell(precision, 4),
            cell(bytes, 0),
          ];
    console.log(name.padEnd(26) + cells.map(text => text.padStart(11)).join(''));
  }
}

/** Exponent of the time over the number of comments. */
function growth(rows: readonly Row[], name: string, from: number, to: number): number | null {
  const ms = (n: number): number | null =>
    rows.find(row => row.name === name && row.n === n)?.ms ?? null;
  const [less, more] = [ms(from), ms(to)];
  return less === null || more === null ? null : Math.log(more / less) / Math.log(to / from);
}

/** Median microseconds to prepare a text, and to compare two prepared ones that are candidates. */
function timeAlignment({ texts, groups }: Workload): { prepareUs: number; compareUs: number } {
  const table = new CharacterTable();
  const pairs = [...groups.entries()]
    .filter(([index, under]) => under !== index && texts[under] !== texts[index])
    .slice(0, 2000)
    .map(([index, under]) => [texts[under] ?? '', texts[index] ?? ''] as const);
  const prepareTimes: number[] = [];
  const compareTimes: number[] = [];
  for (const [a, b] of [...pairs, ...pairs]) {
    const start = performance.now();
    const prepared = [prepare(a, table), prepare(b, table)] as const;
    const middle = performance.now();
    compare(...prepared);
    prepareTimes.push((1000 * (middle - start)) / 2);
    compareTimes.push(1000 * (performance.now() - middle));
  }
  return {
    prepareUs: median(prepareTimes.slice(pairs.length)),
    compareUs: median(compareTimes.slice(pairs.length)),
  };
}

interface Front {
  readonly totalMs: number;
  readonly longestMs: number;
}

/**
 * Milliseconds that one comment in front of many takes: all of it, and the longest part in
 * slices. By the clock, since processor time has the helpers of the engine in it, which stop no
 * page; another program in between would be counted too, hence medians.
 */
function timeFront({ texts }: Workload): Front {
  const runs = Array.from({ length: roundsOfFront }, () => {
    const parts = partsOfFront(texts);
    return { totalMs: parts.reduce((sum, ms) => sum + ms), longestMs: Math.max(...parts) };
  });
  return {
    totalMs: median(runs.map(({ totalMs }) => totalMs)),
    longestMs: median(runs.map(({ longestMs }) => longestMs)),
  };
}

function partsOfFront(texts: readonly string[]): number[] {
  const thread = createThread({ ...defaultVerdictSettings, shortReplies: 'page' });
  thread.update(commentsOf(texts));
  const parts: number[] = [];
  const part = (work: (isDue: () => boolean) => void): void => {
    const start = performance.now();
    work(() => performance.now() - start >= sliceMs);
    parts.push(performance.now() - start);
  };
  const first = { key: 'first', position: -1, text: texts[0] ?? '', parent: null };
  part(isDue => thread.update([first], [], isDue));
  while (thread.isBehind) part(isDue => thread.resume(isDue));
  return parts;
}

interface Size {
  readonly minified: number;
  readonly gzipped: number;
  /** Gzipped, without the language lists. */
  readonly code: number;
}

/** Bytes of the text side. */
async function sizeOfCore(): Promise<Size> {
  const bundled = async (external: RegExp[]): Promise<string> => {
    const bundle = await rolldown({ input: 'src/core/thread.ts', external });
    const { output } = await bundle.generate({ format: 'esm', minify: true });
    return output[0].code;
  };
  const gzip = (code: string): number => gzipSync(code, { level: 9 }).length;
  const [all, code] = [await bundled([]), await bundled([/\/lists\//])];
  return { minified: Buffer.byteLength(all), gzipped: gzip(all), code: gzip(code) };
}

function realTexts(): string[] {
  const corpus = process.env.UNECHO_CORPUS;
  if (corpus === undefined) return [];
  return threadFiles(`${corpus}/threads`).flatMap(file => readThread(file).map(({ text }) => text));
}

/** Groups generated and real comments in every way there is, and prints what each takes. */
export async function text(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      long: { type: 'boolean', default: false },
      peers: { type: 'boolean', default: false },
    },
  });
  const sizes = [1000, 10_000, 100_000, ...(values.long ? [1_000_000] : [])];
  const rows: Row[] = [];
  for (const n of sizes) {
    const { texts, groups } = generate(n, seed);
    const measured = measure(groupers, commentsOf(texts), groups);
    rows.push(...measured);
    if (!values.json) print(`${n} generated comments`, measured);
  }
  const real = realTexts();
  const measuredReal = real.length === 0 ? [] : measure(groupers, commentsOf(real), undefined);
  const growths = Object.fromEntries(
    ['exact + same wording', 'all reasons'].map(name => [
      name,
      growth(rows, name, 10_000, 100_000),
    ]),
  );
  const alignment = timeAlignment(generate(10_000, seed));
  const front = timeFront(generate(10_000, seed));
  const size = await sizeOfCore();
  const measuredSlow = values.peers
    ? measureSlow(await slowGroupers(), commentsOf(generate(quadraticUpTo, seed).texts), rows)
    : [];
  if (values.json) {
    console.log(
      JSON.stringify({
        generated: [...rows, ...measuredSlow],
        real: measuredReal,
        growth: growths,
        alignment,
        front,
        size,
      }),
    );
    return;
  }
  if (real.length === 0) console.log('\nreal threads: skipped, UNECHO_CORPUS is not set');
  else print(`${real.length} comments of real threads`, measuredReal);
  if (values.peers) print(`${quadraticUpTo} generated comments, one round`, measuredSlow);
  console.log('\ngrowth exponent, 10,000 to 100,000:', growths);
  console.log(
    `prepare ${alignment.prepareUs.toFixed(1)} µs, compare ${alignment.compareUs.toFixed(1)} µs (medians)`,
  );
  console.log(
    `a comment in front of 10,000: ${front.totalMs.toFixed(0)} ms, ${front.longestMs.toFixed(1)} ms at a time`,
  );
  console.log(
    `text side: ${size.minified} B minified, ${size.gzipped} B gzipped, ${size.code} without language lists`,
  );
}
