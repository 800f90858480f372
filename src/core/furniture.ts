import { agesAfter, agesBefore, agesCounted, badges, buttons, longButtons } from './lists/all.ts';

/** What leads on to the rest of a long text. */
const rest =
  'read more|show more|see more|see translation|더보기|자세히 보기|もっと見る|続きを読む|展开|顯示更多|показать полностью|читать далее|mehr anzeigen|weiterlesen|ler mais|ver mais|leer más|voir plus|อ่านเพิ่มเติม|عرض المزيد|selengkapnya';

/** What sites print after a text, and programs and hasty writers put there. */
const note = new RegExp(
  `\\s*(?:[([][^)\\]\\n]{0,20}google[^)\\]\\n]{0,20}[)\\]]|[([](?:edited|수정됨|編集済み|已编辑|изменено|(?:ред|изм)\\.?|bearbeitet|editado|modifié)[)\\]]|…?\\s*(?:${rest})|\\s来自\\s?[^\\s]{0,12}客户端|(?:\\n|[-–—]+|(?<=[.!?…]))\\s*(?:(?:sent|gesendet|envoyé|enviado|отправлено|inviato)\\s[^\\n]{0,24}(?:iphone|ipad|android|tapatalk|xiaomi|redmi|samsung|galaxy|huawei|honor|pixel|realme|oppo|vivo)|发自[^\\n]{0,9}(?:iphone|手机)|iphone(?:から送信|에서 보냄)|edit:? (?:typos?|spelling|tippfehler|typo corrigé)))\\s*$`,
  'iu',
);

const cutOff = new RegExp(`(?:…|\\.{3})\\s*(?:${rest})\\s*$`, 'iu');

/** Whether a site cut a text short, and says so. */
export const isCutShort = (text: string): boolean => cutOff.test(text.slice(-longestRest));
const longestRest = 32;

/** The longest first, as a beginning of it may be another. */
const anyOf = (words: readonly string[]): string =>
  `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;

const names = [...longButtons, ...buttons];
const button = anyOf(names);
const count = '\\p{Nd}{1,3}';
const counted = `${count}\\s?${anyOf(agesCounted)}\\.?`;
/** An age that no sentence ends in by chance. */
const sureAge = `(?:${anyOf(agesBefore)}\\s${counted}|${counted}\\s?${anyOf(agesAfter)})`;
const parted = '[\\s·•|/]+';
const more = `(?:${parted}(?:${button}|${sureAge}|${counted}|${count}))`;

/** Two buttons or a button and an age at the end; one is enough on a line of its own. */
const row = new RegExp(
  `(?:(?<=[\\s.!?…。！？])(?:${button}${more}+|${sureAge}${parted}${button}${more}*)|\\n\\s*(?:${count}\\slikes?|${button}|${sureAge})${more}*)\\s*$`,
  'u',
);

/** How such a text ends, in three letters or in one, to tell most texts apart at once. */
const endings = [
  ...'ore ion тью лее gen sen ais más lus زيد nya one pad oid alk omi dmi ung axy wei nor xel lme ppo ivo ypo pos ing ler igé td. ek. in.'.split(
    ' ',
  ),
  ...[...names, ...agesCounted, ...agesAfter].map(name => name.slice(-3)),
].filter(end => end.length === 3);
const lastSigns = [
  ...')]기るむ开多信냄端机',
  ...[...names, ...agesAfter, ...agesCounted]
    .filter(name => name.length < 3 && /\P{ASCII}/u.test(name))
    .map(name => name.slice(-1)),
];
const longest = 100;

/** A number for the last three letters of a text, the same in upper and lower case of most. */
function endOf(text: string): number {
  const { length } = text;
  const letter = (from: number): number => text.charCodeAt(length - from) | 32;
  return (961 * letter(3) + 31 * letter(2) + letter(1)) & mask;
}

/** So large that Latin ends have numbers of their own: a text looked at in vain costs as much as ten. */
const mask = 0x7fff;
/** 1 where a text may end so; some other ends share a number. */
const ends = new Uint8Array(mask + 1);
for (const end of endings) ends[endOf(end)] = ends[endOf(end.toUpperCase())] = 1;
/** The same for the last letter alone. */
const lasts = new Uint8Array(mask + 1);
for (const sign of lastSigns) lasts[sign.charCodeAt(0) & mask] = 1;

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
  const last = text.charCodeAt(text.length - 1) & mask;
  if (lasts[last] === 0 && ends[endOf(text)] === 0 && !endsInAge(text)) return text;
  return cutAt(cutAt(text, row), note);
}

function cutAt(text: string, pattern: RegExp): string {
  const start = Math.max(0, text.length - longest);
  const found = text.slice(start).search(pattern);
  return found < 0 || text.slice(0, start + found).trim() === ''
    ? text
    : text.slice(0, start + found);
}

const dots = '\\s[·•|]\\s';
/** Who wrote a text and when, where a page parts them by dots. */
const head = new RegExp(
  `^\\s*(?:[^·•|\\n]{1,40}${dots})?${sureAge}(?:${dots}(?:${badges}))?(?:${dots}|\\s*\\n)`,
  'u',
);

/** A text with spaces for what its site printed before it. */
export const withoutHead = (text: string): string =>
  text.replace(head, found => ' '.repeat(found.length));
