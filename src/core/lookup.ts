import { enlarge } from './column.ts';

const smallest = 64;
const none = -1;

/**
 * Finds by 32-bit hash the owners that were put in under it, the first one first. Hash and
 * owner stand side by side, as each look-up of a large table costs one trip to memory. A log
 * of the places taken lets the last owner be taken out again, and the table be made anew when
 * it grows; so open addressing needs no mark for what was removed. About 20 bytes a hash.
 */
export class Lookup {
  /** By twos: a hash, and its owner plus one; 0 where nothing stands. */
  #slots = new Int32Array(2 * smallest);
  /** The places of all hashes in the order in which they came. */
  #log = new Int32Array(smallest);
  #logged = 0;
  /** Most owners under one hash; later ones are not found by it. */
  readonly #most: number;
  readonly #owners: number[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /** Place of the first owner under a hash, or -1: for `ownerAt` and `next`. */
  first(hash: number): number {
    return this.#seek(hash, hash << 1);
  }

  /** Place of the owner after the one at `place` under its hash, or -1. */
  next(hash: number, place: number): number {
    return this.#seek(hash, place + 2);
  }

  ownerAt(place: number): number {
    return (this.#slots[place + 1] ?? 0) - 1;
  }

  /**
   * Gives the owners under a hash; the first alone where there are as many as may be, for what
   * is so common tells little, but a template is the first of those that fill it.
   */
  eachOfFew(hash: number, give: (owner: number) => void): void {
    let count = 0;
    for (let place = this.first(hash); place >= 0; place = this.next(hash, place)) {
      this.#owners[count] = this.ownerAt(place);
      count += 1;
    }
    const given = count < this.#most ? count : 1;
    for (let index = 0; index < given; index += 1) give(this.#owners[index] as number);
  }

  push(hash: number, owner: number): void {
    if (this.#logged === this.#log.length) this.#log = enlarge(this.#log);
    if (this.#logged * 3 >= this.#slots.length) this.#growSlots();
    const place = this.#insert(hash, owner);
    if (place === none) return;
    this.#log[this.#logged] = place;
    this.#logged += 1;
  }

  /** Takes out all hashes of the owner that was put in last. */
  pop(owner: number): void {
    while (this.#logged > 0) {
      const place = this.#log[this.#logged - 1] ?? 0;
      if (this.ownerAt(place) !== owner) return;
      this.#slots[place] = this.#slots[place + 1] = 0;
      this.#logged -= 1;
    }
  }

  #seek(hash: number, from: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let place = from & mask; slots[place + 1] !== 0; place = (place + 2) & mask)
      if (slots[place] === hash) return place;
    return none;
  }

  #insert(hash: number, owner: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let under = 0;
    let place = (hash << 1) & mask;
    for (; slots[place + 1] !== 0; place = (place + 2) & mask) {
      if (slots[place] === hash) under += 1;
      if (under >= this.#most) return none;
    }
    slots[place] = hash;
    slots[place + 1] = owner + 1;
    return place;
  }

  #growSlots(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2);
    for (let index = 0; index < this.#logged; index += 1) {
      const place = this.#log[index] ?? 0;
      this.#log[index] = this.#insert(before[place] ?? 0, (before[place + 1] ?? 0) - 1);
    }
  }
}
