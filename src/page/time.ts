/**
 * Milliseconds since the epoch of a time as pages write it: ISO, Unix seconds or milliseconds,
 * a date in words that the engine knows, or year first as in East Asia. Undefined for relative
 * times and for day and month in an order that cannot be told.
 */
export function parseTime(raw: string): number | undefined {
  const text = raw.trim();
  if (/^\d{10}$/.test(text)) return Number(text) * 1000;
  if (/^\d{13}$/.test(text)) return Number(text);
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) return finite(Date.parse(text)) ?? yearFirst(text);
  return yearFirst(text) ?? (namesMonth(text) ? inWords(text) : undefined);
}

function yearFirst(text: string): number | undefined {
  const found =
    /(\d{4})\s?[-./년年]\s?(\d{1,2})\s?[-./월月]\s?(\d{1,2})[일日.]*(?:\D{1,8}(\d{1,2}):(\d{2})(?::(\d{2}))?)?/.exec(
      text,
    );
  if (!found) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map(part => Number(part ?? 0));
  return month > 12 || day > 31
    ? undefined
    : finite(new Date(year, month - 1, day, hour, minute, second).getTime());
}

const namesMonth = (text: string) => /[a-z]{3}/i.test(text) && /\b\d{4}\b/.test(text);

/** Engines read "April 6, 2020 10:30 pm" but not the words around it. */
function inWords(text: string): number | undefined {
  const plain = text
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/\b(?:at|on|of|um|à|el)\b|[@»•|]/gi, ' ')
    .replace(/(\d)([ap]m)\b/gi, '$1 $2')
    .replace(/^[^a-z\d]+/i, '');
  return finite(Date.parse(plain));
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
