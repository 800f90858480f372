import type { Storage } from 'webextension-polyfill';

/**
 * A storage area in memory that answers later, as the real ones do, and copies as they do. It takes
 * no more than `quota` characters of JSON.
 */
export function memoryArea(
  initial: Record<string, unknown> = {},
  quota: number = Number.POSITIVE_INFINITY,
) {
  let values = structuredClone(initial);
  const later = <T>(answer: () => T): Promise<T> =>
    new Promise(resolve => setTimeout(resolve, Math.random() * 3)).then(answer);
  const area = {
    get: (keys: null | string | string[]) =>
      later(() => {
        const wanted = keys === null ? Object.keys(values) : [keys].flat();
        const there = wanted.filter(key => Object.hasOwn(values, key));
        return structuredClone(Object.fromEntries(there.map(key => [key, values[key]])));
      }),
    set: (items: Record<string, unknown>) =>
      later(() => {
        const next = { ...values, ...structuredClone(items) };
        if (JSON.stringify(next).length > quota) throw new Error('QUOTA_BYTES quota exceeded');
        values = next;
      }),
    remove: (keys: string | string[]) =>
      later(() => {
        for (const key of [keys].flat()) delete values[key];
      }),
  };
  return { area: area as unknown as Storage.StorageArea, values: () => values };
}
