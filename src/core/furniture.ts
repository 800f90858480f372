/** What sites print after a text and readers do not take for part of it. */
const furniture =
  /\s*(?:[([](?:edited|수정됨|編集済み|已编辑|изменено|bearbeitet|editado|modifié)[)\]]|…?\s*(?:read more|show more|see more|see translation|더보기|자세히 보기|もっと見る|続きを読む|展开|顯示更多|показать полностью|читать далее|mehr anzeigen|weiterlesen|ler mais|ver mais|leer más|voir plus|อ่านเพิ่มเติม|عرض المزيد|selengkapnya))\s*$/iu;

/** What it ends with, to tell most texts apart at once. */
const lastLetters = new Set(')]eEnNsS기るむ开多юьеมدaA');
const longest = 40;

/** A text without what its site printed after it; all of it where nothing else would be left. */
export function withoutFurniture(text: string): string {
  if (!lastLetters.has(text.charAt(text.length - 1))) return text;
  const start = Math.max(0, text.length - longest);
  const found = text.slice(start).search(furniture);
  return found < 0 || start + found === 0 ? text : text.slice(0, start + found);
}
