/** Where 64 bits over a text start from, in two halves. */
export const lowSeed = 0x811c9dc5 | 0;
export const highSeed = 0x9747b28c | 0;
/** Factors of their steps: `half = Math.imul(half ^ unit, prime)`, as in FNV-1a. */
export const lowPrime = 0x01000193;
export const highPrime = 0x5bd1e995;

/** Adds one number to a hash, cheaply: its lower bits are weak before `finish`. */
export const mix = (hash: number, value: number): number => Math.imul(hash ^ value, highPrime);

/** Spreads every bit of a hash over all others (the finaliser of MurmurHash3). */
export function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Adds one number to a hash; order counts. */
export const combine = (hash: number, value: number): number => finish(Math.imul(hash, 31) + value);

/** 32 bits over a string as it stands. */
export function hashString(text: string): number {
  let hash = lowSeed;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), lowPrime);
  return finish(hash);
}
