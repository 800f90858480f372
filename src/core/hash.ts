/** One step of FNV-1a, a unit at a time. */
export const mixLow = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** A second, independent step; together they make 64 bits. */
export function mixHigh(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x5bd1e995);
  return mixed ^ (mixed >>> 15);
}

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
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = mixLow(hash, text.charCodeAt(index));
  return finish(hash);
}
