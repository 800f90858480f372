import { classify, type Packed } from './characters.ts';

/**
 * The basic plane by code unit; 0 where not yet known. One for all, as `classify` depends on
 * nothing else, and the engine knows the address of what a module holds.
 */
export const basic = new Int32Array(0x10000);

/** Looks characters up by code point; fills as new ones come. */
export class CharacterTable {
  readonly #astral = new Map<number, Packed>();

  lookUp(code: number): Packed {
    if (code < 0x10000) return basic[code] || fill(code);
    const known = this.#astral.get(code) ?? classify(code);
    this.#astral.set(code, known);
    return known;
  }
}

/** Classifies a code unit of the basic plane for the first time. */
function fill(code: number): Packed {
  const packed = classify(code);
  basic[code] = packed;
  return packed;
}
