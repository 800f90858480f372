import { Column } from './column.ts';
import type { Core } from './overlap.ts';
import { Sketcher } from './sketch.ts';
import type { Reading } from './wording.ts';

/** Units of the longest core that is kept; a longer one is read anew each time. */
const longestKept = 64;

/** The cores of owners, one behind the other; the last put in is the first taken out. */
export class Cores {
  readonly #starts = new Column();
  readonly #lengths = new Column();
  readonly #opens = new Column();
  readonly #sketcher = new Sketcher();
  /** What `coreOf` gives: an object for each would cost as much as looking at it. */
  readonly #kept = { core: new Uint16Array(1024), start: 0, length: 0, opens: 0 };
  #end = 0;

  push(owner: number, { core, start, length, opens }: Core): void {
    this.#starts.set(owner, this.#end);
    this.#lengths.set(owner, length);
    this.#opens.set(owner, opens);
    if (length > longestKept) return;
    this.#makeRoom(length);
    for (let index = 0; index < length; index += 1)
      this.#kept.core[this.#end + index] = core[start + index] as number;
    this.#end += length;
  }

  pop(owner: number): void {
    this.#end = this.#starts.get(owner);
  }

  lengthOf(owner: number): number {
    return this.#lengths.get(owner);
  }

  /** Valid until the next call. */
  coreOf(owner: number, readingOf: (owner: number) => Reading): Core {
    const length = this.#lengths.get(owner);
    if (length > longestKept) {
      this.#sketcher.takeCore(readingOf(owner));
      return this.#sketcher;
    }
    this.#kept.start = this.#starts.get(owner);
    this.#kept.length = length;
    this.#kept.opens = this.#opens.get(owner);
    return this.#kept;
  }

  #makeRoom(length: number): void {
    const { core } = this.#kept;
    if (this.#end + length <= core.length) return;
    this.#kept.core = new Uint16Array(Math.ceil(1.5 * core.length));
    this.#kept.core.set(core);
  }
}
