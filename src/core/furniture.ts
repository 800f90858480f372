/** What sites print after a text, and programs and hasty writers put there. */
const furniture =
  /\s*(?:[([](?:edited|수정됨|編集済み|已编辑|изменено|(?:ред|изм)\.?|bearbeitet|editado|modifié)[)\]]|…?\s*(?:read more|show more|see more|see translation|더보기|자세히 보기|もっと見る|続きを読む|展开|顯示更多|показать полностью|читать далее|mehr anzeigen|weiterlesen|ler mais|ver mais|leer más|voir plus|อ่านเพิ่มเติม|عرض المزيد|selengkapnya)|(?:\n|[-–—]+|(?<=[.!?…]))\s*(?:(?:sent|gesendet|envoyé|enviado|отправлено)\s[^\n]{0,24}(?:iphone|ipad|android|tapatalk)|发自[^\n]{0,9}iphone|iphone(?:から送信|에서 보냄)|edit:? (?:typos?|spelling)))\s*$/iu;

/** How such a text ends, in three letters or in one, to tell most texts apart at once. */
const endings = 'ore ion тью лее gen sen ais más lus زيد nya one pad oid alk ypo pos ing ติม'.split(
  ' ',
);
const lastSigns = ')]기るむ开多信냄';
const longest = 60;

/** A number for the last letters of a text, the same in upper and lower case of most. */
function endOf(text: string, letters: number): number {
  let end = letters;
  for (let index = text.length - letters; index < text.length; index += 1)
    end = (31 * end + (text.charCodeAt(index) | 32)) & 0xfffff;
  return end;
}

const ends = new Set([
  ...endings.flatMap(end => [endOf(end, 3), endOf(end.toUpperCase(), 3)]),
  ...Array.from(lastSigns, sign => endOf(sign, 1)),
]);

/** A text without what its site printed after it; all of it where nothing else would be left. */
export function withoutFurniture(text: string): string {
  if (!ends.has(endOf(text, 1)) && !ends.has(endOf(text, 3))) return text;
  const start = Math.max(0, text.length - longest);
  const found = text.slice(start).search(furniture);
  return found < 0 || start + found === 0 ? text : text.slice(0, start + found);
}
