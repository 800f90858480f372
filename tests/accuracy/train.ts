import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { featureNames } from '../../src/page/structure/features.ts';
import { languages } from '../page/languages.ts';
import { withComments, without } from '../page/odd-pages.ts';
import { absent, around, found, words } from '../page/plain-pages.ts';
import { openViewer, readPage } from './browser.ts';
import type { Candidate } from './inpage-groups.ts';
import { labelOf } from './pages.ts';

export const usage = 'train CORPUS [--cache FILE] [--write]';

/** The candidates of one page, with names as they are or hashed. */
interface Example {
  readonly file: string;
  readonly host: string;
  readonly hashed: boolean;
  readonly negative: boolean;
  readonly candidates: readonly Candidate[];
}

/**
 * Learns the weights of groups: softmax over the groups of a page and "none", so that the expected
 * F1 is greatest; every page twice, as it is and with hashed names. Prints what is reached on hosts
 * that were left out, and the weights learnt from all, or with `--write` puts these into the source.
 * The same pages give the same weights: nothing is drawn by lot, nor taken from the weights of before.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { cache: { type: 'string' }, write: { type: 'boolean', default: false } },
  });
  const dir = positionals[0];
  if (!dir) throw new Error(`usage: ${usage}`);
  const examples =
    values.cache && existsSync(values.cache)
      ? (JSON.parse(readFileSync(values.cache, 'utf8')) as Example[])
      : await collect(dir);
  if (values.cache) writeFileSync(values.cache, JSON.stringify(examples));
  crossValidate(examples);
  const learnt = train(examples);
  console.log('all:', evaluate(examples, learnt, true));
  if (values.write) write(learnt);
  else console.log(valuesOf(learnt).join('\n'));
}

const weightsFile = fileURLToPath(new URL('../../src/page/structure/weights.ts', import.meta.url));

/** Puts the weights where the finder has them; the words around them stay. */
function write(learnt: readonly number[]): void {
  const [lines, none] = [valuesOf(learnt).slice(0, -1), valuesOf(learnt).at(-1)];
  const text = readFileSync(weightsFile, 'utf8')
    .replace(/(= \{\n)[^}]*(\};)/, (_, open, close) => `${open}${lines.join('\n')}\n${close}`)
    .replace(/export const none = .*/, `export const ${none};`);
  writeFileSync(weightsFile, text);
}

function valuesOf(learnt: readonly number[]): string[] {
  const value = (at: number) => Number(learnt.at(at)?.toFixed(2));
  return [...featureNames.map((name, at) => `  ${name}: ${value(at)},`), `none = ${value(-1)}`];
}

async function collect(dir: string): Promise<Example[]> {
  const viewer = await openViewer('./inpage-groups.ts');
  const examples: Example[] = [];
  try {
    for (const folder of ['pages', 'negatives'])
      for (const name of readdirSync(join(dir, folder)).sort()) {
        if (!name.endsWith('.html.gz')) continue;
        const file = join(dir, folder, name);
        const label = JSON.parse(readFileSync(labelOf(file), 'utf8'));
        const page = readPage(file, label.url ?? undefined);
        const both = await viewer.ask<Candidate[][]>(page, { gold: label.comments ?? [] });
        const host = new URL(page.url).hostname.split('.').slice(-2).join('.');
        const negative = folder === 'negatives';
        for (const [at, candidates] of both.entries())
          examples.push({ file: name, host, hashed: at === 1, negative, candidates });
      }
    for (const [url, html, texts] of ownPages()) {
      const page = { file: url, url, bytes: Buffer.from(html) };
      const gold = texts.map(text => ({ text }));
      const both = await viewer.ask<Candidate[][]>(page, { gold });
      for (const [at, candidates] of both.entries())
        examples.push({
          file: url,
          host: url,
          hashed: at === 1,
          negative: gold.length === 0,
          candidates,
        });
    }
  } finally {
    await viewer.close();
  }
  return examples;
}

/** Small pages, as the collected ones seldom are: plain ones, and one of every platform. */
function* ownPages(): Generator<[url: string, html: string, texts: readonly string[]]> {
  for (const [name, main] of Object.entries(found))
    yield [`https://plain.test/${encodeURI(name)}`, around(main), words];
  for (const [name, main] of Object.entries(absent))
    yield [`https://plain.test/no/${encodeURI(name)}`, around(main), []];
  for (const [code, language] of Object.entries(languages)) {
    for (const [name, page] of Object.entries(withComments))
      if (name !== 'answersOfTwoLines')
        yield [`https://odd.test/${code}/${name}`, around(page(language)), language.lines];
    for (const [name, page] of Object.entries(without))
      yield [`https://odd.test/${code}/no/${name}`, around(page(language)), []];
  }
  const dir = fileURLToPath(new URL('../pages', import.meta.url));
  for (const name of readdirSync(dir)) {
    if (!existsSync(join(dir, name, 'comments.json'))) continue;
    const { comments } = JSON.parse(readFileSync(join(dir, name, 'comments.json'), 'utf8'));
    const html = readFileSync(join(dir, name, 'page.html'), 'utf8');
    yield [`https://${name}.test/`, html, comments.map((one: { text: string }) => one.text)];
  }
}

const folds = 8;
const steps = 600;
const rate = 0.05;
const decay = 0.002;
/** A platform's page of our own counts less than one that somebody made for readers; those that are
 * one page in eight languages count as one. */
const ownShare = (file: string) =>
  file.includes('plain.test/') ? 1 : file.includes('odd.test/') ? 0.12 : 0.3;

