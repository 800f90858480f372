import { agesAfter, agesCounted, badges } from './lists/all.ts';
import { buttonNames, endOfAge, withoutRow } from './rows.ts';

/** What leads on to the rest of a long text. */
const rest =
  'read more|show more|see more|see translation|더보기|자세히 보기|もっと見る|続きを読む|展开|顯示更多|показать полностью|читать далее|mehr anzeigen|weiterlesen|ler mais|ver mais|leer más|voir plus|อ่านเพิ่มเติม|عرض المزيد|selengkapnya';

/** The same with capitals, as on a button: within a sentence it is said. */
const restOnButton = rest.replace(/(?<=^|\|)\p{L}/gu, letter => letter.toUpperCase());
const button = new RegExp(`\\s(?:${restOnButton})\\s*$`, 'u');

/** What sites print after a text, and programs and hasty writers put there. */
const note = new RegExp(
  `\\s*(?:[([][^)\\]\\n]{0,20}google[^)\\]\\n]{0,20}[)\\]]|[([](?:edited|수정됨|編集済み|已编辑|изменено|(?:ред|изм)\\.?|bearbeitet|editado|modifié)[)\\]]|(?:…|\\.{3}|(?<=[.!?。！？])|\\n)\\s*(?:${rest})|\\s来自\\s?[^\\s]{0,12}客户端|(?:\\n|[-–—]+|(?<=[.!?…]))\\s*(?:(?:sent|gesendet|envoyé|enviado|отправлено|inviato)\\s[^\\n]{0,24}(?:iphone|ipad|android|tapatalk|xiaomi|redmi|samsung|galaxy|huawei|honor|pixel|realme|oppo|vivo)|发自[^\\n]{0,9}(?:iphone|手机)|iphone(?:から送信|에서 보냄)|edit:? (?:typos?|spelling|tippfehler|typo corrigé)))\\s*$`,
  'iu',
);

const cutOff = new RegExp(`(?:…|\\.{3})\\s*(?:${rest})\\s*$`, 'iu');

/** Whether a site cut a text short, and says so. */
export const isCutShort = (text: string): boolean => cutOff.test(text.slice(-longestRest));
const longestRest = 32;

/** The three letters that a text ends in with a name of two, behind a space or a number. */
const behind = (name: string): string[] =>
  name.length === 2 ? Array.from(' \n·|/0123456789', sign => sign + name) : [];
const shortUnits = agesCounted.filter(name => /^\P{ASCII}{1,2}$/u.test(name));
const names = [...buttonNames, ...agesCounted, ...agesAfter];

/** How a text ends that has such a note, in three letters. */
const noteEndings = [
  ...'ore ion тью лее gen sen ais más lus زيد nya one pad oid alk omi dmi ung axy wei nor xel lme ppo ivo ypo pos ing ler igé 더보기 と見る を読む 示更多 ら送信 客户端'.split(
    ' ',
  ),
  ' 보기',
  ' 보냄',
];
/** How one ends that has a row of buttons. */
const rowEndings = [
  'td.',
  'ek.',
  'in.',
  ...names.map(name => name.slice(-3)).filter(end => end.length === 3),
  ...names.flatMap(behind),
  ...shortUnits.flatMap(unit =>
    ['전', '前'].flatMap(after => [
      `${unit.slice(-1)} ${after}`,
      ...(unit.length === 1 ? behind(unit + after) : [unit + after]),
    ]),
  ),
];
const longest = 100;

/** What a text may hold at its end. */
const parts = { note: 1, row: 2 } as const;

/** A number for the last three letters of a text, the same in upper and lower case of most. */
function endOf(text: string): number {
  const { length } = text;
  const letter = (from: number): number => text.charCodeAt(length - from) | 32;
  return (961 * letter(3) + 31 * letter(2) + letter(1)) & mask;
}

/** So large that Latin ends have numbers of their own: a text looked at in vain costs as much as ten. */
const mask = 0x7fff;
/** Which parts a text may have that ends so; some other ends share a number. */
const ends = new Uint8Array(mask + 1);
/** The same for the last letter alone. */
const lasts = new Uint8Array(mask + 1);
const addTo = (table: Uint8Array, at: number, part: number): void => {
  table[at] = (table[at] ?? 0) | part;
};
const addEndings = (endings: readonly string[], part: number): void => {
  for (const end of endings)
    for (const written of [end, end.toUpperCase()]) addTo(ends, endOf(written), part);
};
const addLast = (sign: string, part: number): void => addTo(lasts, sign.charCodeAt(0) & mask, part);
addEndings(noteEndings, parts.note);
addEndings(rowEndings, parts.row);
for (const sign of ')]开机') addLast(sign, parts.note);
for (const name of buttonNames) if (/^\P{ASCII}$/u.test(name)) addLast(name, parts.row);

/** What a text may have at its end, told by its last three letters. */
const partsAtEnd = (text: string): number =>
  (lasts[text.charCodeAt(text.length - 1) & mask] as number) |
  (ends[endOf(text)] as number) |
  (endsInAge(text) ? parts.row : 0);

/** A number and a letter: 5h, 2 j. */
function endsInAge(text: string): boolean {
  const at = text.length - 2;
  const code = text.charCodeAt(text.charCodeAt(at) === space ? at - 1 : at);
  return code >= zero && code <= zero + 9;
}

const space = 32;
const zero = 48;

/** A text without what its site printed after it; all of it where nothing else would be left. */
export function withoutFurniture(text: string): string {
  const found = partsAtEnd(text);
  if (found === 0) return text;
  const rowless = (found & parts.row) === 0 ? text : orAll(withoutRow(text), text);
  return (partsAtEnd(rowless.trimEnd()) & parts.note) === 0 ? rowless : withoutNote(rowless);
}

function withoutNote(text: string): string {
  const start = Math.max(0, text.length - longest);
  const end = text.slice(start);
  const found = Math.max(end.search(note), end.search(button));
  return found < 0 ? text : orAll(text.slice(0, start + found), text);
}

/** What is left of a text; all of it where that is nothing. */
const orAll = (left: string, text: string): string => (left.trim() === '' ? text : left);

const author = /[^·•|\n]{1,40}\s[·•|]\s/uy;
const afterAge = new RegExp(`(?:\\s[·•|]\\s(?:${badges}))?(?:\\s[·•|]\\s|\\s*\\n)`, 'uy');

/** A text with spaces for what its site printed before it: who wrote it and when, parted by dots. */
export function withoutHead(text: string): string {
  const start = text.search(/\S/u);
  author.lastIndex = start;
  const end = (author.test(text) && endOfHead(text, author.lastIndex)) || endOfHead(text, start);
  return ' '.repeat(end) + text.slice(end);
}

/** Where an age with what follows it ends, if one stands at `start`; else 0. */
function endOfHead(text: string, start: number): number {
  afterAge.lastIndex = endOfAge(text, start);
  return afterAge.lastIndex > 0 && afterAge.test(text) ? afterAge.lastIndex : 0;
}
