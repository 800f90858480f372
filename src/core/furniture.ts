/** What sites print after a text, and programs and hasty writers put there. */
const furniture =
  /\s*(?:[([](?:edited|수정됨|編集済み|已编辑|изменено|(?:ред|изм)\.?|bearbeitet|editado|modifié)[)\]]|…?\s*(?:read more|show more|see more|see translation|더보기|자세히 보기|もっと見る|続きを読む|展开|顯示更多|показать полностью|читать далее|mehr anzeigen|weiterlesen|ler mais|ver mais|leer más|voir plus|อ่านเพิ่มเติม|عرض المزيد|selengkapnya)|(?:\n|[-–—]+|(?<=[.!?…]))\s*(?:(?:sent|gesendet|envoyé|enviado|отправлено)\s[^\n]{0,24}(?:iphone|ipad|android|tapatalk)|发自[^\n]{0,9}iphone|iphone(?:から送信|에서 보냄)|edit:? (?:typos?|spelling)))\s*$/iu;

/** How such a text ends, in three letters or in one, to tell most texts apart at once. */
const endings = 'ore ion тью лее gen sen ais más lus زيد nya one pad oid alk ypo pos ing ติม'.split(
  ' ',
);
const lastSigns = ')]기るむ开多信냄';
const longest = 60;

/** A number for the last three letters of a text, the same in upper and lower case of most. */
function endOf(text: string): number {
  const { length } = text;
  const letter = (from: number): number => text.charCodeAt(length - from) | 32;
  return (961 * letter(3) + 31 * letter(2) + letter(1)) & mask;
}

const mask = 0xfff;
/** 1 where a text may end so; some other ends share a number. */
const ends = new Uint8Array(mask + 1);
for (const end of endings) ends[endOf(end)] = ends[endOf(end.toUpperCase())] = 1;
/** The same for the last letter alone. */
const lasts = new Uint8Array(mask + 1);
for (const sign of lastSigns) lasts[sign.charCodeAt(0) & mask] = 1;

/** A text without what its site printed after it; all of it where nothing else would be left. */
export function withoutFurniture(text: string): string {
  const last = text.charCodeAt(text.length - 1) & mask;
  if (lasts[last] === 0 && ends[endOf(text)] === 0) return text;
  const start = Math.max(0, text.length - longest);
  const found = text.slice(start).search(furniture);
  return found < 0 || start + found === 0 ? text : text.slice(0, start + found);
}
