/**
 * Replaces each word of every class, id and itemprop by a hash of it, as build tools do: what then
 * finds the comments goes by no name. Numbers stay, for permalinks and ids carry them on any site.
 */
export function hashNames(document: Document): void {
  for (const element of document.querySelectorAll('[class], [id], [itemprop]'))
    for (const name of ['class', 'id', 'itemprop']) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, value.replace(/\p{L}+/gu, hash));
    }
}

/** FNV-1a in letters. */
function hash(word: string): string {
  let value = 0x811c9dc5;
  for (const letter of word) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return [...Math.abs(value).toString(36)]
    .map(c => (c < 'a' ? 'ghijklmnop'[Number(c)] : c))
    .join('');
}
