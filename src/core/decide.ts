import type { Entry } from './entry.ts';
import type { Match, Originals } from './originals.ts';
import { kept, type Reason, type Verdict, type VerdictSettings } from './verdict.ts';

/** Others in the frame of a comment before it counts as a template. */
const othersInFrame = 2;

/**
 * Finds what a comment repeats among those decided before it, or lets it stand for itself.
 * @returns whether that changes what follows for comments decided before
 */
export function decide(entry: Entry, originals: Originals, settings: VerdictSettings): boolean {
  const { comment } = entry;
  if (comment.role === 'op' || (entry.isPlaceholder && !settings.placeholders)) return false;
  const isProtected = comment.exempt === true || lists(settings.neverHide, entry);
  if (!isProtected && lists(settings.alwaysHide, entry)) {
    entry.reason = 'chosen';
    return false;
  }
  const match = isProtected ? undefined : originals.find(entry);
  if (match?.reason !== undefined) {
    match.original.copies += 1;
    entry.original = match.original;
    entry.reason = match.reason;
    entry.comparison = match.comparison ?? null;
    entry.copies = match.original.copies;
    return false;
  }
  originals.push(entry);
  entry.stands = true;
  return match === undefined ? false : fill(entry, match);
}

/** Notes that a comment was written in the frame of another. */
function fill(entry: Entry, match: Match): boolean {
  const template = match.original.template ?? match.original;
  template.filled += 1;
  entry.template = template;
  entry.filling = template.filled;
  entry.comparison = match.comparison ?? null;
  return template.filled === othersInFrame;
}

/** Takes back what was decided last; returns what `decide` returned. */
export function undecide(entry: Entry, originals: Originals): boolean {
  if (entry.original !== null) entry.original.copies -= 1;
  if (entry.stands) originals.pop();
  const { template } = entry;
  if (template !== null) template.filled -= 1;
  entry.original = null;
  entry.comparison = null;
  entry.template = null;
  entry.reason = null;
  entry.copies = 0;
  entry.stands = false;
  return template !== null && template.filled === othersInFrame - 1;
}

/** The template of a comment that is hidden for filling one, once enough others do. */
function templateOf(entry: Entry, settings: VerdictSettings): Entry | null {
  const { template } = entry;
  if (template === null || template.filled < othersInFrame) return null;
  return entry.filling >= settings.fromCopy ? template : null;
}

const lists = (fingerprints: ReadonlySet<string>, entry: Entry): boolean =>
  fingerprints.size > 0 && fingerprints.has(entry.fingerprint);

/** What follows for the reader from what was decided. */
export function verdictOf(entry: Entry, settings: VerdictSettings): Verdict {
  if (entry.reason === 'chosen') return hidden(entry, 'chosen', null);
  const template = templateOf(entry, settings);
  if (template !== null) return hidden(entry, 'template', template);
  const { reason, original } = entry;
  if (reason === null || original === null || entry.copies < settings.fromCopy) return kept;
  const shared = templateOf(original, settings);
  return shared === null ? hidden(entry, reason, original) : hidden(entry, 'template', shared);
}

const hidden = (entry: Entry, reason: Reason, original: Entry | null): Verdict => ({
  hide: true,
  reason,
  original: original === null ? null : original.comment.key,
  similarity: entry.comparison?.similarity ?? 1,
  differences: entry.comparison?.differences ?? [],
});

/** Whether two verdicts say the same to the reader. */
export function equalVerdicts(a: Verdict, b: Verdict): boolean {
  if (!a.hide || !b.hide) return a.hide === b.hide;
  return a.reason === b.reason && a.original === b.original && a.similarity === b.similarity;
}
