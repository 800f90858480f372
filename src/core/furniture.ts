/** What sites print after a text, and programs and hasty writers put there. */
const furniture =
  /\s*(?:[([](?:edited|수정됨|編集済み|已编辑|изменено|bearbeitet|editado|modifié)[)\]]|…?\s*(?:read more|show more|see more|see translation|더보기|자세히 보기|もっと見る|続きを読む|展开|顯示更多|показать полностью|читать далее|mehr anzeigen|weiterlesen|ler mais|ver mais|leer más|voir plus|อ่านเพิ่มเติม|عرض المزيد|selengkapnya)|(?:\n|[-–—]+|(?<=[.!?…]))\s*(?:(?:sent|gesendet|envoyé|enviado|отправлено)\s[^\n]{0,24}(?:iphone|ipad|android|tapatalk)|发自[^\n]{0,9}iphone|iphone(?:から送信|에서 보냄)|edit:? (?:typos?|spelling)))\s*$/iu;

/** How such a text ends, in three letters or in one, to tell most texts apart at once. */
const endings = new Set(
  'ore ion тью лее gen sen ais más lus زيد nya one pad oid alk ypo pos ing ติม'.split(' '),
);
const lastSigns = new Set(')]기るむ开多信냄');
const longest = 60;

/** A text without what its site printed after it; all of it where nothing else would be left. */
export function withoutFurniture(text: string): string {
  if (!lastSigns.has(text.charAt(text.length - 1)) && !endings.has(text.slice(-3).toLowerCase()))
    return text;
  const start = Math.max(0, text.length - longest);
  const found = text.slice(start).search(furniture);
  return found < 0 || start + found === 0 ? text : text.slice(0, start + found);
}
