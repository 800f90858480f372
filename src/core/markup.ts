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
  /<\/?(?:b|i|u|s|em|strong|del|p|br|div|span|code|blockquote)[\s\u00ad]*\/?>|\[\/?(?:b|i|u|s|quote|center|code|spoiler)\]/giu;

/** A text with spaces for the tags that were to format it; as many units as before. */
export const withoutTags = (text: string): string =>
  /<\/?[a-z]|\[\/[a-z]/iu.test(text) ? text.replace(tag, found => ' '.repeat(found.length)) : text;

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
