import { basename, join } from 'node:path';
import { createPairJudge } from './judge.ts';
import { changing, createRandom, keeping, type Mutator } from './mutations/mutators.ts';
import { texts } from './mutations/texts.ts';
import { readOptions } from './options.ts';
import { readThread, threadFiles } from './threads.ts';

interface Text {
  readonly text: string;
  readonly language: string;
}

interface Count {
  readonly n: number;
  readonly hidden: number;
}

/** How often each edit is made on each of our own texts. */
const rounds = 8;
const perThread = 120;
const languageOf: Readonly<Record<string, string>> = {
  hina: 'ja',
  koco: 'ko',
  nsmc: 'ko',
  uci: 'en',
};

/** Texts of the threads that are long enough to be changed and still say something. */
function threadTexts(folder: string): Text[] {
  const files = threadFiles(join(folder, 'threads')).filter(
    (_, index) => index % 4 === 0 || index < 2,
  );
  return files.flatMap(file => {
    const language = languageOf[basename(file).split('_')[0] ?? ''] ?? 'en';
    const lines = readThread(file).map(({ text }) => text);
    const long = lines.filter(
      text => text.length >= 12 && text.length <= 1000 && /\p{L}{2}/u.test(text),
    );
    return long.slice(0, perThread).map(text => ({ text, language }));
  });
}

interface Outcome {
  readonly edit: string;
  readonly before: string;
  readonly after: string;
  readonly language: string;
  readonly hidden: boolean;
}

function mutate(
  items: readonly Text[],
  edits: Readonly<Record<string, Mutator>>,
  times: number,
): Outcome[] {
  const isHidden = createPairJudge('near');
  const random = createRandom(20261122);
  const outcomes: Outcome[] = [];
  for (const [edit, mutator] of Object.entries(edits)) {
    for (const { text, language } of items) {
      for (let round = 0; round < times; round += 1) {
        const mutation = mutator(text, language, random);
        if (mutation === undefined) continue;
        const [before, after] = mutation;
        outcomes.push({
          edit,
          before,
          after,
          language,
          hidden: isHidden(before, after) !== undefined,
        });
      }
    }
  }
  return outcomes;
}

function countBy(outcomes: readonly Outcome[]): Record<string, Record<string, Count>> {
  const counts: Record<string, Record<string, Count>> = {};
  for (const { edit, language, hidden } of outcomes) {
    const byLanguage = counts[edit] ?? {};
    counts[edit] = byLanguage;
    for (const name of ['all', language]) {
      const count = byLanguage[name] ?? { n: 0, hidden: 0 };
      byLanguage[name] = { n: count.n + 1, hidden: count.hidden + Number(hidden) };
    }
  }
  return counts;
}

function print(title: string, counts: Record<string, Record<string, Count>>): void {
  console.log(title);
  for (const [edit, byLanguage] of Object.entries(counts)) {
    const cells = Object.entries(byLanguage).map(([name, { n, hidden }]) =>
      name === 'all'
        ? `${((100 * hidden) / n).toFixed(1)} % of ${n}`
        : `${name} ${((100 * hidden) / n).toFixed(0)}`,
    );
    console.log(`  ${edit.padEnd(20)} ${cells.join('  ')}`);
  }
}

/** Edits with known answers: the share that is hidden of each, by language. */
export function mutations(args: readonly string[]): void {
  const { json, list } = readOptions(args);
  const own = Object.entries(texts).flatMap(([language, lines]) =>
    lines.map(text => ({ text, language })),
  );
  const corpus = process.env.UNECHO_CORPUS;
  const sets = [{ name: 'own texts', items: own, times: rounds }];
  if (corpus !== undefined) sets.push({ name: 'threads', items: threadTexts(corpus), times: 1 });
  const results = sets.map(({ name, items, times }) => ({
    name,
    changing: mutate(items, changing, times),
    keeping: mutate(items, keeping, times),
  }));
  if (json) {
    const figures = results.map(result => ({
      name: result.name,
      changing: countBy(result.changing),
      keeping: countBy(result.keeping),
    }));
    console.log(JSON.stringify(figures));
    return;
  }
  for (const result of results) {
    print(`${result.name}: must stay, share hidden`, countBy(result.changing));
    print(`${result.name}: must go, share hidden`, countBy(result.keeping));
    for (const outcome of [...result.changing, ...result.keeping])
      if (outcome.edit === list && outcome.hidden === outcome.edit in changing)
        console.log(
          `${outcome.language}: ${JSON.stringify(outcome.before)} → ${JSON.stringify(outcome.after)}`,
        );
  }
  if (corpus === undefined) console.log('threads: skipped, UNECHO_CORPUS is not set');
}
