const smallest = 64;

/**
 * Finds by 32-bit hash the owners that were put in under it. A log of all hashes in the
 * order in which they came lets the last owner be taken out again, and the table be made
 * anew when it grows; so open addressing needs no mark for what was removed. About 15
 * bytes a hash.
 */
export class Lookup {
  /** Position in the log, plus one. */
  #slots = new Int32Array(smallest);
  #hashes = new Int32Array(smallest);
  #owners = new Int32Array(smallest);
  #logged = 0;
  /** Most owners under one hash; later ones are not found by it. */
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** Calls `visit` with the owners under a hash, the first one first, until it returns true. */
  visit(hash: number, visit: (owner: number) => boolean): boolean {
    const mask = this.#slots.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const slot = this.#slots[at] ?? 0;
      if (slot === 0) return false;
      if (this.#hashes[slot - 1] === hash && visit(this.#owners[slot - 1] ?? 0)) return true;
    }
  }

  push(hash: number, owner: number): void {
    if (this.#logged === this.#hashes.length) this.#growLog();
    if (this.#logged * 5 >= this.#slots.length * 3) this.#growSlots();
    this.#hashes[this.#logged] = hash;
    this.#owners[this.#logged] = owner;
    this.#logged += 1;
    this.#insert(hash, this.#logged);
  }

  /** Takes out all hashes of the owner that was put in last. */
  pop(owner: number): void {
    while (this.#logged > 0 && this.#owners[this.#logged - 1] === owner) {
      this.#remove(this.#hashes[this.#logged - 1] ?? 0, this.#logged);
      this.#logged -= 1;
    }
  }

  #insert(hash: number, slot: number): void {
    const mask = this.#slots.length - 1;
    let under = 0;
    let at = hash & mask;
    for (; this.#slots[at] !== 0; at = (at + 1) & mask) {
      if (this.#hashes[(this.#slots[at] ?? 0) - 1] === hash) under += 1;
      if (under >= this.#most) return;
    }
    this.#slots[at] = slot;
  }

  #remove(hash: number, slot: number): void {
    const mask = this.#slots.length - 1;
    let at = hash & mask;
    while (this.#slots[at] !== slot && this.#slots[at] !== 0) at = (at + 1) & mask;
    this.#slots[at] = 0;
  }

  #growLog(): void {
    this.#hashes = enlarge(this.#hashes);
    this.#owners = enlarge(this.#owners);
  }

  #growSlots(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let position = 0; position < this.#logged; position += 1)
      this.#insert(this.#hashes[position] ?? 0, position + 1);
  }
}

/** The same values with room for half as many more. */
export function enlarge(values: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.ceil(values.length * 1.5));
  larger.set(values);
  return larger;
}
