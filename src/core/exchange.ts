import { foldLetter } from './characters.ts';
import { bareUnit, withoutCoda } from './dropped.ts';
import { letterSpellings, politeEndings, toneEndings } from './lists/all.ts';

/** Most letters of an alphabet that a slip or another spelling puts in the place of others. */
const mostOfAlphabet = 3;

/** Letters of Korean and Chinese, as they are in cores, that stand in other spellings and endings. */
let exchanged: ReadonlySet<number> | undefined;

function readExchanged(): ReadonlySet<number> {
  const letters = new Set([...letterSpellings.flat(), ...politeEndings, ...toneEndings].join(''));
  return new Set(
    Array.from(letters, letter => withoutCoda(bareUnit(foldLetter(letter).charCodeAt(0)))),
  );
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
