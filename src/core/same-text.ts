/** Equal text but for white space, which pages print as they like. */
export function sameText(a: string, b: string): boolean {
  if (a === b) return true;
  if (lastOf(a) !== lastOf(b)) return false;
  let x = skipSpace(a, 0);
  let y = skipSpace(b, 0);
  while (x < a.length && y < b.length) {
    const code = a.charCodeAt(x);
    if (isSpace(code) && isSpace(b.charCodeAt(y))) {
      x = skipSpace(a, x);
      y = skipSpace(b, y);
    } else if (code === b.charCodeAt(y)) {
      x += 1;
      y += 1;
    } else break;
  }
  return skipSpace(a, x) >= a.length && skipSpace(b, y) >= b.length;
}

/** The last character that is no space; most edits change it. */
function lastOf(text: string): number {
  let index = text.length - 1;
  while (index >= 0 && isSpace(text.charCodeAt(index))) index -= 1;
  return index < 0 ? 0 : text.charCodeAt(index);
}

function skipSpace(text: string, from: number): number {
  let index = from;
  while (index < text.length && isSpace(text.charCodeAt(index))) index += 1;
  return index;
}

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000;
