/** What sites print after a text and readers do not take for part of it, in brackets and without. */
const bracketed = 'edited|수정됨|編集済み|已编辑|изменено|bearbeitet|editado|modifié';
const plain =
  'read more|show more|see more|see translation|더보기|자세히 보기|もっと見る|続きを読む|展开|顯示更多|показать полностью|читать далее|mehr anzeigen|weiterlesen|ler mais|ver mais|leer más|voir plus|อ่านเพิ่มเติม|عرض المزيد|selengkapnya';
const furniture = new RegExp(`\\s*(?:[([](?:${bracketed})[)\\]]|…?\\s*(?:${plain}))\\s*$`, 'iu');
const longest = 40;

/** The last two letters, ASCII case apart. */
function endOf(text: string): number {
  const { length } = text;
  return (text.charCodeAt(length - 2) | 32) * 31 + (text.charCodeAt(length - 1) | 32);
}

/** What furniture ends with, to tell most texts apart at once. */
const ends = new Set(
  [...bracketed.split('|').flatMap(word => [`${word})`, `${word}]`]), ...plain.split('|')].flatMap(
    words => [endOf(words), endOf(words.toUpperCase())],
  ),
);

/** A text without what its site printed after it; all of it where nothing else would be left. */
export function withoutFurniture(text: string): string {
  if (!ends.has(endOf(text))) return text;
  const start = Math.max(0, text.length - longest);
  const found = text.slice(start).search(furniture);
  return found < 0 || start + found === 0 ? text : text.slice(0, start + found);
}
