import type { Author } from '../../core/report.ts';
import type { ToldGroup } from '../report.ts';

/** The repeated comments of a page, to be taken elsewhere. */
export const formats = ['text', 'csv', 'json'] as const;
export type Format = (typeof formats)[number];

/** The groups in a format; `times` writes how often a comment stands on the page. */
export function listText(
  groups: readonly ToldGroup[],
  format: Format,
  times: (count: number) => string,
): string {
  if (format === 'text')
    return groups
      .map(({ times: n, snippet, authors }) =>
        [times(n), snippet, authors.map(nameAndCount).join(', ')].join('\t').trimEnd(),
      )
      .map(line => `${line}\n`)
      .join('');
  const rows = groups.map(({ times, snippet, reasons, authors }) => ({
    times,
    text: snippet,
    reasons,
    accounts: authors,
  }));
  if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`;
  const lines = rows.map(row => [
    row.times,
    row.text,
    row.reasons.join('; '),
    row.accounts.length || '',
    row.accounts.map(nameAndCount).join('; '),
  ]);
  return [['times', 'text', 'reasons', 'accounts', 'names'], ...lines]
    .map(line => `${line.map(cell).join(',')}\r\n`)
    .join('');
}

/**
 * A cell of RFC 4180. What a spreadsheet would take for a formula is kept from it by an
 * apostrophe: a comment must not run anything.
 */
function cell(value: string | number): string {
  const text = String(value);
  const harmless = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function nameAndCount({ name, comments }: Author): string {
  return comments > 1 ? `${name} ×${comments}` : name;
}
