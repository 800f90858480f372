/**
 * Milliseconds since the epoch of a time as pages write it: ISO, Unix seconds or milliseconds, a
 * month in words, year first as in East Asia, day first with dots. Without a zone it is the
 * reader's own. Undefined for relative times and for day and month in an order that cannot be told.
 */
export function parseTime(raw: string): number | undefined {
  const text = raw.trim();
  if (/^\d{10}$/.test(text)) return Number(text) * 1000;
  if (/^\d{13}$/.test(text)) return Number(text);
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) {
    const iso = Date.parse(text);
    if (Number.isFinite(iso)) return iso;
  }
  const day = yearFirst(text) ?? monthInWords(text) ?? yearLast(text);
  return day && at(day, clockOf(text));
}

interface Day {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

function at({ year, month, day }: Day, clock: readonly number[]): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const [hour = 0, minute = 0, second = 0] = clock;
  return new Date(year, month - 1, day, hour, minute, second).getTime();
}

function yearFirst(text: string): Day | undefined {
  const found =
    /\b(\d{4})\s?[-./년年]\s?(\d{1,2})\s?[-./월月]\s?(\d{1,2})(?!\d)/.exec(text)?.slice(1) ?? [];
  const [year, month, day] = found.map(Number);
  return year && month && day ? { year, month, day } : undefined;
}

/** "17.10.2019" is day first wherever dots are used; slashes only where one number is no month. */
function yearLast(text: string): Day | undefined {
  const found = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{4})\b/.exec(text);
  if (!found) return undefined;
  const [, first, dot, second, year] = found;
  const [a, b] = [Number(first), Number(second)];
  const monthFirst = dot !== '.' && (b > 12 || /\d\s?[ap]\.?m\b/i.test(text));
  if (monthFirst) return { year: Number(year), month: a, day: b };
  return dot === '.' || a > 12 ? { year: Number(year), month: b, day: a } : undefined;
}

function monthInWords(text: string): Day | undefined {
  const year = /\b(?:19|20)\d{2}\b/.exec(text)?.[0];
  const day = /(?<![\d:])(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?![\d:])/.exec(
    text.replace(/\d{1,2}:\d{2}(?::\d{2})?|\b\d{1,2}\s?[ap]m\b/gi, ' '),
  )?.[1];
  const month = months.findIndex(names => names.test(text)) + 1;
  return year && day && month ? { year: Number(year), month, day: Number(day) } : undefined;
}

/** Stems of the months in English, German, French, Spanish, Portuguese, Italian, Dutch, Russian. */
const months = [
  'jan|gen|ene|янв',
  'feb|fév|fev|фев',
  'mar|mär|mrt|мар',
  'apr|avr|abr|апр',
  'may|mai|mei|mag|мая|май',
  'june?|juni?|juin|giu|июн',
  'jul|juil|lug|июл',
  'aug|aoû|ago|авг',
  'sep|set|сен',
  'oct|okt|out|ott|окт',
  'nov|ноя',
  'dec|dez|dic|déc|дек',
].map(stems => new RegExp(`(?<!\\p{L})(?:${stems})\\p{L}*`, 'iu'));

function clockOf(text: string): number[] {
  const found = /(?<!\d)(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*([ap])?(?:\.?m\b)?(?![\d.])/i.exec(
    text.replace(/\d{1,2}\.\d{1,2}\.\d{2,4}|\d{4}[-./]\d{1,2}[-./]\d{1,2}/g, ' '),
  );
  if (!found) return [];
  const [, hour, minute, second = '0', half] = found;
  const twelve = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  return twelve < 24 && Number(minute) < 60 ? [twelve, Number(minute), Number(second)] : [];
}
