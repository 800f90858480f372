import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { openViewer } from './browser.ts';
import { options, seeAll } from './pages.ts';

export const usage =
  'negatives DIR [--finder auto|structure] [--hash-names] [--json] [--only WORD]';

/** On how many saved pages without comments any is found. */
export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const dir = positionals[0];
  if (!dir) throw new Error(`usage: ${usage}`);
  const viewer = await openViewer();
  const taken: { file: string; comments: number; first: string; unit: string }[] = [];
  const times: number[] = [];
  try {
    for await (const [file, { comments, rules, ms }] of seeAll(viewer, dir, values)) {
      times.push(ms.find);
      const [first, rule] = [comments[0], rules[0]];
      if (first && rule)
        taken.push({
          file: basename(file),
          comments: comments.length,
          first: first.text,
          unit: rule.unit,
        });
    }
  } finally {
    await viewer.close();
  }
  times.sort((a, b) => a - b);
  const ms = { median: times[times.length >> 1] ?? 0, longest: times.at(-1) ?? 0 };
  if (values.json) {
    const pages = taken.map(({ file, comments }) => ({ file, comments }));
    console.log(JSON.stringify({ pages: times.length, taken: pages, ms }));
    return;
  }
  console.log(`${times.length} pages, comments found on ${taken.length}`);
  console.log(`find: median ${ms.median.toFixed(1)} ms, longest ${ms.longest.toFixed(1)} ms`);
  for (const { file, comments, first, unit } of taken)
    console.log(`${comments}  ${file}  ${unit}\n    ${first.slice(0, 100)}`);
}
