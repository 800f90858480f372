import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** What each floor may import, beside itself. */
const below: Readonly<Record<string, readonly string[]>> = {
  core: [],
  sites: ['core'],
  page: ['core', 'sites'],
  app: ['core', 'sites', 'page'],
};

/** Files the browser starts; none may import another. */
const entries = ['app/content.ts', 'app/background.ts', 'app/popup/main.tsx'];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
const imports = new Map(files.map(file => [file, importsOf(file)]));

describe('the floors', () => {
  it.each(files)('%s imports only what stands on its own floor or below', file => {
    const floor = floorOf(file);
    const allowed = [floor, ...(below[floor] ?? [])];
    expect(imports.get(file)?.filter(other => !allowed.includes(floorOf(other)))).toEqual([]);
  });

  it('form no cycle of imports', () => {
    expect(files.flatMap(file => cycleFrom(file) ?? [])).toEqual([]);
  });

  it('keep the entries apart', () => {
    expect(files).toEqual(expect.arrayContaining(entries));
    for (const [file, others] of imports) {
      expect(
        others.filter(other => entries.includes(other)),
        file,
      ).toEqual([]);
    }
  });

  it('know packages on the top floor only', () => {
    const strangers = files
      .filter(file => floorOf(file) !== 'app')
      .flatMap(file => specifiersOf(file).filter(name => !name.startsWith('.')));
    expect(strangers).toEqual([]);
  });
});

function floorOf(file: string): string {
  return file.split('/')[0] ?? '';
}

function specifiersOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  const found = text.matchAll(/^(?:import|export)\b[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm);
  return [...found].map(match => match[1] ?? match[2] ?? '');
}

/** Files of ours that a file imports; types count too, since they are knowledge. */
function importsOf(file: string): string[] {
  return specifiersOf(file)
    .filter(name => name.startsWith('.') && /\.tsx?$/.test(name))
    .map(name => relative(src, join(src, dirname(file), name)).replaceAll('\\', '/'));
}

function cycleFrom(start: string): string | null {
  const seen = new Set<string>();
  const stack = (imports.get(start) ?? []).map(file => [start, file]);
  for (let path = stack.pop(); path; path = stack.pop()) {
    const file = path.at(-1) ?? '';
    if (file === start) return path.join(' → ');
    if (seen.has(file)) continue;
    seen.add(file);
    for (const next of imports.get(file) ?? []) stack.push([...path, next]);
  }
  return null;
}
