/** Groups of three digits, parted by one sign; what follows them is a fraction. */
const grouped = /^(-?[1-9]\d{0,2})([.,'’\s])(\d{3}(?:\2\d{3})*)(?:[.,](\d{1,2}))?$/u;
/** A price in full: 250,00. */
const evenly = /^(-?\d{2,})[.,]00$/u;

/** A number as it is written without signs between thousands: 1.250,00 as 1250; 1.5 stays. */
export function plainNumber(number: string): string {
  const [whole, first, sign = '', rest, fraction = ''] = grouped.exec(number) ?? [];
  if (whole === undefined) return number.replace(evenly, '$1');
  const digits = `${first}${rest?.replaceAll(sign, '')}`;
  return /[1-9]/u.test(fraction) ? `${digits}.${fraction}` : digits;
}

const group = /[\s'’]\d{3}(?!\d)/uy;
const mayBeGrouped = /^-?[1-9]\d{0,2}(?:[\s'’]\d{3})*$/u;

/** Whether the sign at `index` parts thousands of the number read so far: 1 500. */
export function partsThousands(text: string, index: number, number: string): boolean {
  group.lastIndex = index;
  return group.test(text) && mayBeGrouped.test(number);
}
