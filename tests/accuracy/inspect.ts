import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Level, levels } from '../../src/core/verdict.ts';
import { openViewer, readPage } from './browser.ts';
import type { Seen } from './inpage.ts';
import { labelOf } from './pages.ts';

const usage =
  'inspect -- FILE… [--url URL] [--finder auto|structure] [--level exact|near|loose] [--json] [--picture PNG]';

const options = {
  url: { type: 'string' },
  finder: { type: 'string', default: 'auto' },
  level: { type: 'string', default: 'near' },
  json: { type: 'boolean', default: false },
  picture: { type: 'string' },
} as const;

/** Shows what is found, read and hidden on saved pages. */
export async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const level = levels.find(one => one === values.level);
  const finder = (['auto', 'structure'] as const).find(one => one === values.finder);
  if (positionals.length === 0 || !level || !finder) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  const asked = { finder, level: level as Level };
  const viewer = await openViewer();
  try {
    for (const file of positionals) {
      const page = readPage(file, values.url ?? urlBeside(file));
      const seen = await viewer.see(page, asked, values.picture);
      console.log(values.json ? asJson(file, page.url, seen) : asTree(file, seen));
    }
  } finally {
    await viewer.close();
  }
}

/** From the labels beside a collected page, or beside a page of our own. */
function urlBeside(file: string): string | undefined {
  const label = [labelOf(file), join(dirname(file), 'comments.json')].find(
    name => name !== file && existsSync(name),
  );
  return label && (JSON.parse(readFileSync(label, 'utf8')).url ?? undefined);
}

function asJson(file: string, url: string, { finder, comments, hidden, ms }: Seen): string {
  return JSON.stringify({
    file,
    url,
    finder,
    comments: comments.map(({ text, author, time, id, parent, depth, role }) => ({
      text,
      author,
      time: time === null ? null : new Date(time).toISOString(),
      id,
      parent,
      depth,
      role,
    })),
    hidden,
    ms,
  });
}

/** One line a comment, indented by its depth, copies with their reason. */
function asTree(file: string, { finder, rules, comments, hidden, ms }: Seen): string {
  const copies = new Map(hidden.map(copy => [copy.index, copy]));
  const lines = comments.map((one, at) => {
    const copy = copies.get(at);
    const indent = '  '.repeat((one.depth ?? 0) + 1);
    const time = one.time === null ? '–' : new Date(one.time).toISOString().slice(0, 16);
    const mark = copy ? `  ← ${copy.reason} of ${copy.original}` : '';
    const text = one.text.replace(/\s+/g, ' ').slice(0, 100);
    return `${String(at).padStart(4)}${indent}${one.role === 'op' ? '[op] ' : ''}${one.author ?? '–'}, ${time}, ${one.id ?? '–'}: ${text}${mark}`;
  });
  const took = Object.entries(ms).map(([what, value]) => `${what} ${value.toFixed(1)} ms`);
  return [
    `${file}: ${finder}, ${comments.length} comments, ${hidden.length} copies; ${took.join(', ')}`,
    ...rules.map(rule => `  ${JSON.stringify(rule)}`),
    ...lines,
  ].join('\n');
}
