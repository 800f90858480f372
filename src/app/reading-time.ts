/**
 * Letters read in a second: 238 words a minute (Brysbaert 2019, "How many words do we read per
 * minute?", silent reading of English) of 4.7 letters each. Weights of other scripts are in
 * Latin letters already.
 */
const lettersPerSecond = (238 * 4.7) / 60;

/** Seconds to read what weighs so much, in tenths of a Latin letter. */
export function readingSeconds(weight: number): number {
  return weight / 10 / lettersPerSecond;
}

/** "40 seconds", "3 minutes", "2 hours", as the language writes it. */
export function duration(seconds: number, locale: string): string {
  const [value, unit] =
    seconds < 60
      ? [seconds, 'second']
      : seconds < 3600
        ? [seconds / 60, 'minute']
        : [seconds / 3600, 'hour'];
  const style = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(locale, style).format(value);
}
