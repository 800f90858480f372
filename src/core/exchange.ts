import { foldLetter } from './characters.ts';
import { bareUnit, withoutCoda } from './dropped.ts';
import {
  closings,
  fillers,
  functionWords,
  letterSpellings,
  politeEndings,
  toneEndings,
} from './lists/all.ts';
import { collapseRuns } from './spell.ts';

/** Most letters of an alphabet that a slip or another spelling puts in the place of others. */
const mostOfAlphabet = 3;

/** Letters of Korean and Chinese, as they are in cores, that stand in other spellings and endings. */
let exchanged: ReadonlySet<number> | undefined;

function readExchanged(): ReadonlySet<number> {
  const letters = new Set([...letterSpellings.flat(), ...politeEndings, ...toneEndings].join(''));
  return new Set(Array.from(letters, unitInCore));
}

const unitInCore = (letter: string): number =>
  withoutCoda(bareUnit(foldLetter(letter).charCodeAt(0)));

/** All that may be put before, behind or between words, as it is in cores, each with a space behind. */
let closingUnits: string | undefined;

/**
 * Whether the units of a core from `from` to before `to` may stand in what only vouches or greets:
 * Latin words at its end, since a core has no articles and pronouns.
 */
export function mayClose(core: Uint16Array, from: number, to: number): boolean {
  closingUnits ??= [...closings, ...fillers, ...functionWords]
    .map(words => `${String.fromCharCode(...Array.from(collapseRuns(words), unitInCore))} `)
    .join('');
  const units = String.fromCharCode(...core.subarray(from, to));
  return closingUnits.includes(isLatin(core[to - 1] as number) ? `${units} ` : units);
}

const isLatin = (unit: number): boolean => unit >= 97 && unit <= 122;
const isOfWord = (unit: number): boolean =>
  (unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 0x4e00 && unit <= 0x9fff);

/**
 * Whether letters that one text has and another has not in their place, the units of a
 * core from `from` to before `to`, are surely a word of their own. A single letter never is.
 */
export function isOtherWord(core: Uint16Array, from: number, to: number): boolean {
  if (to - from < 2) return false;
  exchanged ??= readExchanged();
  let latin = 0;
  for (let index = from; index < to; index += 1) {
    const unit = core[index] as number;
    if (isOfWord(unit) && !exchanged.has(unit)) return true;
    if (isLatin(unit)) latin += 1;
  }
  return latin > mostOfAlphabet;
}
