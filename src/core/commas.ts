import { negations } from './lists/all.ts';

const comma = /[,،;]/u;
const wordOrComma = /[\p{L}\p{M}'’]+|[,،;]/gu;

/**
 * Whether each word that negates goes with the same side of a comma in two texts of equal
 * words: kill not, have mercy; kill, not have mercy. A text without commas goes with any.
 */
export function negatesTheSame(a: string, b: string): boolean {
  if (a === b || !comma.test(a) || !comma.test(b)) return true;
  const [ours, theirs] = [sidesOf(a), sidesOf(b)];
  return (
    ours.length !== theirs.length || ours.every((side, index) => side * (theirs[index] ?? 0) >= 0)
  );
}

/** For each negation where a comma parts it from: -1 from what goes before, 1 from what follows, 0 from neither or both. */
function sidesOf(text: string): number[] {
  const parts = text.toLowerCase().match(wordOrComma) ?? [];
  const isComma = (at: number): number => Number(comma.test(parts[at] ?? ''));
  return parts.flatMap((part, at) =>
    negations.has(part.replace(/['’]/gu, '')) ? isComma(at + 1) - isComma(at - 1) : [],
  );
}
