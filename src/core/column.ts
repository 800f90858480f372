/** Numbers by index, in a typed array that grows; 0 where none was set. About 4 bytes each. */
export class Column {
  #values = new Int32Array(64);

  get(index: number): number {
    return this.#values[index] ?? 0;
  }

  set(index: number, value: number): void {
    if (index >= this.#values.length) this.#values = enlarge(this.#values, index + 1);
    this.#values[index] = value;
  }
}

/**
 * Rows of so many numbers in one typed array, 0 where none was set: what is known of one thing
 * is read in one trip to memory.
 */
export class Rows {
  readonly #width: number;
  /** Row by row; see `placeOf`. Another array once there are more rows. */
  values = new Int32Array(64);

  constructor(width: number) {
    this.#width = width;
  }

  /** Where a row begins among `values`. */
  placeOf(row: number): number {
    return row * this.#width;
  }

  get(row: number, column: number): number {
    return this.values[row * this.#width + column] ?? 0;
  }

  set(row: number, column: number, value: number): void {
    const place = row * this.#width + column;
    if (place >= this.values.length) this.values = enlarge(this.values, place + this.#width);
    this.values[place] = value;
  }
}

/** The same values with room for at least so many, and twice as many as there were. */
export function enlarge(values: Int32Array, least = 0): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(least, 2 * values.length));
  larger.set(values);
  return larger;
}
