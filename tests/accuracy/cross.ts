import { readFileSync } from 'node:fs';
import { createPairJudge } from './judge.ts';
import { readOptions } from './options.ts';

interface Row {
  readonly id: string;
  readonly a: string;
  readonly b: string;
}

/** Every text of the labelled pairs against every other that is not its partner: lists all hides. */
export function cross(args: readonly string[]): void {
  const { files, level, json } = readOptions(args);
  const corpus = process.env.UNECHO_CORPUS;
  const file = files[0] ?? (corpus === undefined ? undefined : `${corpus}/pairs.jsonl`);
  if (file === undefined) {
    console.log('cross: skipped, neither a file of pairs nor UNECHO_CORPUS is given');
    return;
  }
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Row);
  const texts = rows.flatMap(({ id, a, b }) => [
    { id, text: a },
    { id, text: b },
  ]);
  const isHidden = createPairJudge(level);
  let compared = 0;
  const hides: { a: string; b: string; reason: string }[] = [];
  for (const [index, one] of texts.entries()) {
    for (const other of texts.slice(index + 1)) {
      if (one.id === other.id || one.text === other.text) continue;
      compared += 1;
      const verdict = isHidden(one.text, other.text);
      if (verdict !== undefined) hides.push({ a: one.text, b: other.text, reason: verdict.reason });
    }
  }
  if (json) console.log(JSON.stringify({ level, compared, hides }));
  else {
    for (const { a, b, reason } of hides)
      console.log(`${reason}: ${JSON.stringify(a)} | ${JSON.stringify(b)}`);
    console.log(`${compared} cross pairs, ${hides.length} hidden; read them`);
  }
}
