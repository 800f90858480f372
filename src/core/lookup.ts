const smallest = 16;

/**
 * Finds by hash the entries of a stack. What was put in last is taken out first, so open
 * addressing needs no mark for what was removed. Four to eight bytes an entry and place.
 */
export class Lookup {
  #slots = new Int32Array(smallest);
  #used = 0;

  /** The first index put in under `hash` that `accepts`; undefined where there is none. */
  find(hash: number, accepts: (index: number) => boolean): number | undefined {
    const mask = this.#slots.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const slot = this.#slots[at] ?? 0;
      if (slot === 0) return undefined;
      if (accepts(slot - 1)) return slot - 1;
    }
  }

  /** True when the table must be made anew, with `grow`, before more is put in. */
  get isFull(): boolean {
    return this.#used * 2 >= this.#slots.length;
  }

  /** Empties the table and doubles it; all that was in it must be put in again in order. */
  grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    this.#used = 0;
  }

  push(hash: number, index: number): void {
    const mask = this.#slots.length - 1;
    let at = hash & mask;
    while (this.#slots[at] !== 0) at = (at + 1) & mask;
    this.#slots[at] = index + 1;
    this.#used += 1;
  }

  /** Takes out what was put in last under this hash and index. */
  pop(hash: number, index: number): void {
    const mask = this.#slots.length - 1;
    let at = hash & mask;
    while (this.#slots[at] !== index + 1) at = (at + 1) & mask;
    this.#slots[at] = 0;
    this.#used -= 1;
  }
}