function crossValidate(examples: readonly Example[]): void {
  const hosts = [...new Set(examples.map(example => example.host))].sort();
  const foldOf = new Map(hosts.map((host, at) => [host, at % folds]));
  const results: [Example, number, number][] = [];
  for (let fold = 0; fold < folds; fold++) {
    const learnt = train(examples.filter(example => foldOf.get(example.host) !== fold));
    for (const example of examples)
      if (foldOf.get(example.host) === fold) results.push([example, ...pick(example, learnt)]);
  }
  console.log('left-out hosts:', summary(results));
}

function evaluate(
  examples: readonly Example[],
  learnt: readonly number[],
  verbose = false,
): string {
  const results = examples.map((example): [Example, number, number] => [
    example,
    ...pick(example, learnt),
  ]);
  if (verbose)
    for (const [example, f1, at] of results) {
      const best = Math.max(0, ...example.candidates.map(one => one.f1));
      if (example.negative ? at >= 0 : f1 < best - 0.02 || best < 0.9)
        console.log(
          `${example.hashed ? 'hashed' : 'named '} ${f1.toFixed(2)} of ${best.toFixed(2)} ${example.file} ${example.candidates[at]?.key ?? 'none'} | best ${example.candidates.find(one => one.f1 === best)?.key}`,
        );
    }
  return summary(results);
}

function summary(results: readonly [Example, number, number][]): string {
  return [false, true]
    .map(hashed => {
      const own = results.filter(
        ([example]) => example.hashed === hashed && !example.file.includes('.test/'),
      );
      const pages = own.filter(([example]) => !example.negative);
      const taken = own.filter(([example, , at]) => example.negative && at >= 0).length;
      const mean = pages.reduce((sum, [, f1]) => sum + f1, 0) / pages.length;
      const oracle =
        pages.reduce(
          (sum, [{ candidates }]) => sum + Math.max(0, ...candidates.map(c => c.f1)),
          0,
        ) / pages.length;
      return `${hashed ? 'hashed' : 'named'}: mean F1 ${(100 * mean).toFixed(1)} (best groups ${(100 * oracle).toFixed(1)}), negatives taken ${taken}`;
    })
    .join('; ');
}

/** F1 of the group with the highest score and its place; -1 where none is taken. */
function pick({ candidates }: Example, weights: readonly number[]): [f1: number, at: number] {
  let best = -1;
  let bestScore = weights.at(-1) ?? 0;
  for (const [at, candidate] of candidates.entries()) {
    const score = dot(candidate.features, weights);
    if (score > bestScore) [best, bestScore] = [at, score];
  }
  return [candidates[best]?.f1 ?? 0, best];
}

function dot(features: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let k = 0; k < features.length; k++) sum += (features[k] ?? 0) * (weights[k] ?? 0);
  return sum;
}

/** Adam on the negative logarithm of the expected worth, with decay. The last weight is "none". */
function train(examples: readonly Example[]): number[] {
  const n = featureNames.length + 1;
  const weights = new Array<number>(n).fill(0);
  const [m, v] = [new Array<number>(n).fill(0), new Array<number>(n).fill(0)];
  const lists = examples.map(prepare);
  const shares = examples.map(({ file }) => (file.includes('.test/') ? ownShare(file) : 1));
  for (let step = 1; step <= steps; step++) {
    const gradient = Float64Array.from(weights, (weight, k) => (k === n - 1 ? 0 : decay * weight));
    for (const [at, list] of lists.entries())
      addGradient(list, weights, gradient, (shares[at] ?? 0) / lists.length);
    for (let k = 0; k < n; k++) {
      const g = gradient[k] ?? 0;
      m[k] = 0.9 * (m[k] ?? 0) + 0.1 * g;
      v[k] = 0.999 * (v[k] ?? 0) + 0.001 * g * g;
      const scale = Math.sqrt((v[k] ?? 0) / (1 - 0.999 ** step)) + 1e-8;
      weights[k] = (weights[k] ?? 0) - (rate * (m[k] ?? 0)) / (1 - 0.9 ** step) / scale;
    }
  }
  return weights;
}

/** Rows of features one after another: this is what a run of the trainer spends its time in. */
interface Prepared {
  readonly features: Float64Array;
  readonly worth: readonly number[];
}

/** The candidates and "none", each with its worth: F1 sharpened, or 1 for none on a negative page. */
function prepare({ candidates, negative }: Example): Prepared {
  const none = [...new Array<number>(featureNames.length).fill(0), 1];
  return {
    features: Float64Array.from([...candidates.flatMap(one => [...one.features, 0]), ...none]),
    worth: [...candidates.map(one => one.f1 ** 4), negative ? 1 : 0.02],
  };
}

function addGradient(
  { features, worth }: Prepared,
  weights: readonly number[],
  gradient: Float64Array,
  scale: number,
): void {
  const n = weights.length;
  const scores = worth.map((_, row) => {
    let sum = 0;
    for (let k = 0; k < n; k++) sum += (features[row * n + k] ?? 0) * (weights[k] ?? 0);
    return sum;
  });
  const top = Math.max(...scores);
  const p = scores.map(score => Math.exp(score - top));
  const total = p.reduce((a, b) => a + b, 0);
  const expected = p.reduce((sum, value, row) => sum + value * (worth[row] ?? 0), 0);
  if (expected < 1e-12) return;
  for (const [row, value] of p.entries()) {
    const pull = value / total - (value * (worth[row] ?? 0)) / expected;
    if (Math.abs(pull) < 1e-9) continue;
    for (let k = 0; k < n; k++)
      gradient[k] = (gradient[k] ?? 0) + scale * pull * (features[row * n + k] ?? 0);
  }
}
