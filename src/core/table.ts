import { classify, type Packed } from './characters.ts';

export const basic = new Int32Array(0x10000);

/** Looks characters up by code point; fills as new ones come. */
export class CharacterTable {
  /** The basic plane by code unit; 0 where not yet known. */
  readonly basic = basic;
  readonly #astral = new Map<number, Packed>();

  lookUp(code: number): Packed {
    if (code < 0x10000) return basic[code] || this.fill(code);
    const known = this.#astral.get(code) ?? classify(code);
    this.#astral.set(code, known);
    return known;
  }

  /** Classifies a code unit of the basic plane for the first time. */
  fill(code: number): Packed {
    const packed = classify(code);
    basic[code] = packed;
    return packed;
  }
}
