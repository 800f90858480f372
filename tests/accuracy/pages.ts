import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { openViewer, readPage, type Viewer } from './browser.ts';
import type { Seen } from './inpage.ts';
import { f1, type Gold, type PageScore, scorePage } from './score.ts';

export const usage = 'pages DIR [--finder auto|structure] [--hash-names] [--json] [--only WORD]';

/** How well the comments of saved pages are found, against their labels. */
export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const dir = positionals[0];
  if (!dir) throw new Error(`usage: ${usage}`);
  const scores = await scoreAll(dir, values);
  const summary = summarise(scores);
  if (values.json) {
    const { slow: _, levels: __, ...plain } = summary;
    console.log(JSON.stringify(plain));
  } else print(scores, summary);
}

export const options = {
  finder: { type: 'string', default: 'auto' },
  'hash-names': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  only: { type: 'string', default: '' },
} as const;

export interface Options {
  readonly finder: string;
  readonly 'hash-names': boolean;
  readonly only: string;
}

interface Scored extends PageScore {
  readonly finder: Seen['finder'];
  readonly ms: number;
}

async function scoreAll(dir: string, values: Options): Promise<Scored[]> {
  const viewer = await openViewer();
  try {
    const scores: Scored[] = [];
    for await (const [file, seen] of seeAll(viewer, dir, values)) {
      const label = JSON.parse(readFileSync(labelOf(file), 'utf8'));
      const gold: Gold[] = label.comments ?? [];
      const score = scorePage(basename(file), label.gold_level ?? '', seen.comments, gold);
      scores.push({ ...score, finder: seen.finder, ms: seen.ms.find });
    }
    return scores;
  } finally {
    await viewer.close();
  }
}

/** Every saved page of a folder, with what was found on it. */
export async function* seeAll(
  viewer: Viewer,
  dir: string,
  { finder, only, 'hash-names': hashNames }: Options,
): AsyncGenerator<[file: string, seen: Seen]> {
  const files = readdirSync(dir).filter(
    name => /\.html(?:\.gz)?$/.test(name) && name.includes(only),
  );
  for (const name of files.sort()) {
    const file = join(dir, name);
    const url = existsSync(labelOf(file))
      ? JSON.parse(readFileSync(labelOf(file), 'utf8')).url
      : null;
    const asked = { finder: finder === 'structure' ? 'structure' : 'auto', hashNames } as const;
    yield [file, await viewer.see(readPage(file, url ?? undefined), asked)];
  }
}

export function labelOf(file: string): string {
  return file.replace(/\.html(?:\.gz)?$/, '.json');
}

function summarise(scores: readonly Scored[]) {
  const total = (of: (score: Scored) => number) =>
    scores.reduce((sum, score) => sum + of(score), 0);
  const [matched, found, gold] = [total(s => s.matched), total(s => s.found), total(s => s.gold)];
  const rate = (field: 'author' | 'time' | 'id') =>
    total(s => s.fields[field][0]) / (total(s => s.fields[field][1]) || 1);
  const levels = ['A', 'B'].map(level => {
    const own = scores.filter(score => score.level.startsWith(level));
    const sum = (of: (score: Scored) => number) => own.reduce((all, score) => all + of(score), 0);
    return {
      level,
      f1: f1(
        sum(s => s.matched),
        sum(s => s.found),
        sum(s => s.gold),
      ),
    };
  });
  return {
    pages: scores.length,
    comments: gold,
    precision: found === 0 ? 1 : matched / found,
    recall: gold === 0 ? 1 : matched / gold,
    f1: f1(matched, found, gold),
    meanF1: total(s => s.f1) / (scores.length || 1),
    right: scores.filter(score => score.f1 === 1).length,
    author: rate('author'),
    time: rate('time'),
    id: rate('id'),
    worst: [...scores]
      .sort((a, b) => a.f1 - b.f1)
      .slice(0, 20)
      .map(score => ({ file: score.file, f1: score.f1 })),
    levels,
    slow: scores.map(score => score.ms).sort((a, b) => a - b),
  };
}

function print(scores: readonly Scored[], summary: ReturnType<typeof summarise>): void {
  const percent = (share: number) => (100 * share).toFixed(1);
  const byFile = new Map(scores.map(score => [score.file, score]));
  console.log(
    `${summary.pages} pages, ${summary.comments} comments, ${summary.right} pages wholly right`,
  );
  console.log(
    `precision ${percent(summary.precision)}  recall ${percent(summary.recall)}  F1 ${percent(summary.f1)}  mean page F1 ${percent(summary.meanF1)}`,
  );
  console.log(summary.levels.map(({ level, f1 }) => `level ${level} F1 ${percent(f1)}`).join('  '));
  console.log(
    `author ${percent(summary.author)}  time ${percent(summary.time)}  id ${percent(summary.id)}`,
  );
  const at = (share: number) =>
    summary.slow[Math.floor(share * (summary.slow.length - 1))]?.toFixed(1);
  console.log(`find: median ${at(0.5)} ms, 90 % ${at(0.9)} ms, longest ${at(1)} ms`);
  for (const { file, f1 } of summary.worst.filter(page => page.f1 < 1)) {
    const score = byFile.get(file);
    console.log(
      `${percent(f1).padStart(5)}  ${score?.matched} of ${score?.gold}, found ${score?.found}  ${score?.finder}  ${file}`,
    );
  }
}
