import { readFileSync } from 'node:fs';
import { createPairJudge } from './judge.ts';
import { readOptions } from './options.ts';

interface Pair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly borderline: boolean;
  readonly kind: string;
  readonly lang: string;
}

interface Judged extends Pair {
  readonly hidden: boolean;
}

/** Shares from 0 to 1; null where nothing can be divided. */
interface Figures {
  readonly n: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** Hidden share of the pairs that are not the same. */
  readonly falseHides: number | null;
  /** Pairs hidden, and those of them that are not the same. */
  readonly hidden: number;
  readonly wrong: number;
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function figuresOf(pairs: readonly Judged[]): Figures {
  const hidden = pairs.filter(pair => pair.hidden).length;
  const wrong = pairs.filter(pair => pair.hidden && !pair.same).length;
  const same = pairs.filter(pair => pair.same).length;
  const precision = share(hidden - wrong, hidden);
  const recall = share(hidden - wrong, same);
  const f1 =
    precision === null || recall === null || precision + recall === 0
      ? null
      : (2 * precision * recall) / (precision + recall);
  const falseHides = share(wrong, pairs.length - same);
  return { n: pairs.length, precision, recall, f1, falseHides, hidden, wrong };
}

function figuresBy(
  pairs: readonly Judged[],
  by: (pair: Judged) => string,
): Record<string, Figures> {
  const names = [...new Set(pairs.map(by))].sort();
  return Object.fromEntries(
    names.map(name => [name, figuresOf(pairs.filter(pair => by(pair) === name))]),
  );
}

const percent = (value: number | null): string =>
  value === null ? '–' : (100 * value).toFixed(1).padStart(5);

function print(name: string, figures: Figures): void {
  const { n, precision, recall, f1, hidden, wrong } = figures;
  console.log(
    `${name.padEnd(26)} n ${String(n).padStart(4)}  P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  hidden ${String(hidden).padStart(4)}  wrong ${wrong}`,
  );
}

/** Labelled pairs: is `b` hidden where `a` stands first? */
export function pairs(args: readonly string[]): void {
  const { files, level, json } = readOptions(args);
  const [file] = files;
  if (file === undefined) throw new Error('usage: accuracy -- pairs FILE [--level L] [--json]');
  const judgePair = createPairJudge(level);
  const judged = readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Pair)
    .map(pair => ({ ...pair, hidden: judgePair(pair.a, pair.b) !== undefined }));
  const strict = judged.filter(pair => !pair.borderline);
  const result = {
    level,
    all: figuresOf(judged),
    strict: figuresOf(strict),
    byKind: figuresBy(strict, pair => pair.kind),
    byLang: figuresBy(strict, pair => pair.lang),
  };
  if (json) {
    console.log(JSON.stringify(result));
    return;
  }
  print(`all, ${level}`, result.all);
  print(`strict, ${level}`, result.strict);
  for (const [kind, figures] of Object.entries(result.byKind)) print(kind, figures);
  for (const [lang, figures] of Object.entries(result.byLang)) print(lang, figures);
  for (const pair of judged)
    if (pair.hidden && !pair.same)
      console.log(`wrong ${pair.id} (${pair.kind}): ${pair.a} | ${pair.b}`);
}
