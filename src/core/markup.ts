const named: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  hellip: '…',
  rsquo: '’',
};

const entity =
  /&(?:amp;)*(?:(quot|apos|amp|lt|gt|nbsp|hellip|rsquo)|#(\d{2,5})|#x([\da-f]{2,4}));/giu;

/** Fills up what an entity took, to keep what follows in its place; nothing that is read. */
const filler = '\u00ad';

/** Tags that only format, of HTML and of forums; one with an address says something. */
const tag =
  /<(\/?)(b|i|u|s|em|strong|del|p|br|div|span|code|blockquote)[\s\u00ad]*\/?>|\[(\/?)(b|i|u|s|quote|center|code|spoiler)\]/giu;

/** The names of the tags that begin or end something in a text. */
const tagsIn = (text: string, slash: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(tag)].flatMap(([, before, name, sign, word]) =>
      (before ?? sign) === slash ? (name ?? word ?? '').toLowerCase() : [],
    ),
  );

/**
 * A text with spaces for the tags that were to format it; as many units as before. A tag that
 * nothing closes is what the text is about: use <em> instead.
 */
export function withoutTags(text: string): string {
  if (!/<\/?[a-z]|\[\/[a-z]/iu.test(text)) return text;
  const [begun, ended] = [tagsIn(text, ''), tagsIn(text, '/')];
  return text.replace(tag, (found, _, name?: string, __?: string, word?: string) => {
    const kind = (name ?? word ?? '').toLowerCase();
    const formats = kind === 'br' || (begun.has(kind) && ended.has(kind));
    return formats ? ' '.repeat(found.length) : found;
  });
}

/** A text with the signs that its HTML entities stand for, escaped once or more; as many units as before. */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(entity, (written, name?: string, decimal?: string, hex?: string) => {
    const code = Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10);
    const sign = name === undefined ? String.fromCharCode(code) : (named[name.toLowerCase()] ?? '');
    // Before the sign, so that an apostrophe still stands next to the letter after it.
    return sign.padStart(written.length, filler);
  });
}
