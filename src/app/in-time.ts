/**
 * How long the browser may take to read its storage, in milliseconds. One whose database is broken
 * may never answer (Firefox, privacybadger #2474).
 */
export const readingMs = 5000;

/** As `reading`, which rejects where it takes longer than `readingMs`. */
export function inTime<T>(reading: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error(`Storage has not answered for ${readingMs} ms.`));
    const timer = setTimeout(late, readingMs);
    reading.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
