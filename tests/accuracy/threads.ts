import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createThread } from '../../src/core/thread.ts';
import { defaultVerdictSettings, type Level, type Reason } from '../../src/core/verdict.ts';
import { readOptions } from './options.ts';

interface Line {
  readonly text: string;
  readonly author?: string;
}

interface HiddenLine {
  readonly index: number;
  readonly original: number | null;
  readonly reason: Reason;
  readonly similarity: number;
}

/** The comments of a thread file, `.jsonl` or `.jsonl.gz`, in order. */
export function readThread(file: string): Line[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Line);
}

/** The thread files that a path names, itself or those in its folder. */
export function threadFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter(name => /\.jsonl(\.gz)?$/.test(name))
    .sort()
    .map(name => join(path, name));
}

export function judgeThread(lines: readonly Line[], level: Level): HiddenLine[] {
  const thread = createThread({ ...defaultVerdictSettings, level });
  thread.update(
    lines.map(({ text, author }, index) => ({
      key: String(index),
      position: index,
      parent: null,
      text,
      author,
    })),
  );
  return lines.flatMap((_, index) => {
    const verdict = thread.verdict(String(index));
    if (!verdict?.hide) return [];
    const { original, reason, similarity } = verdict;
    return [{ index, original: original === null ? null : Number(original), reason, similarity }];
  });
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').slice(0, 400);

/** Whole threads in order, all under one parent: what is hidden. */
export function threads(args: readonly string[]): void {
  const { files, level, json } = readOptions(args);
  const [path] = files;
  if (path === undefined)
    throw new Error('usage: accuracy -- threads FILE|DIR [--level L] [--json]');
  for (const file of threadFiles(path)) {
    const lines = readThread(file);
    const hidden = judgeThread(lines, level);
    if (json) {
      console.log(JSON.stringify({ file, comments: lines.length, hidden }));
      continue;
    }
    console.log(`${file}: ${hidden.length} of ${lines.length} hidden`);
    for (const { index, original, reason } of hidden) {
      console.log(`  ${reason}: ${oneLine(lines[index]?.text ?? '')}`);
      if (reason !== 'exact')
        console.log(`    like: ${oneLine(lines[original ?? -1]?.text ?? '')}`);
    }
  }
}
