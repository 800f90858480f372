import type { Entry } from './entry.ts';
import type { Originals } from './originals.ts';
import { kept, type Verdict, type VerdictSettings } from './verdict.ts';

/** Finds what a comment repeats among those decided before it, or lets it stand for itself. */
export function decide(entry: Entry, originals: Originals, settings: VerdictSettings): void {
  const { comment } = entry;
  if (comment.role === 'op') return;
  const isProtected = comment.exempt === true || lists(settings.neverHide, entry);
  if (!isProtected && lists(settings.alwaysHide, entry)) {
    entry.reason = 'chosen';
    return;
  }
  const match = isProtected ? undefined : originals.find(entry);
  if (match === undefined) {
    originals.push(entry);
    entry.stands = true;
    return;
  }
  match.original.copies += 1;
  entry.original = match.original;
  entry.reason = match.reason;
  entry.copies = match.original.copies;
}

/** Takes back what was decided last. */
export function undecide(entry: Entry, originals: Originals): void {
  if (entry.original !== null) entry.original.copies -= 1;
  if (entry.stands) originals.pop(entry);
  entry.original = null;
  entry.reason = null;
  entry.copies = 0;
  entry.stands = false;
}

const lists = (fingerprints: ReadonlySet<string>, entry: Entry): boolean =>
  fingerprints.size > 0 && fingerprints.has(entry.fingerprint);

/** What follows for the reader from what was decided. */
export function verdictOf(entry: Entry, settings: VerdictSettings): Verdict {
  const { reason, original } = entry;
  if (reason === null) return kept;
  if (original !== null && entry.copies < settings.fromCopy) return kept;
  return {
    hide: true,
    reason,
    original: original === null ? null : original.comment.key,
    similarity: 1,
    differences: [],
  };
}

/** Whether two verdicts say the same to the reader. */
export function equalVerdicts(a: Verdict, b: Verdict): boolean {
  if (!a.hide || !b.hide) return a.hide === b.hide;
  return a.reason === b.reason && a.original === b.original && a.similarity === b.similarity;
}
