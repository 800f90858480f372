import { parseArgs } from 'node:util';
import { type Level, levels } from '../../src/core/verdict.ts';

/** The options that the measures of text share. */
export interface Options {
  readonly files: readonly string[];
  readonly level: Level;
  readonly json: boolean;
  /** An edit whose wrong outcomes are printed. */
  readonly list: string;
}

export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      level: { type: 'string', default: 'near' },
      json: { type: 'boolean', default: false },
      list: { type: 'string', default: '' },
    },
  });
  const level = levels.find(known => known === values.level);
  if (level === undefined) throw new Error(`no such level: ${values.level}; ${levels.join(', ')}`);
  return { files: positionals, level, json: values.json, list: values.list };
}
