/** The letters of a keyboard as they lie: Latin and Cyrillic. */
const keyboards = ['qwertyuiop asdfghjkl zxcvbnm', 'йцукенгшщзхъ фывапролджэ ячсмитьбю'].map(rows =>
  rows.split(' '),
);

const places = new Map(
  keyboards.flatMap((rows, board) =>
    rows.flatMap((row, y) =>
      Array.from(row, (letter, x) => [letter, { board, x: x + y / 2, y }] as const),
    ),
  ),
);

/** Letters that writers who spell by ear take for one another. */
const heard = ['ck', 'cs', 'sz', 'bv', 'gj', 'iy', 'дт', 'зс', 'шщ'].flatMap(pair => [
  pair,
  Array.from(pair).reverse().join(''),
]);

/** Whether a slip of the finger or of the ear puts one letter in the place of another. */
export function mayBeMistaken(a: string, b: string): boolean {
  if (heard.includes(a + b)) return true;
  const [one, other] = [places.get(a), places.get(b)];
  if (one === undefined || other === undefined) return !/^[a-zа-я]{2}$/u.test(a + b);
  if (one.board !== other.board) return false;
  return Math.abs(one.x - other.x) <= 1 && Math.abs(one.y - other.y) <= 1;
}
