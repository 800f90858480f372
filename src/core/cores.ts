import type { Reading } from './fingerprint.ts';
import type { Core } from './overlap.ts';
import { Sketcher } from './sketch.ts';

/** Gives what is read in the text of an owner. */
export type ReadingOf = (owner: number) => Reading;

/** Cores that are kept at a time, and the longest that is: together half a megabyte at most. */
const mostKept = 1024;
const longestKept = 256;
const nobody = -1;
const nothing: Core = { core: new Uint16Array(0), length: 0 };

/** The cores of owners that were looked at lately: common words lead to the same ones again and again. */
export class CoreCache {
  readonly #owners = new Int32Array(mostKept).fill(nobody);
  readonly #cores: Core[] = new Array<Core>(mostKept).fill(nothing);
  readonly #sketcher = new Sketcher();

  /** Valid until the next call. */
  coreOf(owner: number, readingOf: ReadingOf): Core {
    const place = owner % mostKept;
    if (this.#owners[place] === owner) return this.#cores[place] ?? nothing;
    this.#sketcher.takeCore(readingOf(owner));
    const { core, length } = this.#sketcher;
    if (length > longestKept) return this.#sketcher;
    const kept = { core: core.slice(0, length), length };
    this.#owners[place] = owner;
    this.#cores[place] = kept;
    return kept;
  }

  /** The owner may be another text from now on. */
  forget(owner: number): void {
    const place = owner % mostKept;
    if (this.#owners[place] === owner) this.#owners[place] = nobody;
  }
}
